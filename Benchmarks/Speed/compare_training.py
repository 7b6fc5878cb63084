"""Training speed of Dragoman and of the same network in PyTorch, on the same token files.

    python compare_training.py .build/release/dragoman \\
        --source train.en --target train.de --vocabulary vocab.txt

Programs take turns (A B A B …), so that a machine that slows down slows all of them down; the
table has the smallest, the median and the largest of the runs, and ratios of medians to PyTorch in
float32. Any further option is handed to all programs, such as `--hidden 1024`.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys

# What makes our network the plain one that PyTorch is given.
PLAIN = ["--tying", "none", "--initial-state", "copy", "--no-feed-context", "--no-deep-output",
         "--no-reverse-source", "--dropout", "0", "--pretokenized"]


def run(command):
    environment = {k: v for k, v in os.environ.items() if not k.startswith("OPENBLAS_")}
    finished = subprocess.run(command, capture_output=True, text=True, env=environment)
    if finished.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{finished.stderr}")
    return json.loads(finished.stdout)


def main():
    parser = argparse.ArgumentParser(allow_abbrev=False)
    parser.add_argument("binary")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--json", help="a file for the results of every run")
    arguments, shared = parser.parse_known_args()
    shared += ["--threads", str(arguments.threads)]
    peer = str(pathlib.Path(__file__).with_name("train_peer.py"))
    programs = {}
    for precision in ("float32", "bfloat16"):
        rounding = ["--precision", precision]
        programs[f"PyTorch {precision}"] = [sys.executable, peer, *shared, *rounding]
        programs[f"Dragoman {precision}"] = [
            arguments.binary, "benchmark", "train", *PLAIN, "--json", *shared, *rounding]
    results = {name: [] for name in programs}
    for _ in range(arguments.rounds):
        for name, command in programs.items():
            results[name].append(run(command))
            print(".", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    if arguments.json:
        pathlib.Path(arguments.json).write_text(json.dumps(results), encoding="utf-8")

    def median(name, key):
        return statistics.median(result[key] for result in results[name])

    base = median("PyTorch float32", "target_tokens_per_second")
    print("| program | target tokens/s: min | median | max | ratio | loss | memory | utilisation |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    for name, runs in results.items():
        speeds = sorted(result["target_tokens_per_second"] for result in runs)
        middle = statistics.median(speeds)
        memory = median(name, "peak_memory_bytes") / (1 << 20)
        used = f"{median(name, 'utilisation'):.0%}" if "utilisation" in runs[0] else ""
        print(f"| {name} | {speeds[0]:,.0f} | {middle:,.0f} | {speeds[-1]:,.0f} "
              f"| {middle / base:.2f} | {median(name, 'loss'):.3f} | {memory:,.0f} MB | {used} |")


if __name__ == "__main__":
    main()
