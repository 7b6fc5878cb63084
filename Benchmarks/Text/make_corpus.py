#!/usr/bin/env python3
"""Makes a large text out of a small one, with as many different words as a large text has.

    python Benchmarks/Text/make_corpus.py english.txt train.en other.en
    python Benchmarks/Text/make_corpus.py mixed.txt flores.*.txt

Copying a small text over and over would have few words, all of them soon in every cache. Here many
readers walk through the text character by character and, by chance, jump to another place where the
last few characters are the same. What they have read is a character n-gram model's text: mostly true
words, in true company, and now and then new ones made of the parts of others, ever rarer ones the
longer it goes on. Each file is a language of its own; readers do not leave it. The lines of all
files are mixed. The same seed gives the same bytes. Needs NumPy.
"""
import argparse
import pathlib
import sys

import numpy


class Readers:
    """Readers of one text that go on in lockstep."""

    def __init__(self, text, context, jump, count, random):
        self.characters = numpy.frombuffer(text.encode("utf-32-le"), dtype=numpy.uint32)
        self.jump, self.random = jump, random
        key = numpy.zeros(len(self.characters), dtype=numpy.uint64)
        for back in range(context):
            key = key * numpy.uint64(0x9E3779B97F4A7C15) + numpy.roll(self.characters, back)
        # Places in the order of their contexts; of each place, where its context's places begin.
        self.places = numpy.argsort(key, kind="stable")
        _, self.group, counts = numpy.unique(key, return_inverse=True, return_counts=True)
        self.counts = counts
        self.starts = numpy.concatenate([[0], numpy.cumsum(counts)[:-1]])
        self.at = random.integers(0, len(self.characters), count)

    def step(self):
        """The next character of each reader."""
        jumps = self.random.random(len(self.at)) < self.jump
        group = self.group[self.at[jumps]]
        chosen = (self.random.random(len(group)) * self.counts[group]).astype(numpy.int64)
        self.at[jumps] = self.places[self.starts[group] + chosen]
        self.at = (self.at + 1) % len(self.characters)
        return self.characters[self.at]


def lines_of(path, size, options, random):
    """Lines of about `size` bytes of UTF-8 in all."""
    text = path.read_text(encoding="utf-8").strip() + "\n"
    width = len(text.encode()) / len(text)
    readers = Readers(text, options.context, options.jump, options.readers, random)
    steps = int(size / width / options.readers) + 1
    read = numpy.empty((steps, options.readers), dtype=numpy.uint32)
    for step in range(steps):
        read[step] = readers.step()
    whole = read.T.tobytes().decode("utf-32-le")
    sentences = [line for line in whole.split("\n") if line]
    count = options.sentences
    return [" ".join(sentences[i:i + count]) for i in range(0, len(sentences), count)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("texts", nargs="+", type=pathlib.Path)
    parser.add_argument("--megabytes", type=float, default=100)
    parser.add_argument("--context", type=int, default=3, help="characters alike before a jump")
    parser.add_argument("--jump", type=float, default=0.1, help="how often a reader jumps")
    parser.add_argument("--sentences", type=int, default=3, help="lines of the text in a line")
    parser.add_argument("--readers", type=int, default=4000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    random = numpy.random.default_rng(options.seed)
    sizes = [path.stat().st_size for path in options.texts]
    lines = []
    for path, size in zip(options.texts, sizes):
        lines += lines_of(path, options.megabytes * 1e6 * size / sum(sizes), options, random)
    order = random.permutation(len(lines))
    with open(options.output, "w", encoding="utf-8", newline="\n") as file:
        for number in order:
            file.write(lines[number] + "\n")
    words = set()
    for line in lines:
        words.update(line.split(" "))
    print(f"{options.output}: {options.output.stat().st_size / 1e6:.1f} MB, {len(lines)} lines, "
          f"{len(words)} different strings between spaces", file=sys.stderr)


if __name__ == "__main__":
    main()
