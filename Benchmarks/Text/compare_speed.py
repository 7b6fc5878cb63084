#!/usr/bin/env python3
"""Runs Dragoman, tokenizers and sentencepiece in turn on one text, and prints medians and ratios.

    swift build -c release
    python Benchmarks/Text/compare_speed.py english.txt --rounds 3

First each learns a vocabulary of the same size from the text. Then, round after round so that whatever
else the machine does meets all, each encodes the text and learns from it. Text to ids is one thread.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))


def run(command):
    """The JSON that a program prints."""
    result = subprocess.run([str(word) for word in command], check=True, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL)
    return json.loads(result.stdout)


class Results:
    def __init__(self):
        self.seconds, self.items, self.tables = {}, {}, []

    def add(self, table, name, seconds, items):
        if table not in self.tables:
            self.tables.append(table)
        self.seconds.setdefault((table, name), []).append(seconds)
        self.items[table, name] = items

    def print(self, megabytes):
        for table in self.tables:
            names = [name for of, name in self.seconds if of == table]
            medians = {name: statistics.median(self.seconds[table, name]) for name in names}
            ours = medians[next(name for name in names if name.startswith("Dragoman"))]
            print(f"\n| {table} | seconds: min | median | max | MB/s | Dragoman is faster by | items |")
            print("|---|---:|---:|---:|---:|---:|---:|")
            for name in names:
                all_ = self.seconds[table, name]
                print(f"| {name} | {min(all_):.2f} | {medians[name]:.2f} | {max(all_):.2f} "
                      f"| {megabytes / medians[name]:.1f} | {medians[name] / ours:.2f} "
                      f"| {self.items[table, name]:,} |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("text")
    parser.add_argument("--size", type=int, default=8000)
    parser.add_argument("--merges", type=int, nargs="*", default=[8000, 30_000])
    parser.add_argument("--threads", type=int, nargs="*", default=[1, 2])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--parts", nargs="*", default=["encode", "learn", "unigram"])
    parser.add_argument("--dragoman", default=os.path.join(HERE, "../../.build/release/dragoman"))
    options = parser.parse_args()
    peer = [sys.executable, os.path.join(HERE, "peer_text.py")]
    results = Results()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for round_ in range(options.rounds):
            for kind in (["bpe"] if "encode" in options.parts else []) + (
                    ["unigram"] if "unigram" in options.parts else []):
                encode(options, peer, folder, kind, results, isFirst=round_ == 0)
            if "learn" in options.parts:
                learn(options, peer, results)
    results.print(os.path.getsize(options.text) / 1e6)


def encode(options, peer, folder, kind, results, isFirst):
    table = f"text to ids, {options.size:,} entries ({kind})"
    learning = f"learning {options.size:,} entries ({kind}), 1 thread"
    models = {"tokenizers": folder / f"{kind}.json", "sentencepiece": folder / f"{kind}.model"}
    if kind == "unigram":
        del models["tokenizers"]  # whose trainer of unigrams takes many minutes
    report = run([options.dragoman, "benchmark", "text", options.text, "--kind", kind, "--size",
                  options.size, "--merges", "1", "--threads", 1, "--rounds", 1, "--json"])
    rows = {row["what"]: row for row in report["rows"]}
    results.add(table, "Dragoman", rows["text to ids"]["seconds"], rows["text to ids"]["items"])
    results.add(table, "words by ICU alone", rows["words by ICU"]["seconds"],
                rows["words by ICU"]["items"])
    own = next((row for what, row in rows.items() if what.endswith("unigrams")), None)
    if own:
        results.add(learning, "Dragoman", own["seconds"], own["items"])
    for package, model in models.items():
        if isFirst:
            learnt = run(peer + [package, "learn", options.text, "--model", model, "--kind", kind,
                                 "--size", options.size])
            if own:
                results.add(learning, package, learnt["seconds"], learnt["items"])
        found = run(peer + [package, "encode", options.text, "--model", model])
        results.add(table, package, found["seconds"], found["items"])


def learn(options, peer, results):
    sizes = [word for merges in options.merges for word in ("--merges", merges)]
    report = run([options.dragoman, "benchmark", "text", options.text, "--threads",
                  max(options.threads), "--rounds", 1, "--json"] + sizes)
    for merges in options.merges:
        for threads in options.threads:
            table = f"learning {merges:,} merges, threads: {threads}"
            row = next(row for row in report["rows"] if row["threads"] == threads
                       and row["what"] == f"learning {merges:,} merges")
            results.add(table, "Dragoman", row["seconds"], row["items"])
            # As many merges as ours has, and the characters.
            for package in ["tokenizers", "sentencepiece"]:
                found = run(peer + [package, "learn", options.text, "--size", row["items"],
                                    "--threads", threads])
                results.add(table, package, found["seconds"], found["items"])


if __name__ == "__main__":
    main()
