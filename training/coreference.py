"""Fits the weights that choose what a pronoun or a noun stands for: src/coreference/pronoun-weights.json, noun-weights.json.

    npm run build
    node dist/bench/measure/coreference/run.js --examples /tmp/examples.jsonl
    python training/coreference.py /tmp/examples.jsonl src/coreference/pronoun-weights.json --classes he it they
    python training/coreference.py /tmp/examples.jsonl src/coreference/noun-weights.json --classes noun --penalty 3

Each line of the examples is one pronoun or noun, of GUM train (over its own trees and mentions and over the reader's) and
of news texts: those marked by hand (docs/judgements/wire/coreference-6.jsonl and -8, three quarters of them) and the definite nouns
of earlier ones (training/noun-labels.jsonl). The committed weights of pronouns are of the first of these two rounds: fitted on
both they choose worse over whole texts (docs/quality.md). It has the binary features of all candidates and of leaving it unresolved. A log-linear ranker for each class (he, it, they, noun): softmax over the candidates and
"none", likelihood summed over the right ones (Durrett and Klein 2013), L2 penalty towards PRIOR, L-BFGS. Deterministic.
"""

import argparse
import json

import torch

SMALLEST = 0.005  # weights below are left out
FEWEST = 3  # examples that a feature must occur in
# What is taken off the fitted weight of leaving a pronoun without an antecedent: by the marked news texts to learn from,
# a missed link costs as much as a wrong one.
LEAVING = {"he": 1.2, "it": 1.0, "they": 0.8}
# Weights by judgement, which the fitted ones are drawn towards: the examples are few.
PRIOR = {
    "he": {
        "near same": 1.2, "near previous": 0.8, "near far": -0.5, "near after": -0.6, "role subject same": 1,
        "role subject previous": 1.2, "role subject far": 0.6, "role object same": 0.3,
        "role object previous": 0.2, "above true": 1, "form pronoun": 0.8, "form name": 0.4, "named true": 0.6,
        "rank 0": 0.5, "salience 2": 0.4, "salience 3": 0.6, "gender known true": 0.6, "parallel true same": 0.3,
        "paragraph true": 0.2, "none": -0.5, "determination indefinite": -0.2, "back 3": -0.5, "back 4": -1,
    },
    "it": {
        "near same": 1, "near previous": 0.6, "near far": -1, "near after": -1, "role subject same": 1,
        "role subject previous": 1, "above true": 0.8, "form pronoun": 1, "named true": 0.3,
        "type ORGANIZATION": 0.6, "type COUNTRY": 0.6, "type PLACE": -0.3, "rank 0": 0.4, "salience 2": 0.3,
        "salience 3": 0.5, "none": 1, "none expl": 4, "none clause true ADJ": 3, "none clause true NOUN": 1.5,
        "noun": 0.4, "noun subject same": 0.6, "noun subject previous": 0.6, "noun event": 0.2,
        "role oblique same": -0.3, "role modifier same": -0.5,
    },
    "they": {
        "near same": 1, "near previous": 0.8, "near far": -0.6, "near after": -1, "number plural": 1,
        "role subject same": 0.8, "role subject previous": 1, "above true": 0.8, "form pronoun": 1,
        "type GROUP": 0.8, "type PERSON": 0.8, "type ORGANIZATION": 0.2, "type COUNTRY": -0.4, "type PLACE": -1,
        "rank 0": 0.4, "salience 2": 0.3, "none": 1, "noun": 0, "noun subject same": 0.4,
        "noun subject previous": 0.4, "set": 1.5, "set PERSON": 0.5, "set rank 0": 0.4,
    },
    "noun": {
        "none": 1.5, "likeliest true true": 1.5, "likeliest true false": 1.5, "word all": 2, "called so": 2, "called alike": 1, "class own": 1.5,
        "class other": -3, "class lacking": -2, "fits false": -1, "near same": 0.3, "near previous": 0.5,
        "near far": -0.8, "role subject previous": 0.5, "role subject same": 0.3, "later 0": 0.5, "topic true": 0.5,
        "titled true": 0.3, "country true": 2, "country false": -3, "title true": 2, "none complement of": 1,
        "none introduced true": 2, "none predicate true": 1, "none modifiers rank": 1, "firm true public": -1,
        "firm true firm": 0.5, "nested true": -0.5,
        "modifiers name true": -1, "modifiers name class own": -1, "within true": -0.5, "within true union": 3,
        "within true movement": 3, "within true party": 3, "within true press": 3, "within true body": 2,
        "called other": -0.5, "most true ORGANIZATION": 0.5, "most true COUNTRY": 0.7, "dated true country": 0.5,
        "dated true town": 1, "metonym true": -0.5, "sort body public": -0.7,
        "type island COUNTRY": -1, "coordinated true": -1.5, "none determination demonstrative": -1.4,
        "main true previous": 0.5, "main true based": 0.5,
    },
}


