"""Trains the network on gold trees, tags and names; with a teacher it also learns to answer as the teacher does."""

import argparse
import json
import os
import random
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path

import torch
import torch.distributed
from torch import Tensor, nn
from torch.nn import functional as F

from augment import Augmenter
from batches import Batch, Encoder, WordPieces, batches
from evaluate import evaluate
from network import Inventory, Network

WEIGHTS = {"upos": 0.5, "xpos": 0.5, "nameA": 1.0, "nameB": 0.5, "nominal": 0.4, "arcs": 1.0, "labels": 1.0}
TREES = ("ewt-train", "gum-train")
ALWAYS = (*TREES, "wikigold", "news-names", "web-names")  # sets read whole in every epoch; of the others a share, anew each time
SHARES = {"btc-train": 0.4, "wnut-train": 0.3}
COUNTRIES = Path(__file__).parent.parent / "node_modules/world-countries/countries.json"
MASK = 103  # the number of [MASK]
LONGEST = 180  # pieces; longer sentences are left out of training


def read(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.open()]


def take_inventory(sentences: list[dict]) -> Inventory:
    """All classes that occur in the training sentences; labels seen fewer than 4 times are left out."""
    seen = {name: Counter() for name in (*Inventory.QUESTIONS, "labels")}
    for sentence in sentences:
        for name, counts in seen.items():
            counts.update(sentence.get(name) or [])
    rare = 4
    classes = {name: sorted(tag for tag, count in counts.items() if count >= rare and tag != "*") for name, counts in seen.items()}
    for name in ("nameA", "nameB"):
        kinds = sorted({tag[2:] for tag in classes[name] if tag != "O"})
        classes[name] = ["O", *(f"{part}-{kind}" for kind in kinds for part in "BI")]
    return Inventory(**{name: tuple(tags) for name, tags in classes.items()})


def losses(network: Network, batch: Batch, output: tuple[Tensor, Tensor, Tensor]) -> dict[str, Tensor]:
    tags, arcs, labels = (scores.float() for scores in output)
    result = {}
    for question, scores, gold in zip(Inventory.QUESTIONS, tags.split(network.inventory.sizes(), -1), batch.answers):
        if (gold >= 0).any():
            result[question] = F.cross_entropy(scores.flatten(0, 1), gold.flatten())
    if (batch.heads >= 0).any():
        result["arcs"] = F.cross_entropy(mask_arcs(arcs, batch).flatten(0, 1), batch.heads.flatten())
        result["labels"] = F.cross_entropy(labels.flatten(0, 1), batch.labels.flatten())
    return result


def hide(pieces: Tensor, share: float) -> Tensor:
    """Some pieces behind a mask, so that words are also told by their surroundings; the teacher sees them all."""
    hidden = (torch.rand(pieces.shape, device=pieces.device) < share) & (pieces > MASK)
    return pieces.masked_fill(hidden, MASK)


def mask_arcs(arcs: Tensor, batch: Batch) -> Tensor:
    """Padding can't be a head."""
    absent = F.pad(batch.firsts == 0, (1, 0))
    return arcs.masked_fill(absent[:, None, :], -1e4)


def imitation(network: Network, batch: Batch, output, taught, temperature: float = 2.0) -> Tensor:
    """How far the answers are from the teacher's (Hinton et al. 2015), over real words, every question counted alike."""
    present = batch.firsts > 0
    pairs = [
        *zip(output[0].split(network.inventory.sizes(), -1), taught[0].split(network.inventory.sizes(), -1)),
        (mask_arcs(output[1].float(), batch), mask_arcs(taught[1].float(), batch)),
        (output[2], taught[2]),
    ]
    names = (*Inventory.QUESTIONS, "arcs", "labels")
    total = torch.zeros((), device=batch.pieces.device)
    for name, (own, given) in zip(names, pairs):
        own = F.log_softmax(own.float()[present] / temperature, -1)
        given = F.log_softmax(given.float()[present] / temperature, -1)
        total = total + WEIGHTS[name] * F.kl_div(own, given, reduction="batchmean", log_target=True) * temperature**2
    return total


