"""Sentences as numbers: WordPiece, case shapes, class indices, and batches of sentences of like length."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from network import Inventory

CLS, SEP, UNKNOWN = 101, 102, 100
LONGEST_WORD = 12  # pieces kept of one word
IGNORED = -100


def shape_of(word: str) -> int:
    """0 lower (or no letters), 1 Title, 2 UPPER (two letters or more), 3 mixed."""
    letters = [letter for letter in word if letter.isalpha()]
    if not any(letter.isupper() for letter in letters):
        return 0
    if all(letter.isupper() for letter in letters):
        return 2 if len(letters) > 1 else 1
    return 1 if letters[0].isupper() and not any(letter.isupper() for letter in letters[1:]) else 3


class WordPieces:
    """The uncased WordPiece of BERT, word by word and remembered."""

    def __init__(self, path: Path):
        self.tokenizer = Tokenizer.from_file(str(path))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.known: dict[str, list[int]] = {}

    def __call__(self, word: str) -> list[int]:
        if word not in self.known:
            pieces = self.tokenizer.encode(word, add_special_tokens=False).ids[:LONGEST_WORD]
            self.known[word] = pieces or [UNKNOWN]
        return self.known[word]


@dataclass
class Encoded:
    """One sentence as numbers; `answers` holds the classes of Inventory.QUESTIONS, IGNORED where nothing is asked."""

    pieces: list[int]
    shapes: list[int]
    firsts: list[int]
    answers: list[list[int]]
    heads: list[int]
    labels: list[int]


class Encoder:
    def __init__(self, inventory: Inventory, pieces: WordPieces):
        self.pieces = pieces
        self.questions = [
            (name, {tag: number for number, tag in enumerate(getattr(inventory, name))}) for name in inventory.QUESTIONS
        ]
        self.labels = {label: number for number, label in enumerate(inventory.labels)}

    def __call__(self, sentence: dict) -> Encoded:
        words = sentence["words"]
        pieces, shapes, firsts = [CLS], [0], []
        for word in words:
            parts = self.pieces(word)
            firsts.append(len(pieces))
            pieces += parts
            shapes += [shape_of(word)] * len(parts)
        answers = []
        for name, classes in self.questions:
            tags = sentence.get(name) or ["*"] * len(words)
            answers.append([classes.get(tag, IGNORED) for tag in tags])
        heads = sentence.get("heads") or [IGNORED] * len(words)
        labels = [self.labels.get(label, IGNORED) for label in sentence.get("labels") or ["*"] * len(words)]
        return Encoded([*pieces, SEP], [*shapes, 0], firsts, answers, heads, labels)


@dataclass
class Batch:
    pieces: Tensor
    shapes: Tensor
    firsts: Tensor
    chosen: Tensor
    answers: Tensor
    heads: Tensor
    labels: Tensor

    def to(self, device: torch.device) -> "Batch":
        return Batch(*(value.to(device) for value in vars(self).values()))


def stack(rows: list[list[int]], fill: int) -> Tensor:
    width = max(map(len, rows))
    return torch.tensor([row + [fill] * (width - len(row)) for row in rows])


def collate(sentences: list[Encoded]) -> Batch:
    heads = stack([sentence.heads for sentence in sentences], IGNORED)
    firsts = stack([sentence.firsts for sentence in sentences], 0)
    words = firsts.shape[1]
    heads[:, :][heads > words] = IGNORED
    answers = torch.stack(
        [stack([sentence.answers[number] for sentence in sentences], IGNORED) for number in range(len(Inventory.QUESTIONS))]
    )  # fmt: skip
    return Batch(
        stack([sentence.pieces for sentence in sentences], 0),
        stack([sentence.shapes for sentence in sentences], 0),
        firsts,
        heads.clamp(min=0),
        answers,
        heads,
        stack([sentence.labels for sentence in sentences], IGNORED),
    )


def batches(sentences: Iterable[Encoded], pieces: int, shuffle: random.Random | None = None) -> Iterator[Batch]:
    """Batches of about `pieces` WordPieces, of sentences of like length so that little is padding."""
    jitter = (lambda: shuffle.random() * 4) if shuffle else (lambda: 0.0)
    ordered = sorted(sentences, key=lambda sentence: len(sentence.pieces) + jitter())
    groups, group = [], []
    for sentence in ordered:
        if group and (len(group) + 1) * len(sentence.pieces) > pieces:
            groups.append(group)
            group = []
        group.append(sentence)
    if group:
        groups.append(group)
    if shuffle:
        shuffle.shuffle(groups)
    return map(collate, groups)