def read_examples(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def fit(examples, penalty, prior):
    counts = {}
    for example in examples:
        for name in {n for features in [example["none"], *example["candidates"]] for n in features}:
            counts[name] = counts.get(name, 0) + 1
    names = sorted(prior.keys() | {name for name, count in counts.items() if count >= FEWEST})
    index = {name: at for at, name in enumerate(names)}
    rows, columns, groups, right = [], [], [], []
    row = 0
    for group, example in enumerate(examples):
        chosen = set(example["right"])
        for at, features in enumerate([*example["candidates"], example["none"]]):
            is_none = at == len(example["candidates"])
            for name in features:
                if name in index:
                    rows.append(row)
                    columns.append(index[name])
            groups.append(group)
            right.append(not chosen if is_none else at in chosen)
            row += 1
    matrix = torch.sparse_coo_tensor(
        torch.tensor([rows, columns]), torch.ones(len(rows), dtype=torch.float64), (row, len(names))
    ).coalesce()
    groups = torch.tensor(groups)
    shares = torch.tensor([example.get("weight", 1.0) for example in examples], dtype=torch.float64)
    right = torch.tensor(right)
    start = torch.tensor([prior.get(name, 0.0) for name in names], dtype=torch.float64)
    weights = start.clone().requires_grad_(True)
    optimizer = torch.optim.LBFGS([weights], max_iter=300, line_search_fn="strong_wolfe")

    def log_sum(scores, members):
        return torch.zeros(len(examples), dtype=torch.float64).index_add(0, members, scores.exp()).log()

    def closure():
        optimizer.zero_grad()
        scores = torch.sparse.mm(matrix, weights[:, None])[:, 0]
        loss = (shares * (log_sum(scores, groups) - log_sum(scores[right], groups[right]))).sum() + penalty * (weights - start).square().sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    values = weights.detach().tolist()
    return {name: round(value, 3) for name, value in zip(names, values) if abs(value) >= SMALLEST}


def accuracy(examples, weights):
    hits = 0
    for example in examples:
        options = [*example["candidates"], example["none"]]
        scores = [sum(weights.get(name, 0.0) for name in features) for features in options]
        best = scores.index(max(scores))
        hits += best in example["right"] if best < len(options) - 1 else not example["right"]
    return hits / max(1, len(examples))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("examples")
    parser.add_argument("output")
    parser.add_argument("--check", help="examples of another split, to print the accuracy on")
    parser.add_argument("--classes", nargs="+", default=["he", "it", "they"])
    parser.add_argument("--penalty", type=float, default=16.0)
    arguments = parser.parse_args()
    examples = [example for example in read_examples(arguments.examples) if example["class"] in arguments.classes]
    other = read_examples(arguments.check) if arguments.check else []
    tables = {}
    for kind in sorted({example["class"] for example in examples}):
        own = [example for example in examples if example["class"] == kind]
        tables[kind] = fit(own, arguments.penalty, PRIOR[kind])
        tables[kind]["none"] = round(tables[kind].get("none", 0) - LEAVING.get(kind, 0), 3)
        held = [example for example in other if example["class"] == kind]
        print(kind, len(own), f"{accuracy(own, tables[kind]):.3f}", len(held), f"{accuracy(held, tables[kind]):.3f}")
    with open(arguments.output, "w", encoding="utf-8") as file:
        json.dump(tables, file, indent=2, sort_keys=True)
        file.write("\n")


if __name__ == "__main__":
    main()