def load(path: Path, layers: int | None = None) -> Network:
    """The network of a checkpoint; with `layers`, only that many, spread over the depth."""
    saved = torch.load(path, map_location="cpu", weights_only=True)
    inventory = Inventory(**{name: tuple(tags) for name, tags in saved["inventory"].items()})
    weights = saved["weights"]
    depth = 1 + max(int(name.split(".")[1]) for name in weights if name.startswith("layers."))
    layers = layers or depth
    kept = [number * depth // layers for number in range(layers)]
    network = Network(inventory, layers)
    chosen = {name: value for name, value in weights.items() if not name.startswith("layers.")}
    for new, old in enumerate(kept):
        prefix = f"layers.{old}."
        chosen |= {f"layers.{new}.{name[len(prefix):]}": value for name, value in weights.items() if name.startswith(prefix)}
    network.load_state_dict(chosen)
    return network


def save(network: Network, path: Path) -> None:
    torch.save({"inventory": asdict(network.inventory), "weights": network.state_dict()}, path)


class Learner:
    """
    Steps of AdamW over gradients that lie in one stretch of memory, summed over processes. On a CPU one process a core
    that meet once a step are faster than threads that meet at every product, above all when the machine is shared.
    """

    def __init__(self, network: Network, rate: float):
        heads = ("tags", "features", "root", "arcs", "labels", "shapes", "word_shapes")
        named = [(name, value) for name, value in network.named_parameters() if value.requires_grad]
        self.processes = int(os.environ.get("WORLD_SIZE", 1))
        self.rank = int(os.environ.get("RANK", 0))
        if self.processes > 1:
            torch.distributed.init_process_group("gloo")
        self.gradient = torch.zeros(1 + sum(value.numel() for _, value in named), device=named[0][1].device)
        start = 1
        for _, value in named:
            value.grad = self.gradient[start : start + value.numel()].view_as(value)
            start += value.numel()
        self.groups = [
            {"params": [value for name, value in named if (name.split(".")[0] in heads) == new], "scale": 5.0 if new else 1.0}
            for new in (False, True)
        ]
        self.optimizer = torch.optim.AdamW(self.groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
        self.rate = rate
        self.clock = 0.0

    def step(self, loss: Tensor, pace: float, clock: float) -> float:
        """One step at `pace` times the rate; returns the mean of all processes' clocks, by which all end together."""
        self.gradient.zero_()
        loss.backward()
        self.gradient[0] = clock
        if self.processes > 1:
            torch.distributed.all_reduce(self.gradient)
            self.gradient /= self.processes
        clock = self.gradient[0].item()
        self.gradient[0] = 0
        self.gradient *= min(1.0, 5.0 / (self.gradient.norm().item() + 1e-6))
        for group in self.optimizer.param_groups:
            group["lr"] = self.rate * group["scale"] * pace
        self.optimizer.step()
        return clock


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, help="the folder that prepare.py wrote")
    parser.add_argument("encoder", type=Path, help="folder of the pretrained encoder: model.safetensors, tokenizer.json")
    parser.add_argument("out", type=Path, help="checkpoint to write after every epoch")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--resume", type=Path, help="a checkpoint to go on from, or to cut layers from")
    parser.add_argument("--teacher", type=Path, nargs="+", default=[], help="checkpoints to learn from beside the gold: from the mean of their answers and the vectors of the first")
    parser.add_argument("--epochs", type=float, default=5)
    parser.add_argument("--minutes", type=float, help="end the learning-rate schedule by the clock instead of by epochs")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--batch", type=int, default=1024, help="WordPieces a batch")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--countries", type=Path, default=COUNTRIES, help="countries.json of the npm package world-countries")
    parser.add_argument("--templates", type=int, default=2500, help="sentences an epoch made from templates")
    parser.add_argument("--hide", type=float, default=0.05, help="share of pieces hidden from the learner")
    parser.add_argument("--plain", action="store_true", help="no augmentation")
    parser.add_argument("--constant", action="store_true", help="let the learning rate fall to a third only")
    arguments = parser.parse_args()

    torch.manual_seed(arguments.seed)
    chance = random.Random(arguments.seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    sets = {name: read(arguments.data / f"{name}.jsonl") for name in (*ALWAYS, *SHARES)}
    if arguments.resume:
        network = load(arguments.resume, arguments.layers)
    else:
        network = Network(take_inventory([sentence for name in TREES for sentence in sets[name]]), arguments.layers)
        network.load_encoder(arguments.encoder / "model.safetensors")
    network.to(device)
    teachers = [load(path).to(device).eval() for path in arguments.teacher]
    encode = Encoder(network.inventory, WordPieces(arguments.encoder / "tokenizer.json"))
    augment = Augmenter(arguments.countries, chance, arguments.templates)
    learner = Learner(network, arguments.rate)
    if learner.processes > 1:
        torch.set_num_threads(1)

    began, steps, epoch, done, total = time.time(), 0, 0, 0.0, 0.0
    average: dict[str, float] = {}
    while done < 1:
        sentences = [sentence for name in ALWAYS for sentence in sets[name]]
        for name, share in SHARES.items():
            sentences += chance.sample(sets[name], int(share * len(sets[name])))
        encoded = [encode(sentence) for sentence in (sentences if arguments.plain else augment(sentences))]
        size = arguments.batch // learner.processes
        groups = list(batches([s for s in encoded if len(s.pieces) <= LONGEST], size, chance))
        groups = groups[learner.rank : len(groups) - len(groups) % learner.processes : learner.processes]
        total = total or arguments.epochs * len(groups)
        for batch in groups:
            batch = batch.to(device)
            network.train()
            with torch.autocast(device.type, torch.bfloat16):
                vectors = network.read(hide(batch.pieces, arguments.hide), batch.shapes, batch.firsts)
                output = network.answer(vectors, batch.chosen)
                parts = losses(network, batch, output)
                loss = sum(WEIGHTS[name] * value for name, value in parts.items())
                if teachers:
                    with torch.no_grad():
                        models = [teacher.read(batch.pieces, batch.shapes, batch.firsts) for teacher in teachers]
                        answers = [teacher.answer(model, batch.chosen) for teacher, model in zip(teachers, models)]
                        taught = [sum(scores) / len(teachers) for scores in zip(*answers)]
                    present = batch.firsts > 0
                    parts["vectors"] = F.mse_loss(vectors.float()[present], models[0].float()[present])
                    parts["imitation"] = imitation(network, batch, output, taught)
                    loss = 0.3 * loss + 0.7 * parts["imitation"] + 2 * parts["vectors"]
            clock = (time.time() - began) / 60 / arguments.minutes if arguments.minutes else (steps + 1) / total
            fall = 1 - done * (2 / 3 if arguments.constant else 0.98)
            done = learner.step(loss, min(1.0, (steps + 1) / 100) * fall, clock)
            steps += 1
            if learner.rank == 0:
                for name, value in parts.items():
                    average[name] = 0.98 * average.get(name, value.item()) + 0.02 * value.item()
                if steps % 50 == 0:
                    shown = " ".join(f"{name} {value:.3f}" for name, value in average.items())
                    print(f"step {steps} of epoch's {len(groups)}, {(time.time() - began) / 60:.1f} min, {done:.0%}: {shown}", flush=True)
                if steps % 250 == 0:
                    save(network, arguments.out)
            if done >= 1:
                break
        epoch += 1
        if learner.rank == 0:
            save(network, arguments.out)
            figures = evaluate(network, encode, read(arguments.data / "gum-dev.jsonl"), device)
            print(f"epoch {epoch} gum-dev: {json.dumps(figures)}", flush=True)


if __name__ == "__main__":
    main()
