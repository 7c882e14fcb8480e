"""Turns the corpora into one form: a JSON line a sentence, with null where a corpus is silent on a question."""

import argparse
import csv
import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

COUNTRIES = Path(__file__).parent.parent / "node_modules/world-countries/countries.json"
NAME_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}
WNUT_TYPES = {"person": "PER", "location": "LOC", "group": "ORG", "corporation": "ORG"}
NAME_LINKS = {"flat", "compound", "amod", "punct", "nmod", "case", "det", "nummod", "nmod:poss", "conj", "cc", "goeswith"}
INNER_WORDS = {"of", "the", "and", "for", "de", "la", "al", "bin", "von", "van", "&", "-", "'s", "’s", ".", "'", "in", "on"}
TITLES = set(
    """president minister secretary general gen. gen lt. lieutenant colonel col. col captain capt. sergeant sgt. major
    admiral senator sen. sen representative rep. congressman congresswoman governor gov. mayor judge justice chancellor
    king queen prince princess emperor sultan emir pope archbishop bishop cardinal father sister imam mr. mr mrs. mrs ms.
    ms dr. dr prof. professor sir lady lord dame premier ambassador chairman chairwoman chief director commissioner
    spokesman spokeswoman spokesperson coach officer inspector detective deputy vice prime st. attorney undersecretary major dame minister pastor reverend rev. marshal brigadier""".split()
)


@dataclass(frozen=True)
class Sentence:
    """Every list has one entry a word; `heads` counts from 1, 0 is the root. Names are BIO tags, `*` asks nothing."""

    id: str
    words: list[str]
    upos: list[str] | None = None
    xpos: list[str] | None = None
    lemmas: list[str] | None = None
    heads: list[int] | None = None
    labels: list[str] | None = None
    nameA: list[str] | None = None
    nameB: list[str] | None = None
    nominal: list[str] | None = None
    spaces: list[bool] = field(default_factory=list)
    group: str = ""


def read_trees(path: Path) -> Iterator[Sentence]:
    """Sentences of a CoNLL-U file: syntactic words, so multiword tokens are taken apart and empty nodes left out."""
    group = ""
    for block in path.read_text().split("\n\n"):
        identity, rows, joined = "", [], set()
        for line in block.split("\n"):
            if line.startswith("# newdoc id = "):
                group = line[14:]
            elif line.startswith("# sent_id = "):
                identity = line[12:]
            elif line and line[0] != "#":
                row = line.split("\t")
                if row[0].isdigit():
                    rows.append(row)
                elif "-" in row[0]:
                    start, end = map(int, row[0].split("-"))
                    joined.update(range(start, end if "SpaceAfter=No" not in row[9] else end + 1))
        if not rows:
            continue
        column = lambda number: [row[number] for row in rows]
        spaces = ["SpaceAfter=No" not in row[9] and int(row[0]) not in joined for row in rows]
        yield Sentence(
            identity, column(1), column(3), column(4), column(2), [int(head) for head in column(6)], column(7),
            spaces=spaces, group=group,
        )  # fmt: skip


def read_tags(path: Path, word: int = 0, tag: int = 1) -> Iterator[Sentence]:
    """Sentences of a file with a word and its BIO tag on a line."""
    words, tags, identity = [], [], ""
    for line in [*path.read_text().split("\n"), ""]:
        if line.startswith("# sent_id = "):
            identity = line[12:]
        elif line.startswith("# ") and word == 1:
            continue
        elif line.strip() and not line.startswith("-DOCSTART-"):
            cells = line.split("\t") if "\t" in line else line.split(" ")
            words.append(cells[word])
            tags.append(cells[tag].strip())
        elif words:
            yield Sentence(identity, words, nameA=tags)
            words, tags = [], []


def map_types(tags: list[str], types: dict[str, str]) -> list[str]:
    """BIO tags of the given types; all others become O."""
    mapped = lambda tag: f"{tag[:2]}{types[tag[2:]]}" if tag[2:] in types else "O"
    return [mapped(tag) for tag in tags]


def with_names(sentences: Iterator[Sentence], names: dict[str, Sentence]) -> Iterator[Sentence]:
    """Adds the names of UNER to the trees of EWT, where both have the same words."""
    kept = {name: name for name in NAME_TYPES.values()}
    for sentence in sentences:
        named = names.get(sentence.id)
        same = named is not None and len(named.words) == len(sentence.words)
        yield replace(sentence, nameA=map_types(named.nameA, kept)) if same else sentence


