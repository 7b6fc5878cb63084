"""Times `dragoman evaluate` beside Python's sacrebleu on the same files, start-up included.

    python speed.py .build/release/dragoman corpora/en-es/train.es

The text is the corpus with words replaced, dropped and moved, so that hardly any line occurs
twice (sacrebleu caches lines). Both programs run one thread, one after the other, and the best of
the runs counts. TER on 100,000 lines takes sacrebleu some minutes: `--ter-lines` limits it.
"""

import argparse
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time


def write(folder, lines, count, rng):
    words = [word for line in lines for word in line.split()]
    texts = {"hypotheses": [], "references": []}
    for _ in range(count):
        # Three short sentences make a line of ordinary length.
        reference = " ".join(rng.choice(lines) for _ in range(3)).split()
        hypothesis = list(reference)
        for _ in range(rng.randrange(1 + len(reference) // 3)):
            kind, place = rng.randrange(3), rng.randrange(len(hypothesis))
            if kind == 0:
                hypothesis[place] = rng.choice(words)
            elif kind == 1 and len(hypothesis) > 1:
                del hypothesis[place]
            else:
                hypothesis.insert(rng.randrange(len(hypothesis)), hypothesis.pop(place))
        texts["references"].append(" ".join(reference))
        texts["hypotheses"].append(" ".join(hypothesis))
    paths = []
    for name in ("hypotheses", "references"):
        path = folder / f"{name}.{count}"
        path.write_text("\n".join(texts[name]) + "\n", encoding="utf-8")
        paths.append(str(path))
    return paths


def best(command, runs, environment):
    fastest, output = float("inf"), ""
    for _ in range(runs):
        start = time.perf_counter()
        run = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
        fastest = min(fastest, time.perf_counter() - start)
        output = run.stdout.strip()
    return fastest, output


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("corpus")
    parser.add_argument("--lines", type=int, nargs="+", default=[3000, 100_000])
    parser.add_argument("--ter-lines", type=int, default=3000)
    arguments = parser.parse_args()
    lines = pathlib.Path(arguments.corpus).read_text(encoding="utf-8").split("\n")
    lines = [line for line in lines if line]
    environment = dict(os.environ, OMP_NUM_THREADS="1")
    metrics = [("bleu", [], []), ("chrf", [], []),
               ("chrf++", ["--chrf-word-order", "2"], ["--chrf-word-order", "2"]),
               ("ter", [], [])]
    with tempfile.TemporaryDirectory() as name:
        print("lines    metric  sacrebleu      ours  ratio  same line")
        for count in arguments.lines:
            hypotheses, references = write(
                pathlib.Path(name), lines, count, random.Random(count))
            runs = 3 if count <= 10_000 else 1
            for metric, our_options, their_options in metrics:
                if metric == "ter" and count > arguments.ter_lines:
                    continue
                kind = metric.rstrip("+")
                ours, our_line = best(
                    [arguments.binary, "evaluate", hypotheses, references, "--metric", kind,
                     *our_options], runs, environment)
                theirs, their_line = best(
                    [sys.executable, "-m", "sacrebleu", references, "-i", hypotheses, "-m", kind,
                     "-f", "text", "-w", "2", *their_options], runs, environment)
                print(f"{count:<8} {metric:<7} {theirs:8.3f}s {ours:8.3f}s {theirs / ours:6.1f}"
                      f"  {our_line == their_line}", flush=True)


if __name__ == "__main__":
    main()
