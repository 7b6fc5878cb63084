"""Compares intervals and paired tests of `dragoman evaluate` with Python's sacrebleu.

    python compare_statistics.py .build/release/dragoman

The generators differ, so the figures agree only within the sampling error. Each procedure runs
with several seeds on both sides; means and probabilities must lie within four standard errors.
"""

import argparse
import json
import logging
import os
import pathlib
import random
import statistics
import subprocess
import tempfile

from sacrebleu.metrics import BLEU, CHRF, TER
from sacrebleu.significance import PairedTest


def corpus(rng, count, rates):
    words = [a + b for a in "bcdfgklmnp" for b in "aeiou"]
    reference = [[rng.choice(words) for _ in range(rng.randrange(4, 20))] for _ in range(count)]

    def translate(rate):
        lines = []
        for line in reference:
            own = rate + rng.uniform(-0.2, 0.2)
            lines.append(" ".join(w if rng.random() < own else rng.choice(words) for w in line))
        return lines

    return [" ".join(line) for line in reference], [translate(rate) for rate in rates]


def ours(binary, paths, test, samples, seed):
    command = [binary, "evaluate", str(paths[1]), str(paths[0]), "--baseline", str(paths[2]),
               "--json", "--test", test, "--samples", str(samples), "--seed", str(seed)]
    for metric in ("bleu", "chrf", "ter"):
        command += ["--metric", metric]
    if test == "bootstrap":
        command.append("--confidence")
    report = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    if test != "bootstrap":
        return [(m["probability"], 0, 0) for m in report["metrics"]]
    return [(m["probability"], m["confidence_mean"], m["confidence_half_width"])
            for m in report["metrics"]]


def theirs(texts, test, samples, seed):
    os.environ["SACREBLEU_SEED"] = str(seed)
    metrics = {"BLEU": BLEU(references=[texts[0]]), "CHRF": CHRF(references=[texts[0]]),
               "TER": TER(references=[texts[0]])}
    kind = "bs" if test == "bootstrap" else "ar"
    _, scores = PairedTest([("baseline", texts[2]), ("system", texts[1])], metrics, None,
                           test_type=kind, n_samples=samples)()
    return [(scores[name][1].p_value, scores[name][1].mean or 0, scores[name][1].ci or 0)
            for name in ("BLEU", "chrF2", "TER")]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--seeds", type=int, default=6)
    parser.add_argument("--samples", type=int, default=400)
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)
    worst = 0.0
    with tempfile.TemporaryDirectory() as name:
        for rates in [(0.8, 0.78), (0.7, 0.695), (0.6, 0.6)]:
            reference, systems = corpus(random.Random(str(rates)), 150, rates)
            texts = [reference, *systems]
            paths = [pathlib.Path(name) / str(i) for i in range(3)]
            for path, text in zip(paths, texts):
                path.write_text("\n".join(text) + "\n")
            for test in ("bootstrap", "randomization"):
                pairs = [(ours(arguments.binary, paths, test, arguments.samples, seed),
                          theirs(texts, test, arguments.samples, seed))
                         for seed in range(1, 1 + arguments.seeds)]
                for index, metric in enumerate(("BLEU", "chrF2", "TER")):
                    for field, what in enumerate(("p", "mean", "half width")):
                        a = [pair[0][index][field] for pair in pairs]
                        b = [pair[1][index][field] for pair in pairs]
                        spread = (statistics.variance(a) + statistics.variance(b)) / len(a)
                        gap = abs(statistics.mean(a) - statistics.mean(b))
                        error = gap / max(spread ** 0.5, 1e-9) if gap > 1e-12 else 0.0
                        worst = max(worst, error)
                        if any(a) or any(b):
                            print(f"{rates} {test:<13} {metric:<6} {what:<10} ours "
                                  f"{statistics.mean(a):8.4f} theirs {statistics.mean(b):8.4f} "
                                  f"({error:.1f} standard errors)")
    print(f"largest distance: {worst:.1f} standard errors")
    return 1 if worst > 4 else 0


if __name__ == "__main__":
    raise SystemExit(main())