def split_like_trees(sentence: Sentence) -> Sentence:
    """Splits hyphened words as the treebanks do, and takes links, handles and hashes out of tweets."""
    words, tags = [], []
    for word, tag in zip(sentence.words, sentence.nameA):
        if word.startswith(("http", "www.", "@")) or word in ("RT", "…"):
            continue
        parts = [part for part in re.split(r"(?<=[A-Za-z])(-)(?=[A-Za-z])", word.lstrip("#")) if part]
        words += parts
        tags += [tag if number == 0 else tag.replace("B-", "I-") for number in range(len(parts))]
    for number, tag in enumerate(tags):
        if tag.startswith("I-") and (number == 0 or tags[number - 1][2:] != tag[2:]):
            tags[number] = f"B-{tag[2:]}"
    return replace(sentence, words=words, nameA=tags)


def name_span(sentence: Sentence, start: int, end: int, head: int, kind: str) -> tuple[int, int] | None:
    """The name inside a mention: the head with what is flat, compound or capitalised around it; None if unclear."""
    inside = {head}
    grown = True
    while grown:
        grown = False
        for word in range(start, end):
            if word in inside or sentence.heads[word] - 1 not in inside:
                continue
            label = sentence.labels[word].split(":")[0]
            form = sentence.words[word]
            proper = form[0].isupper() or form[0].isdigit() or form.lower() in INNER_WORDS
            if label in NAME_LINKS and proper and not (label == "det" and word == start):
                inside.add(word)
                grown = True
    first = last = head
    while first - 1 in inside:
        first -= 1
    while last + 1 in inside:
        last += 1
    if kind == "PER":
        for word in range(first, last):
            if sentence.words[word].lower() in TITLES:
                first = word + 1
    while last > first and not sentence.words[last][0].isalnum():
        last -= 1
    while first < last and (sentence.words[first].lower() in INNER_WORDS - {"al"}):
        first += 1
    return (first, last + 1) if sentence.words[first][0].isupper() else None


def read_gum(folder: Path, countries: set[str]) -> Iterator[tuple[str, Sentence]]:
    """GUM with its split; names are mentions that link to Wikipedia or whose head is a proper noun."""
    with open(folder / "documents.tsv") as rows:
        splits = {row["document"]: row["split"] for row in csv.DictReader(rows, delimiter="\t")}
    documents = {}
    for line in (folder / "mentions.jsonl").open():
        document = json.loads(line)
        documents[document["id"]] = document
    places = {
        mention["wiki"]
        for document in documents.values()
        for mention in document["mentions"]
        if mention.get("wiki") and mention["type"] == "place"
    }
    for identity, split in splits.items():
        document, cursor = documents[identity], 0
        for sentence in read_trees(folder / "dep" / f"{identity}.conllu"):
            offsets = []
            for word in sentence.words:
                cursor = document["text"].index(word, cursor)
                offsets.append((cursor, cursor + len(word)))
                cursor += len(word)
            starts = {start: number for number, (start, _) in enumerate(offsets)}
            ends = {end: number + 1 for number, (_, end) in enumerate(offsets)}
            nominal = ["none"] * len(sentence.words)
            names = []
            for mention in document["mentions"]:
                if mention["start"] not in starts or mention["end"] not in ends:
                    continue
                start, end = starts[mention["start"]], ends[mention["end"]]
                outside = [word for word in range(start, end) if not start < sentence.heads[word] <= end]
                outside = [word for word in outside if sentence.labels[word] != "punct"] or outside
                head = outside[0]
                nominal[head] = mention["type"]
                wiki = mention.get("wiki") or ""
                kind = NAME_TYPES.get(mention["type"], "O")
                if kind == "PER" and (sentence.xpos[head] == "NNPS" or sentence.words[head].lower() in TITLES):
                    continue
                if wiki in places or wiki.replace("_", " ") in countries or sentence.words[head] in countries:
                    kind = "LOC"
                if sentence.upos[head] == "PROPN" or (wiki and sentence.words[head][0].isupper()):
                    if sentence.upos[head] != "PRON":
                        span = name_span(sentence, start, end, head, kind)
                        if span:
                            names.append((span, kind))
            tags = ["*" if upos == "PROPN" else "O" for upos in sentence.upos]
            free = [True] * len(tags)
            for (start, end), kind in sorted(names, key=lambda name: name[0][0] - name[0][1]):
                if all(free[start:end]):
                    for word in range(start, end):
                        free[word] = False
                        tags[word] = "O" if kind == "O" else f"{'B' if word == start else 'I'}-{kind}"
            lowered = [word.lower() for word in sentence.words]
            tags = ["O" if tag == "*" and word in TITLES else tag for tag, word in zip(tags, lowered)]
            yield split, replace(sentence, nameA=tags, nominal=nominal, group=identity)


