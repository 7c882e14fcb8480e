"""Makes each epoch's sentences anew: names of many languages, headline and other case, curved quotes, cut and joined sentences."""

import random
import re
from pathlib import Path

from names import Names, split_words

SLOT = re.compile(r"\{(PER|ORG|LOC|EVENT):((?:[^{}]|\{\w\})*)\}|\$([A-Z]+)|(\S+)")
PER_WORD = ("words", "upos", "xpos", "lemmas", "heads", "labels", "nameA", "nameB", "nominal", "spaces")
SMALL_WORDS = set("a an and as at but by for from in into of on or over the to vs with is are be 's n't".split())
SILVER_TYPES = {"PER": "PERSON", "ORG": "ORG", "EVENT": "EVENT"}  # the types of layer B that a slot is sure to have
WIRES = ("AP", "Reuters", "AFP", "ANI", "Xinhua")


def tag_name(kind: str, length: int) -> list[str]:
    return [f"B-{kind}", *[f"I-{kind}"] * (length - 1)] if kind else ["O"] * length


class Augmenter:
    """
    `templates` new sentences an epoch are made from templates.txt; gold sentences are changed each with a small chance.
    Trees stay valid: a name is swapped only for one of as many words, joined sentences become parataxis, and words put in
    front ask for no head.
    """

    def __init__(self, countries: Path, chance: random.Random, templates: int):
        self.chance = chance
        self.names = Names(countries, chance)
        self.count = templates
        lines = (Path(__file__).parent / "templates.txt").read_text().split("\n")
        self.templates = [line for line in lines if line and line[0] != "#"]

    def __call__(self, sentences: list[dict]) -> list[dict]:
        made = [self.from_template(self.chance.choice(self.templates)) for _ in range(self.count)]
        joined = []
        for sentence in [*sentences, *made]:
            changed = self.swap_names(sentence)
            if joined and self.chance.random() < 0.03 and len(joined[-1]["words"]) + len(changed["words"]) < 50:
                joined[-1] = join(joined[-1], changed)
            else:
                joined.append(changed)
        return [self.respell(self.roughen(sentence)) for sentence in joined]

    def from_template(self, line: str) -> dict:
        words, tags, types = [], [], []
        for match in SLOT.finditer(line):
            kind, literal, slot, plain = match.groups()
            if kind:
                text = re.sub(r"\$([A-Z]+)", lambda inner: self.names.slot(inner[1])[0], literal)
                parts = [part for word in text.split() for part in ([word] if word == "-" else split_words(word))]
            elif slot:
                text, kind = self.names.slot(slot)
                parts = split_words(text)
            else:
                kind, parts = "", [plain]
            if len(parts) > 1 and parts[0].lower() == "the" and kind == "ORG":
                words.append("the")
                tags.append("O")
                types.append("*")
                parts = parts[1:]
            if kind == "ORG" and parts == ["UN"] or parts == ["US"] and kind == "LOC":
                parts = [self.chance.choice([parts[0], f"{parts[0][0]}.{parts[0][1]}."])]
            words += parts
            tags += tag_name("" if kind == "EVENT" else kind, len(parts))
            type_ = "NORP" if slot == "DEM" else "GPE" if slot in ("CITY", "COUNTRY") else SILVER_TYPES.get(kind)
            types += tag_name(type_, len(parts)) if type_ else ["*"] * len(parts)
        words[0] = words[0][0].upper() + words[0][1:]
        return {"words": words, "nameA": tags, "nameB": types}

    def swap_names(self, sentence: dict) -> dict:
        """Puts other names of as many words in the place of names of people and of one-word places and bodies."""
        tags = sentence.get("nameA")
        if not tags or self.chance.random() > 0.35:
            return sentence
        words = list(sentence["words"])
        for start, tag in enumerate(tags):
            if tag[0] != "B":
                continue
            end = start + 1
            while end < len(tags) and tags[end] == f"I-{tag[2:]}":
                end += 1
            if self.chance.random() < 0.3 or not all(word[0].isupper() for word in words[start:end]):
                continue
            new = self.name_of(tag[2:], end - start)
            if new:
                words[start:end] = new
        return {**sentence, "words": words}

    def name_of(self, kind: str, length: int) -> list[str] | None:
        if kind == "PER" and length == 1:
            found = split_words(self.chance.choice(self.chance.choice(self.names.people)))
        elif kind == "PER":
            found = split_words(self.names.person())
        elif kind == "LOC" and length == 1:
            found = split_words(self.names.slot(self.chance.choice(("CITY", "COUNTRY", "REGION")))[0])
        elif kind == "ORG" and length == 1:
            found = split_words(self.names.slot(self.chance.choice(("ACR", "FIRM", "GROUP")))[0])
        else:
            return None
        return found if len(found) == length else None

    def roughen(self, sentence: dict) -> dict:
        """Loses the last full stop, or gets a dateline in front, now and then."""
        roll = self.chance.random()
        if roll < 0.05 and len(sentence["words"]) > 4 and sentence["words"][-1] == ".":
            return cut(sentence, 0, len(sentence["words"]) - 1)
        if roll < 0.07 and sentence.get("nameA"):
            place = split_words(self.names.slot("CITY")[0])
            if self.chance.random() < 0.5:
                place = [word.upper() for word in place]
            names = tag_name("LOC", len(place))
            mark = self.chance.choice(["—", "-", "–", ":"])
            if self.chance.random() < 0.6:
                place += ["(", self.chance.choice(WIRES), ")"]
                names += ["O", "B-ORG", "O"]
            return put_before(sentence, [*place, mark], [*names, "O"])
        return sentence

    def respell(self, sentence: dict) -> dict:
        """Other case, curved or straight marks; the words stay as many."""
        words, roll = sentence["words"], self.chance.random()
        if roll < 0.045:
            words = [word.lower() for word in words]
        elif roll < 0.095:
            words = [word.upper() for word in words]
        elif roll < 0.14:
            words = [word if word in SMALL_WORDS and place else word[0].upper() + word[1:] for place, word in enumerate(words)]
            if words[-1] == ".":
                return {**cut(sentence, 0, len(words) - 1), "words": words[:-1]}
        elif roll < 0.17:
            words = [words[0][0].lower() + words[0][1:], *words[1:]]
        if self.chance.random() < 0.3:
            opened, curved = False, []
            for word in words:
                if word in ('"', "``", "''"):
                    word, opened = ("”" if opened else "“"), not opened
                curved.append(word.replace("'", "’"))
            words = curved
        if self.chance.random() < 0.3:
            words = [self.chance.choice("—–") if word in ("-", "--") and 0 < place < len(words) - 1 and self.chance.random() < 0.3 else word
                     for place, word in enumerate(words)]  # fmt: skip
        return {**sentence, "words": words}


