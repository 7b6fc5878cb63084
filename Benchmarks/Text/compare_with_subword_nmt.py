"""Compares byte-pair encoding with subword-nmt's, merge by merge and token by token.

    python compare_with_subword_nmt.py TOKENISED [--merges 8000] [--threshold 50]
    python compare_with_subword_nmt.py --golden Tests/TextTests/Golden

The text is tokenised already, one sentence a line. The first form learns codes with both programs,
applies each program's codes with both, and says how many merges and lines agree. The second writes
what the tests of DragomanText expect. Needs `pip install subword-nmt` and a built `dragoman`.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile
import time

import subword_nmt.apply_bpe as apply_bpe
import subword_nmt.learn_bpe as learn_bpe


def learn(text, codes, merges):
    with open(text, encoding="utf-8") as source, open(codes, "w", encoding="utf-8") as target:
        learn_bpe.learn_bpe(source, target, merges)


def segment(text, codes, output, vocabulary=None, threshold=0):
    words = None
    if vocabulary:
        with open(vocabulary, encoding="utf-8") as file:
            words = apply_bpe.read_vocabulary(file, threshold)
    with open(codes, encoding="utf-8") as file:
        bpe = apply_bpe.BPE(file, vocab=words)
    with open(text, encoding="utf-8") as source, open(output, "w", encoding="utf-8") as target:
        for line in source:
            target.write(bpe.process_line(line))


def count(segmented, output):
    counts = {}
    with open(segmented, encoding="utf-8") as file:
        for line in file:
            for token in line.strip("\r\n ").split(" "):
                if token:
                    counts[token] = counts.get(token, 0) + 1
    with open(output, "w", encoding="utf-8") as file:
        for token, number in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            file.write(f"{token} {number}\n")


def golden(folder):
    text, codes = folder / "tokens.txt", folder / "codes.txt"
    learn(text, codes, 200)
    segment(text, codes, folder / "segmented.txt")
    count(folder / "segmented.txt", folder / "vocabulary.txt")
    segment(text, codes, folder / "threshold.txt", folder / "vocabulary.txt", 4)


def lines(path):
    return pathlib.Path(path).read_text(encoding="utf-8").split("\n")


def agreement(name, ours, theirs):
    same = sum(a == b for a, b in zip(ours, theirs))
    print(f"{name}: {same} of {max(len(ours), len(theirs))} agree")
    if ours != theirs:
        place = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), same)
        print(f"  first difference, line {place + 1}: {ours[place:place + 1]} {theirs[place:place + 1]}")
    return ours == theirs


def compare(options):
    run = lambda *words: subprocess.run(
        [options.dragoman, "vocab", *map(str, words)], check=True, capture_output=True, text=True
    ).stdout
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        began = time.monotonic()
        learn(options.text, folder / "codes", options.merges)
        print(f"subword-nmt learnt in {time.monotonic() - began:.1f} s")
        began = time.monotonic()
        run("build", options.text, "--subword-nmt", "--merges", options.merges, "--minimum-count", 1,
            "--output", folder / "ours.vocab")
        print(f"dragoman learnt in {time.monotonic() - began:.1f} s")
        run("export", folder / "ours.vocab", "--codes", folder / "ours", "--vocabulary", folder / "words")
        good = agreement("merges", lines(folder / "ours"), lines(folder / "codes"))
        segment(options.text, folder / "codes", folder / "segmented")
        count(folder / "segmented", folder / "counts")
        good &= agreement("counts of tokens", sorted(lines(folder / "words")), sorted(lines(folder / "counts")))
        segment(options.text, folder / "codes", folder / "rare", folder / "counts", options.threshold)
        for expected, extra in [("segmented", []), ("rare", ["--threshold", options.threshold])]:
            run("import", folder / "codes", "--vocabulary", folder / "counts", *extra,
                "--output", folder / "theirs.vocab")
            tokens = run("encode", folder / "theirs.vocab", options.text, "--show", "tokens")
            ours = [subword_nmt_form(line) for line in tokens.split("\n")]
            good &= agreement(f"lines ({expected})", ours, lines(folder / expected))
    return 0 if good else 1


def subword_nmt_form(line):
    """A line of our tokens, where a space after a token ends a word, as subword-nmt writes it."""
    tokens = line.split(" ") if line else []
    return " ".join(t[:-1] if t.endswith("\u2581") else t + "@@" for t in tokens)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("text", nargs="?")
    parser.add_argument("--merges", type=int, default=8000)
    parser.add_argument("--threshold", type=int, default=50)
    parser.add_argument("--dragoman", default=".build/release/dragoman")
    parser.add_argument("--golden", type=pathlib.Path)
    options = parser.parse_args()
    sys.exit(golden(options.golden) if options.golden else compare(options))
