"""Runs `dragoman evaluate` and Python's sacrebleu over generated pairs of files.

    python compare_with_sacrebleu.py .build/debug/dragoman --cases 1000 --seed 1

Every case is a set of files (random, mutated, multilingual, multi-reference, degenerate, damaged)
with random options. Corpus scores, signatures, details and segment scores must agree to 1e-9.
Needs sacrebleu 2.6.0.
"""

import argparse
import collections
import json
import logging
import pathlib
import random
import subprocess
import sys
import tempfile
import unicodedata

from sacrebleu.metrics import BLEU, CHRF, TER

ALPHABETS = {
    "latin": "the cat sat on mat dog man bit just had him a an of and to in it is was".split(),
    "spanish": "el niño comió una manzana, ¿dónde está? ¡Sí! señora: «aquí» — 3º".split(),
    "greek": "ΟΔΟΣ ΣΑΣ Σ ΑΣ. ΣΣ Σ' ΑΣΑ ὈΔΥΣΣΕΎΣ ἅλς λόγος ΛΌΓΟΣ".split(),
    "turkish": "İSTANBUL Iğdır İ ISPARTA ı i̇ ŞİŞLİ".split(),
    "russian": "Мама мыла раму. Это — не «то», а 5-й №7!".split(),
    "chinese": list("我爱你，中国。今天天气“很好”！（三）１２３、ＡＢＣ㐀䶵龥龦龻鿿豈㈱㌀⺀⼀⿰㇀ㄅㆠ︐︰☀✀"),
    "japanese": list("ｶﾞすもももモモのうち。、「」・ー々〆㍿") + ["東京", "です"],
    "korean": "나는 학교에 간다. 오늘은(5월) 맑다!".split(),
    "arabic": "أنا أحب اللغة العربية، هل تعلم؟ ١٢٣ ٪٥".split(),
    "thai": "ฉัน รัก เธอ ๑๒๓ ฯลฯ".split(),
    "hindi": "नमस्ते दुनिया। १२३".split(),
    "emoji": "😀 👩‍👩‍👧 🇪🇸 ❤️ ☃ 👍🏽 a😀b".split(),
    "numbers": "1,000.5 3-4 5- -6 .7 8. 1.2.3 , . - ,,, ... 10,- 2021. ½ Ⅷ ² ٣.٤ 3.٤ 1-2-3".split(),
    "symbols": list("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~€£©®°±×÷¬¦§¶·¿¡«»…‘’“”–—†‡•‰′″"),
    "markup": "&quot; &amp; &lt; &gt; &amp;lt; &amp;amp;quot; <skipped> <skip <<skipped>> &quot &apos; "
    "it's dog's 's 's. - -".split(),
    "quotes": "(hi) 'hi' \"hi\" (( )) .. a. .a , a,b 'a, b' e.g. U.S.A. Mr. it's wasn't".split(),
    "spaces": ["\t", "\r", "\x0b", "\x0c", "\x1c", "\x1f", "\x85", "\xa0", "\u1680", "\u2003",
               "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\u200b", "\ufeff", "a", "b"],
}
DAMAGE = [b"\xff", b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xc0\xaf", b"\x80",
          b"\xf4\x90\x80\x80", b"\xe0\x80\x80", b"\x00", b"\xef\xbf\xbd"]


def random_character(rng):
    while True:
        code = rng.choice([rng.randrange(0x20, 0x3000), rng.randrange(0x20, 0x30000)])
        if 0xD800 <= code < 0xE000 or unicodedata.category(chr(code)) == "Cn":
            continue
        return chr(code)


def sentence(rng, words, length):
    parts = []
    for _ in range(length):
        word = rng.choice(words)
        if rng.random() < 0.05:
            word += random_character(rng)
        if rng.random() < 0.1:
            word += rng.choice(".,!?;:-'\"")
        if rng.random() < 0.05:
            word = word.upper()
        parts.append(word)
    return (" " if rng.random() < 0.85 else "").join(parts)


