"""Averages checkpoints of one network that were trained apart from a common start (Wortsman et al. 2022, "model soups")."""

import argparse
from pathlib import Path

import torch


def average(paths: list[Path]) -> dict:
    """The mean of the weights; all checkpoints must have the same classes and layers."""
    saved = [torch.load(path, map_location="cpu", weights_only=True) for path in paths]
    if any(one["inventory"] != saved[0]["inventory"] for one in saved):
        raise SystemExit("the checkpoints have different classes")
    weights = {name: sum(one["weights"][name] for one in saved) / len(saved) for name in saved[0]["weights"]}
    return {"inventory": saved[0]["inventory"], "weights": weights}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoints", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    torch.save(average(arguments.checkpoints), arguments.out)