def join(first: dict, second: dict) -> dict:
    """Two sentences that the splitter failed to part; the second hangs on the first as parataxis."""
    joined = {"words": first["words"] + second["words"]}
    for name in ("upos", "xpos", "nameA", "nameB", "nominal"):
        if first.get(name) or second.get(name):
            joined[name] = [*(first.get(name) or ["*"] * len(first["words"])), *(second.get(name) or ["*"] * len(second["words"]))]
    if first.get("heads") and second.get("heads"):
        root, shift = first["heads"].index(0) + 1, len(first["words"])
        joined["heads"] = first["heads"] + [root if head == 0 else head + shift for head in second["heads"]]
        joined["labels"] = first["labels"] + ["parataxis" if label == "root" else label for label in second["labels"]]
    return joined


def cut(sentence: dict, start: int, end: int) -> dict:
    """Words start to end; only for ends that nothing depends on."""
    return {name: value[start:end] if name in PER_WORD else value for name, value in sentence.items()}


def put_before(sentence: dict, words: list[str], names: list[str]) -> dict:
    extra = len(words)
    longer = {**sentence, "words": words + sentence["words"], "nameA": names + sentence["nameA"]}
    for name in ("upos", "xpos", "nameB", "nominal", "labels"):
        if sentence.get(name):
            longer[name] = ["*"] * extra + sentence[name]
    if sentence.get("heads"):
        longer["heads"] = [-100] * extra + [head + extra if head > 0 else head for head in sentence["heads"]]
    return longer
