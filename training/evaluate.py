"""Figures of a network on prepared sentences with gold words: greedy heads, greedy tags. For a look while training."""

import torch

from batches import Encoder, batches
from network import Inventory, Network


def spans(tags: list[str]) -> set[tuple[int, int, str]]:
    """Spans of BIO tags; an I without a B before it begins one."""
    found, start, kind = set(), 0, ""
    for number, tag in enumerate([*tags, "O"]):
        if kind and tag != f"I-{kind}":
            found.add((start, number, kind))
            kind = ""
        if tag[:2] in ("B-", "I-") and not kind:
            start, kind = number, tag[2:]
    return found


def share(part: int, whole: int) -> float:
    return round(100 * part / max(whole, 1), 2)


@torch.no_grad()
def evaluate(network: Network, encode: Encoder, sentences: list[dict], device: torch.device) -> dict[str, float]:
    """UPOS, XPOS, UAS, LAS in per cent of words with gold, and F1 of names."""
    network.eval()
    inventory = network.inventory
    right = dict.fromkeys(("upos", "xpos", "nominal", "uas", "las"), 0)
    asked = dict.fromkeys(right, 0)
    names = {"gold": 0, "found": 0, "both": 0}
    for batch in batches([encode(sentence) for sentence in sentences], 3000):
        batch = batch.to(device)
        with torch.autocast(device.type, torch.bfloat16):
            _, arcs, _ = network(batch.pieces, batch.shapes, batch.firsts, batch.chosen)
            arcs = arcs.masked_fill(torch.nn.functional.pad(batch.firsts == 0, (1, 0))[:, None, :], -1e4)
            heads = arcs.argmax(-1)
            tags, _, labels = network(batch.pieces, batch.shapes, batch.firsts, heads)
        for number, scores in enumerate(tags.split(inventory.sizes(), -1)):
            question, gold, best = inventory.QUESTIONS[number], batch.answers[number], scores.argmax(-1)
            if question in right:
                right[question] += int(((best == gold) & (gold >= 0)).sum())
                asked[question] += int((gold >= 0).sum())
            elif question == "nameA":
                for own, given in zip(best.tolist(), gold.tolist()):
                    if max(given) < 0:
                        continue
                    kept = [at for at, tag in enumerate(given) if tag >= 0]
                    have = spans([inventory.nameA[own[at]] for at in kept])
                    want = spans([inventory.nameA[given[at]] for at in kept])
                    names["gold"] += len(want)
                    names["found"] += len(have)
                    names["both"] += len(want & have)
        counted = batch.heads >= 0
        attached = (heads == batch.heads) & counted
        asked["uas"] += int(counted.sum())
        asked["las"] += int(counted.sum())
        right["uas"] += int(attached.sum())
        right["las"] += int((attached & (labels.argmax(-1) == batch.labels)).sum())
    figures = {name: share(right[name], asked[name]) for name in right}
    return {**figures, "names": share(2 * names["both"], names["gold"] + names["found"])}
