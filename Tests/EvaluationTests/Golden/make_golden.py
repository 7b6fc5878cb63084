"""Writes golden.json beside this script: what Python's sacrebleu 2.6.0 says of a few small corpora.

    python make_golden.py
"""

import json
import pathlib

from sacrebleu.metrics import BLEU, CHRF, TER

CORPORA = {
    "english": [
        ["The dog bit the man.", "It wasn't surprising.", "He ate 1,000.5 apples -- 3-4 (or more)!"],
        ["The dog had bit the man.", "It was not unexpected.", "He ate 1,000.5 apples: 3-4 & more."],
        ["A dog bit a man.", "No one was surprised.", "3-4 apples (or 1,000.5) he ate ..."],
    ],
    "shifted": [
        ["b a c d e f g", "x the quick brown fox", "a a a a b", "one two three four five six"],
        ["a b c d e f g", "the quick brown fox x y", "b a a a a", "four five six one two three"],
    ],
    "mixed scripts": [
        ["我爱你，中国。", "ΟΔΟΣ ΣΑΣ Σ", "İSTANBUL 東京タワー", "El niño¿dónde?«aquí» €5 ٣.٤"],
        ["我爱中国！", "οδός σας σ", "i̇stanbul 東京 タワー", "El niño ¿dónde? «allí» 5€ ٣.٤"],
    ],
    "markup and spaces": [
        ["&quot;a&quot; &amp;lt; b <skipped> c", "x\u00a0y\u3000z\u200b", "it's 's dog's. U.S.A. ..a."],
        ["\"a\" < b c", "x y z", "it 's the dogs. U.S. a.."],
    ],
    "empty lines": [["", "a", "", "b c"], ["", "", "b", "b c"]],
    "nothing": [["", ""], ["", ""]],
    "no match": [["a b c", "d"], ["x y z", "w"]],
    "one token": [["yes"], ["yes"]],
}


def record(corpora, kind, options, metric, single):
    rows = []
    for name, streams in corpora.items():
        score = metric.corpus_score(streams[0], streams[1:])
        segments = [single.sentence_score(h, r).score for h, *r in zip(*streams)]
        rows.append({"corpus": name, "score": score.score,
                     "line": score.format(signature=metric.get_signature().format()),
                     "segments": segments})
    return {"kind": kind, "options": options, "scores": rows}


def main():
    cases = []
    for tokenizer in ("13a", "intl", "char", "none", "zh"):
        for lowercase in (False, True):
            options = dict(tokenize=tokenizer, lowercase=lowercase)
            cases.append(record(CORPORA, "bleu", options, BLEU(**options),
                                BLEU(effective_order=True, **options)))
    for method, value in (("none", None), ("floor", None), ("floor", 0.5), ("add-k", None),
                          ("add-k", 0.25)):
        for effective in (False, True):
            options = dict(smooth_method=method, smooth_value=value)
            full = dict(options, effective_order=effective)
            cases.append(record(CORPORA, "bleu", full, BLEU(**full),
                                BLEU(effective_order=True, **options)))
    for options in (dict(), dict(word_order=2), dict(char_order=3, word_order=1, beta=1),
                    dict(whitespace=True, lowercase=True), dict(eps_smoothing=True),
                    dict(char_order=0, word_order=3, beta=3, eps_smoothing=True)):
        cases.append(record(CORPORA, "chrf", options, CHRF(**options), CHRF(**options)))
    for options in (dict(), dict(normalized=True), dict(no_punct=True, case_sensitive=True),
                    dict(normalized=True, asian_support=True),
                    dict(normalized=True, no_punct=True, asian_support=True)):
        cases.append(record(CORPORA, "ter", options, TER(**options), TER(**options)))
    target = pathlib.Path(__file__).with_name("golden.json")
    content = {"corpora": CORPORA, "cases": cases}
    target.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
