#!/usr/bin/env python3
"""Translates the same sentences with Dragoman and PyTorch in turn, and prints medians and ratios.

    swift build -c release
    python Benchmarks/Speed/compare_translate.py --source test.de --vocabulary vocab.txt

Both build the default network with random weights and give every translation its source's length. The
programs take turns, round after round, so that whatever else the machine does meets both. Needs
PyTorch; OPENBLAS_CORETYPE is not handed on. --model and --shortlist add rows for a model of the same
shape and vocabulary, which chooses among the shortlist's tokens; its weights decide nothing about the
speed, so that a few updates of training are enough:

    dragoman train --source train.de --target train.en --vocabulary vocab.txt --pretokenized \\
        --embedding 256 --hidden 512 --layers 2 --bidirectional none --reverse-source \\
        --no-feed-embeddings --tying target --updates 20 --output run
    dragoman model shortlist run/model.safetensors --source train.de --target train.en \\
        --output run/shortlist
"""
import argparse
import json
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def run(command):
    """The JSON that a program prints."""
    environment = {k: v for k, v in os.environ.items() if k != "OPENBLAS_CORETYPE"}
    result = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL)
    return json.loads(result.stdout)


def figures(report):
    """What is compared: more is better for the first two, less for the others."""
    return [
        report["searches"][0]["source_tokens_per_second"],
        report["searches"][1]["source_tokens_per_second"],
        report["latencies"][0]["median_milliseconds_for13_tokens"],
        report["latencies"][1]["median_milliseconds_for13_tokens"],
    ]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--source", required=True)
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--sentences", type=int, default=320)
    parser.add_argument("--beam", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--model", help="a model of the same shape and vocabulary")
    parser.add_argument("--shortlist", help="a shortlist for it")
    parser.add_argument(
        "--dragoman", default=os.path.join(HERE, "../../.build/release/dragoman"))
    arguments = parser.parse_args()
    if (arguments.model is None) != (arguments.shortlist is None):
        parser.error("--model and --shortlist belong together")
    searched = [
        "--source", arguments.source, "--sentences", str(arguments.sentences),
        "--beam", str(arguments.beam), "--threads", str(arguments.threads),
    ]
    common = searched + ["--vocabulary", arguments.vocabulary]
    toolkit = [arguments.dragoman, "benchmark", "translate", "--pretokenized", "--json"] + common
    peer = [sys.executable, os.path.join(HERE, "pytorch_translate.py")] + common
    programs = {"PyTorch float32": peer, "PyTorch int8": peer + ["--int8"]}
    for precision in ("float32", "bfloat16", "int8"):
        programs["Dragoman " + precision] = toolkit + ["--precision", precision]
    if arguments.model:
        for precision in ("float32", "int8"):
            programs[f"Dragoman {precision}, shortlist"] = [
                arguments.dragoman, "benchmark", "translate", "--json", "--fixed-length",
                "--model", arguments.model, "--shortlist", arguments.shortlist,
                "--precision", precision] + searched
    results = {name: [] for name in programs}
    for _ in range(arguments.rounds):
        for name, command in programs.items():
            results[name].append(figures(run(command)))
    print(f"threads: {arguments.threads}, sentences: {arguments.sentences}, "
          f"rounds: {arguments.rounds}; median (least to most), times PyTorch float32\n")
    headings = ["greedy, batch 64, tokens/s", f"beam {arguments.beam}, batch 64, tokens/s",
                "greedy, 13 tokens alone, ms", f"beam {arguments.beam}, 13 tokens alone, ms"]
    print("| | " + " | ".join(headings) + " |")
    print("|---" * 5 + "|")
    base = [statistics.median(column) for column in zip(*results["PyTorch float32"])]
    for name, rows in results.items():
        cells = []
        for index, column in enumerate(zip(*rows)):
            middle = statistics.median(column)
            ratio = middle / base[index] if index < 2 else base[index] / middle
            places = 0 if index < 2 else 2
            cells.append(f"{middle:,.{places}f} ({min(column):,.{places}f} to "
                         f"{max(column):,.{places}f}) {ratio:.1f}×")
        print(f"| {name} | " + " | ".join(cells) + " |")


main()