def mutate(rng, text, words, strength):
    tokens = text.split(" ")
    for _ in range(rng.randrange(1 + int(strength * (len(tokens) + 1)))):
        kind = rng.randrange(6)
        place = rng.randrange(len(tokens)) if tokens else 0
        if kind == 0 and tokens:
            del tokens[place]
        elif kind == 1:
            tokens.insert(place, rng.choice(words))
        elif kind == 2 and tokens:
            tokens[place] = rng.choice(words)
        elif kind == 3 and len(tokens) > 3:
            size = rng.randrange(1, 1 + len(tokens) // 2)
            block = tokens[place:place + size]
            del tokens[place:place + size]
            target = rng.randrange(len(tokens) + 1)
            tokens[target:target] = block
        elif kind == 4 and tokens:
            tokens[place] = tokens[place].swapcase()
        elif kind == 5 and tokens:
            tokens.insert(place, tokens[place])
    return " ".join(tokens)


def make_case(rng):
    kind = rng.random()
    lines = rng.choice([1, 1, 2, 3, 5, 8, 13])
    longest = rng.choice([1, 2, 4, 8, 20, 20, 40])
    if kind < 0.02:
        lines, longest = 1, 150
    streams = rng.choice([1, 1, 1, 2, 3])
    names = rng.sample(sorted(ALPHABETS), rng.choice([1, 1, 2, 3, 6]))
    words = [word for name in names for word in ALPHABETS[name]]
    strength = rng.choice([0, 0.1, 0.3, 0.6, 1.5])
    files = [[] for _ in range(1 + streams)]
    for _ in range(lines):
        reference = sentence(rng, words, rng.randrange(longest + 1))
        files[1].append(reference)
        for stream in range(2, 1 + streams):
            files[stream].append(mutate(rng, reference, words, strength))
        other = sentence(rng, words, rng.randrange(longest + 1))
        base = reference if rng.random() < 0.9 else other
        files[0].append(mutate(rng, base, words, strength))
    for stream in files:
        for index in range(lines):
            if rng.random() < 0.04:
                stream[index] = rng.choice(["", " ", "\t", ".", "\u3000", "a"])
    if kind > 0.97:
        which = rng.randrange(len(files))
        files[which] = [""] * lines
    contents = []
    for stream in files:
        ending = rng.choice(["\n", "\n", "\r\n", " \n"])
        text = ending.join(line.replace("\n", " ") for line in stream)
        data = text.encode("utf-8") + (b"\n" if rng.random() < 0.8 or not stream[-1] else b"")
        if rng.random() < 0.15:
            for _ in range(rng.randrange(1, 4)):
                place = rng.randrange(len(data) + 1)
                data = data[:place] + rng.choice(DAMAGE) + data[place:]
        contents.append(data)
    return contents


def read(data):
    lines = data.decode("utf-8", errors="replace").split("\n")
    if lines[-1] == "":
        lines.pop()
    return [line.rstrip() for line in lines]


def make_options(rng):
    """The command's options and the metrics they stand for."""
    lowercase = rng.random() < 0.3
    tokenizer = rng.choice(["13a", "13a", "intl", "char", "none", "zh"])
    smoothing = rng.choice(["exp", "exp", "floor", "add-k", "none"])
    value = rng.choice([None, None, 0.01, 0.5, 2.0]) if smoothing in ("floor", "add-k") else None
    effective = rng.random() < 0.3
    order, words, beta = rng.choice([(6, 0), (6, 2), (6, 1), (4, 3), (1, 0), (0, 2), (9, 2)]) + (
        rng.choice([2, 2, 1, 3, 0]),)
    whitespace, epsilon = rng.random() < 0.3, rng.random() < 0.3
    normalized, bare, asian, cased = [rng.random() < 0.4 for _ in range(4)]
    # Alone it is about nothing, and refused.
    asian = asian and (normalized or bare)
    options = ["--tokenizer", tokenizer, "--smoothing", smoothing,
               "--chrf-character-order", order, "--chrf-word-order", words, "--chrf-beta", beta]
    if value is not None:
        options += ["--smoothing-value", value]
    for flag, wanted in [("lowercase", lowercase), ("effective-order", effective),
                         ("chrf-whitespace", whitespace), ("chrf-epsilon", epsilon),
                         ("ter-normalized", normalized), ("ter-no-punctuation", bare),
                         ("ter-asian-support", asian), ("ter-case-sensitive", cased)]:
        if wanted:
            options.append("--" + flag)
    bleu = dict(lowercase=lowercase, tokenize=tokenizer, smooth_method=smoothing,
                smooth_value=value, force=True)
    metrics = [
        BLEU(effective_order=effective, **bleu),
        CHRF(char_order=order, word_order=words, beta=beta, lowercase=lowercase,
             whitespace=whitespace, eps_smoothing=epsilon),
        TER(normalized=normalized, no_punct=bare, asian_support=asian, case_sensitive=cased),
    ]
    sentences = [BLEU(effective_order=True, **bleu)] + metrics[1:]
    return [str(option) for option in options], metrics, sentences


def differs(ours, theirs):
    return abs(ours - theirs) > 1e-9 * max(1, abs(theirs))


def check(binary, folder, rng):
    contents = make_case(rng)
    paths = []
    for index, data in enumerate(contents):
        paths.append(folder / f"{index}.txt")
        paths[-1].write_bytes(data)
    options, metrics, sentences = make_options(rng)
    texts = [read(data) for data in contents]
    command = [binary, "evaluate", *map(str, paths), "--json", "--by-sentence", *options]
    for metric in ("bleu", "chrf", "ter"):
        command += ["--metric", metric]
    run = subprocess.run(command, capture_output=True, text=True)
    if len({len(text) for text in texts}) > 1 or not texts[0]:
        # Sacrebleu stops, and so must the command.
        return ["refused"], [] if run.returncode == 65 and run.stderr.count("\n") <= len(
            paths) + 1 else [f"status {run.returncode}: {run.stderr}"]
    if run.returncode != 0:
        return [], [f"status {run.returncode}: {run.stderr}"]
    report = json.loads(run.stdout)
    problems, seen = [], []
    for ours, metric, single in zip(report["metrics"], metrics, sentences):
        theirs = metric.corpus_score(texts[0], texts[1:])
        signature = metric.get_signature().format()
        seen.append(f"{ours['name']} {signature}")
        if (differs(ours["score"], theirs.score) or ours["signature"] != signature
                or ours["name"] != theirs.name or ours.get("details", "") != theirs._verbose):
            problems.append(f"{ours} != {theirs.score} {theirs.format(signature=signature)}")
        for line, (hypothesis, *references) in enumerate(zip(*texts)):
            theirs = single.sentence_score(hypothesis, references).score
            if differs(ours["segment_scores"][line], theirs):
                problems.append(
                    f"{ours['name']} line {line + 1}: {ours['segment_scores'][line]} != {theirs}\n"
                    f"  {hypothesis!r}\n  {references!r}")
            seen.append("segment")
    return seen, problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--cases", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", help="copy the files of the first difference here")
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)
    differences = 0
    counts = collections.Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for case in range(arguments.cases):
            rng = random.Random(f"{arguments.seed}/{case}")
            for path in folder.iterdir():
                path.unlink()
            seen, problems = check(arguments.binary, folder, rng)
            counts.update(seen)
            if problems:
                differences += 1
                if differences <= 5:
                    print(f"case {case}:", *problems[:3], sep="\n  ")
                if arguments.keep and differences == 1:
                    for path in folder.iterdir():
                        (pathlib.Path(arguments.keep) / path.name).write_bytes(path.read_bytes())
    segments, refused = counts.pop("segment", 0), counts.pop("refused", 0)
    print(f"{arguments.cases} sets of files ({refused} refused by both), "
          f"{sum(counts.values())} corpus scores under {len(counts)} different signatures, "
          f"{segments} segment scores; sets with differences: {differences}")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
