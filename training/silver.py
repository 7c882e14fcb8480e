"""Adds silver names of the OntoNotes types (`nameB`) to prepared sentences, read by a spaCy model over their words."""

import argparse
import json
from pathlib import Path

import spacy
from spacy.tokens import Doc


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", help="an installed spaCy model with an entity recogniser, such as en_core_web_md")
    parser.add_argument("files", type=Path, nargs="+", help="prepared files, rewritten in place")
    arguments = parser.parse_args()
    reader = spacy.load(arguments.model, exclude=["parser", "tagger", "lemmatizer", "attribute_ruler"])
    for path in arguments.files:
        rows = [json.loads(line) for line in path.open()]
        texts = (Doc(reader.vocab, row["words"], row.get("spaces") or None) for row in rows)
        for row, text in zip(rows, reader.pipe(texts, batch_size=256)):
            row["nameB"] = [f"{word.ent_iob_}-{word.ent_type_}" if word.ent_type_ else "O" for word in text]
        path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
        print(f"{path.name}: {sum(tag[0] == 'B' for row in rows for tag in row['nameB'])} silver names")


if __name__ == "__main__":
    main()
