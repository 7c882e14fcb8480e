"""Runs a spaCy pipeline over JSON lines, for comparison.

Each input line is {"id", "sentences": [[word, ...], ...]} (tokens are kept as given) or {"id", "text"}. Each output
line is {"id", "sentences": [{"words", "upos", "heads", "labels", "names": [[first, last, label], ...]}]}, word
positions in the sentence, heads -1 for the root. The last line is {"seconds", "cpuSeconds", "mebibytes"}.

usage: python spacy_peer.py MODEL < documents.jsonl
"""

import json
import resource
import sys
import time

import spacy
from spacy.tokens import Doc


def load(model):
    try:
        return spacy.load(model)
    except (OSError, AttributeError):  # a package that brings a model without the entry point of one
        import importlib
        import pathlib

        package = importlib.import_module(model)
        configs = sorted(pathlib.Path(package.__file__).parent.rglob("config.cfg"))
        return spacy.load(configs[0].parent)


def sentence_of(words):
    return {
        "words": [word.text for word in words],
        "upos": [word.pos_ for word in words],
        "heads": [-1 if word.head == word else word.head.i - words.start for word in words],
        "labels": [word.dep_ for word in words],
        "names": [[name.start - words.start, name.end - 1 - words.start, name.label_] for name in words.ents],
    }


def main():
    pipeline = load(sys.argv[1])
    started, started_cpu = time.perf_counter(), time.process_time()
    for line in sys.stdin:
        document = json.loads(line)
        if "text" in document:
            sentences = [sentence_of(words) for words in pipeline(document["text"]).sents]
        else:
            sentences = []
            for words in document["sentences"]:
                parsed = pipeline(Doc(pipeline.vocab, words=words))
                sentences.append(sentence_of(parsed[:]))
        print(json.dumps({"id": document["id"], "sentences": sentences}))
    print(
        json.dumps(
            {
                "seconds": time.perf_counter() - started,
                "cpuSeconds": time.process_time() - started_cpu,
                "mebibytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
        )
    )


main()
