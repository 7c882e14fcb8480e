"""The reader's network: a MiniLM encoder with one linear layer or biaffine scorer for every question asked of a word."""

import json
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

WIDTH = 384
ATTENTION_HEADS = 12
SHAPES = 4
ARC_WIDTH = 256
LABEL_WIDTH = 192


@dataclass(frozen=True)
class Inventory:
    """The answers each head can give. `tags` lists, per question, its classes in the order of the output columns."""

    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    nameA: tuple[str, ...]
    nameB: tuple[str, ...]
    nominal: tuple[str, ...]
    labels: tuple[str, ...]

    QUESTIONS = ("upos", "xpos", "nameA", "nameB", "nominal")

    def sizes(self) -> list[int]:
        """Columns of the output `tags`, question by question."""
        return [len(getattr(self, question)) for question in self.QUESTIONS]

    @staticmethod
    def load(path: Path) -> "Inventory":
        return Inventory(**{name: tuple(classes) for name, classes in json.loads(path.read_text()).items()})


class Layer(nn.Module):
    """
    One post-norm transformer layer, as in BERT. Query, key and value are one matrix so that one product makes them;
    attention is written out and nothing is dropped inside, since both cost a third of the time on a CPU.
    """

    def __init__(self):
        super().__init__()
        self.query_key_value = nn.Linear(WIDTH, 3 * WIDTH)
        self.mix = nn.Linear(WIDTH, WIDTH)
        self.mix_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.widen = nn.Linear(WIDTH, 4 * WIDTH)
        self.narrow = nn.Linear(4 * WIDTH, WIDTH)
        self.narrow_norm = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, _ = x.shape
        parts = self.query_key_value(x).view(batch, length, 3 * ATTENTION_HEADS, WIDTH // ATTENTION_HEADS)
        query, key, value = parts.transpose(1, 2).split(ATTENTION_HEADS, 1)
        scores = query @ (key * (WIDTH // ATTENTION_HEADS) ** -0.5).transpose(-1, -2)
        weights = torch.softmax(scores if mask is None else scores + mask, -1)
        attended = (weights.to(value.dtype) @ value).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.mix_norm(x + self.mix(attended))
        return self.narrow_norm(x + self.narrow(F.gelu(self.widen(x))))


class Network(nn.Module):
    """
    Reads one batch of sentences.

    pieces  [B, P] WordPiece ids, `[CLS]` first and `[SEP]` last, 0 as padding
    shapes  [B, P] how the word a piece belongs to is written: 0 lower, 1 Title, 2 UPPER, 3 mixed
    firsts  [B, N] where each word's first piece stands
    """

    def __init__(self, inventory: Inventory, layers: int, dropout: float = 0.1):
        super().__init__()
        self.inventory = inventory
        self.words = nn.Embedding(30522, WIDTH)
        self.words.weight.requires_grad = False
        self.positions = nn.Embedding(512, WIDTH)
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.word_shapes = nn.Embedding(SHAPES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.dropout = nn.Dropout(dropout)
        self.tags = nn.Linear(WIDTH, sum(inventory.sizes()))
        self.features = nn.Linear(WIDTH, 2 * ARC_WIDTH + 2 * LABEL_WIDTH)
        self.root = nn.Parameter(torch.randn(WIDTH) * 0.02)
        self.arcs = nn.Linear(ARC_WIDTH, ARC_WIDTH)
        self.labels = nn.Linear(2 * LABEL_WIDTH, len(inventory.labels))
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.word_shapes.weight)

    def pick(self, vectors: Tensor, places: Tensor) -> Tensor:
        """The vectors [B, N, width] at the places [B, N]."""
        return torch.gather(vectors, 1, places[..., None].expand(-1, -1, vectors.shape[-1]))

    def encode(self, pieces: Tensor, shapes: Tensor, firsts: Tensor, mask: Tensor | None) -> Tensor:
        """Word vectors [B, N, WIDTH]: the vector of each word's first piece and its shape."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.dropout(self.norm(self.words(pieces) + self.positions(places) + self.shapes(shapes)))
        for layer in self.layers:
            x = layer(x, mask)
        return self.pick(x, firsts) + self.pick(self.word_shapes(shapes), firsts)

    def split_features(self, vectors: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Vectors of a word as dependent and as head, for arcs and for labels; the head side has the root in front."""
        root = self.root.expand(vectors.shape[0], 1, WIDTH).to(vectors.dtype)
        features = self.features(torch.cat([root, vectors], 1))
        sizes = [ARC_WIDTH, ARC_WIDTH, LABEL_WIDTH, LABEL_WIDTH]
        arc_dependent, arc_head, label_dependent, label_head = features.split(sizes, -1)
        arc_dependent, arc_head = self.dropout(F.relu(arc_dependent[:, 1:])), self.dropout(F.relu(arc_head))
        return arc_dependent, arc_head, label_dependent[:, 1:], label_head

    def score_arcs(self, dependent: Tensor, head: Tensor) -> Tensor:
        """[B, N, N + 1]: how well the root (column 0) and every word is the head of each word; biaffine, with a bias a head."""
        return self.arcs(dependent) @ head.transpose(1, 2)

    def score_labels(self, dependent: Tensor, head: Tensor, chosen: Tensor) -> Tensor:
        """[B, N, labels] for the chosen heads [B, N] only, not for all pairs of words."""
        head = self.pick(head, chosen)
        joined = torch.cat([F.relu(dependent + head), dependent * head], -1)
        return self.labels(self.dropout(joined))

    def read(self, pieces: Tensor, shapes: Tensor, firsts: Tensor) -> Tensor:
        """Word vectors of a padded batch."""
        return self.encode(pieces, shapes, firsts, (pieces == 0)[:, None, None, :] * -1e4)

    def answer(self, vectors: Tensor, chosen: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Tags [B, N, all classes], arcs [B, N, N + 1] and labels [B, N, labels] of the `chosen` heads."""
        vectors = self.dropout(vectors)
        arc_dependent, arc_head, label_dependent, label_head = self.split_features(vectors)
        arcs = self.score_arcs(arc_dependent, arc_head)
        return self.tags(vectors), arcs, self.score_labels(label_dependent, label_head, chosen)

    def forward(self, pieces: Tensor, shapes: Tensor, firsts: Tensor, chosen: Tensor):
        return self.answer(self.read(pieces, shapes, firsts), chosen)

    def load_encoder(self, path: Path) -> None:
        """Takes word, position and layer weights from a BERT checkpoint in safetensors form."""
        source = load_file(path)
        take = lambda name: source[name].float()
        with torch.no_grad():
            self.words.weight.copy_(take("embeddings.word_embeddings.weight"))
            self.positions.weight.copy_(
                take("embeddings.position_embeddings.weight") + take("embeddings.token_type_embeddings.weight")[0]
            )
            copy_linear(self.norm, source, "embeddings.LayerNorm")
            for number, layer in enumerate(self.layers):
                prefix = f"encoder.layer.{number}."
                parts = [f"{prefix}attention.self.{part}" for part in ("query", "key", "value")]
                layer.query_key_value.weight.copy_(torch.cat([take(f"{part}.weight") for part in parts]))
                layer.query_key_value.bias.copy_(torch.cat([take(f"{part}.bias") for part in parts]))
                copy_linear(layer.mix, source, f"{prefix}attention.output.dense")
                copy_linear(layer.mix_norm, source, f"{prefix}attention.output.LayerNorm")
                copy_linear(layer.widen, source, f"{prefix}intermediate.dense")
                copy_linear(layer.narrow, source, f"{prefix}output.dense")
                copy_linear(layer.narrow_norm, source, f"{prefix}output.LayerNorm")


def copy_linear(module: nn.Linear | nn.LayerNorm, source: dict[str, Tensor], name: str) -> None:
    module.weight.copy_(source[f"{name}.weight"].float())
    module.bias.copy_(source[f"{name}.bias"].float())
