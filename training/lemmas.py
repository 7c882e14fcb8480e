"""
Learns lemmas from the training trees and a list of irregular verbs: per Penn tag, what to take off and put on after which ending, and the exceptions.

The table has, per tag, `endings` (ending -> "n+letters": take n letters off, put the letters on; the longest ending that
is there decides) and `words` (a lower-case word -> its lemma). Forms are lower-cased first, except under the tags of
proper nouns. Where the result is no word of the vocabulary but a regular stem is ("provoking": provok, provoke), the stem
is taken.
"""

import argparse
import json
import os
from collections import Counter, defaultdict
from pathlib import Path

PROPER = ("NNP", "NNPS")
LONGEST_ENDING = 6
REGULAR = {  # tag -> endings to take off and what to put on, the commonest first
    "NNS": (("ies", "y"), ("es", ""), ("s", "")),
    "VBZ": (("ies", "y"), ("es", ""), ("s", "")),
    "VBD": (("ied", "y"), ("d", ""), ("ed", "")),
    "VBN": (("ied", "y"), ("d", ""), ("ed", "")),
    "VBG": (("ing", "e"), ("ing", "")),
}
SEEN_OFTEN = 2


def rule_between(form: str, lemma: str) -> str:
    kept = len(os.path.commonprefix([form, lemma]))
    return f"{len(form) - kept}+{lemma[kept:]}"


def apply_rule(form: str, rule: str) -> str:
    count, letters = rule.split("+", 1)
    return form[: len(form) - int(count)] + letters


def lemmatize(table: dict, vocabulary: set[str], form: str, tag: str) -> str:
    entry = table.get(tag)
    written = form if tag in PROPER else form.lower()
    if entry is None:
        return written
    if form.lower() in entry["words"] and tag not in PROPER:
        return entry["words"][form.lower()]
    for length in range(min(LONGEST_ENDING, len(written)), -1, -1):
        rule = entry["endings"].get(written[len(written) - length :].lower())
        if rule is not None and len(written) > int(rule.split("+", 1)[0]):
            lemma = apply_rule(written, rule)
            if lemma in vocabulary or tag not in REGULAR:
                return lemma
            return next((stem for stem in stems(written, tag) if stem in vocabulary), undouble(lemma))
    return written


def stems(form: str, tag: str) -> list[str]:
    """What a regular form may come from, doubled consonants too ("stopped": stoppe, stopp, stop)."""
    found = [form[: -len(ending)] + letters for ending, letters in REGULAR.get(tag, ()) if form.endswith(ending)]
    doubled = [stem[:-1] for stem in found if len(stem) > 3 and stem[-1] == stem[-2]]
    return [stem for stem in [*found, *doubled] if len(stem) > 1]


def undouble(stem: str) -> str:
    """One letter less where doubling is regular before an ending: "rebutt", "expell", but not "pass" or "shell"."""
    doubled = len(stem) > 3 and stem[-1] == stem[-2]
    return stem[:-1] if doubled and (stem[-1] in "bdgmnprt" or (stem[-1] == "l" and len(stem) > 5)) else stem


def irregular_verbs() -> dict:
    """The list as if it were a sentence with tags and lemmas."""
    lines = (Path(__file__).parent / "irregular-verbs.txt").read_text().split("\n")
    forms = [(form, tag, line.split()[0]) for line in lines if line for tag, form in zip(("VB", "VBD", "VBN"), line.split())]
    words, tags, lemmas = zip(*forms)
    return {"words": words, "xpos": tags, "lemmas": lemmas}


def learn(rows: list[dict], vocabulary: set[str]) -> dict:
    pairs: dict[str, Counter] = defaultdict(Counter)
    for row in rows:
        for form, tag, lemma in zip(row["words"], row["xpos"], row["lemmas"]):
            if tag != "*" and lemma != "_":
                pairs[tag][(form if tag in PROPER else form.lower(), lemma)] += 1
    table = {}
    for tag, counts in sorted(pairs.items()):
        best: dict[str, Counter] = defaultdict(Counter)
        for (form, lemma), count in counts.items():
            best[form][lemma] += count
        gold = {form: lemmas.most_common(1)[0][0] for form, lemmas in best.items()}
        weights = {form: sum(best[form].values()) for form in gold}
        rules: dict[str, Counter] = defaultdict(Counter)
        for form, lemma in gold.items():
            shape = lemma if tag in PROPER else lemma.lower()
            for length in range(min(LONGEST_ENDING, len(form)) + 1):
                rules[form[len(form) - length :].lower()][rule_between(form, shape)] += 1
        endings: dict[str, str] = {}
        for ending in sorted(rules, key=len):
            rule, count = rules[ending].most_common(1)[0]
            total = sum(rules[ending].values())
            shorter = next((endings[ending[at:]] for at in range(1, len(ending) + 1) if ending[at:] in endings), None)
            if ending == "" or (rule != shorter and count >= 2 and count / total > 0.6):
                endings[ending] = rule
        entry = {"endings": endings, "words": {}}
        for form, lemma in gold.items():
            if tag not in PROPER and lemmatize({tag: entry}, vocabulary, form, tag) != lemma and (weights[form] >= SEEN_OFTEN or lemma.islower() or tag == 'JJ'):
                entry["words"][form] = lemma
        table[tag] = entry
    return table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the folder that prepare.py wrote")
    parser.add_argument("vocabulary", type=Path, help="the encoder's WordPiece vocabulary, here as a word list")
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    read = lambda name: [json.loads(line) for line in (arguments.data / f"{name}.jsonl").open()]
    vocabulary = set(arguments.vocabulary.read_text().split("\n"))
    table = learn([irregular_verbs(), *read("ewt-train"), *read("gum-train")], vocabulary)
    arguments.out.write_text(json.dumps(table, ensure_ascii=False, separators=(",", ":")) + "\n")
    for name in ("ewt-dev", "gum-dev"):
        triples = [
            triple for row in read(name) for triple in zip(row["words"], row["xpos"], row["lemmas"]) if triple[2] != "_"
        ]
        right = sum(lemmatize(table, vocabulary, form, tag) == lemma for form, tag, lemma in triples)
        print(f"{name}: lemmas {100 * right / len(triples):.2f} with gold tags")


if __name__ == "__main__":
    main()