def read_wikigold(path: Path) -> Iterator[Sentence]:
    """Wikigold has IO tags: an entity begins where the type changes."""
    for sentence in read_tags(path):
        raw = [tag if tag[2:] in NAME_TYPES.values() else "O" for tag in sentence.nameA]
        tags = [
            tag if tag == "O" else f"{'I' if number and raw[number - 1] == tag else 'B'}-{tag[2:]}"
            for number, tag in enumerate(raw)
        ]
        yield split_like_trees(replace(sentence, nameA=tags))


MARKED = re.compile(r"\{(PER|ORG|LOC):([^{}]+)\}|([^{}]+)")
WORDS = re.compile(
    r"[\w.]+@\w[\w.-]+\w|[A-Z]+&[A-Z]+\b|(?:[A-Za-z]\.){2,}|[A-Z]\.(?=\s|$)|\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|St|Jr|Sr|Inc|Ltd|Corp|Co|Bros|vs|No|Prof|Rev|Hon|Brig|Maj|Adm)\."
    r"|\w+(?=n[’']t\b)|n[’']t\b|[’'](?:s|re|ve|ll|d|m)\b|[$€£]|\d+(?:[.,:]\d+)+|\w+(?:[’'](?!(?:re|ve|ll)\b)\w{2,})?|--+|\.\.\.|\S"
)


def read_marked(path: Path) -> Iterator[Sentence]:
    """Sentences written for this project, one a line, names in braces: `{ORG:Acme Corp.} sued {PER:Ann Li}.`; # opens a comment."""
    for number, line in enumerate(path.read_text().splitlines()):
        words, tags = [], []
        for kind, name, plain in MARKED.findall(line if line[:1] != "#" else ""):
            found = WORDS.findall(name or plain)
            words += found
            tags += [f"{'I' if place else 'B'}-{kind}" if kind else "O" for place in range(len(found))]
        if words:
            yield Sentence(f"{path.stem}-{number}", words, nameA=tags)


def write(path: Path, sentences: list[Sentence]) -> None:
    with path.open("w") as out:
        for sentence in sentences:
            row = {name: value for name, value in asdict(sentence).items() if value not in (None, [], "")}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(f"{path.name}: {len(sentences)} sentences, {sum(len(sentence.words) for sentence in sentences)} words")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, help="the folder with ewt, gum, uner-ewt, wikigold, wnut17 and btc")
    parser.add_argument("out", type=Path)
    parser.add_argument("--countries", type=Path, default=COUNTRIES, help="countries.json of the npm package world-countries")
    arguments = parser.parse_args()
    source, out = arguments.corpora, arguments.out
    out.mkdir(parents=True, exist_ok=True)

    sets: dict[str, list[Sentence]] = {}
    for split, names in (("train", "train.draft"), ("dev", "dev"), ("test", "test")):
        uner = {named.id: named for named in read_tags(source / f"uner-ewt/en_ewt-ud-{names}.iob2", 1, 2)}
        sets[f"ewt-{split}"] = list(with_names(read_trees(source / f"ewt/en_ewt-ud-{split}.conllu"), uner))
        sets[f"gum-{split}"] = []
    countries = {row["name"]["common"] for row in json.loads(arguments.countries.read_text())} | {"US", "U.S.", "USA", "UK", "UAE", "America", "Britain", "England"}
    for split, sentence in read_gum(source / "gum", countries):
        sets[f"gum-{split}"].append(sentence)
    sets["wnut-train"] = [
        split_like_trees(replace(sentence, nameA=map_types(sentence.nameA, WNUT_TYPES)))
        for sentence in read_tags(source / "wnut17/wnut17train.conll")
    ]
    tweets = {section: list(read_tags(source / f"btc/{section}.conll")) for section in "efgh"}
    sets["btc-dev"] = [split_like_trees(tweet) for tweet in tweets["g"][9::10]]
    tweets["g"] = [tweet for number, tweet in enumerate(tweets["g"]) if number % 10 != 9]
    sets["btc-train"] = [split_like_trees(tweet) for section in tweets.values() for tweet in section]
    sets["wikigold"] = list(read_wikigold(source / "wikigold/wikigold.conll.txt"))
    for name in ("news-names", "web-names"):
        sets[name] = list(read_marked(Path(__file__).with_name(f"{name}.txt")))
    for name, sentences in sets.items():
        write(out / f"{name}.jsonl", [sentence for sentence in sentences if sentence.words])


if __name__ == "__main__":
    main()
