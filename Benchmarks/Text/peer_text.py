#!/usr/bin/env python3
"""Times the packages tokenizers and sentencepiece; prints one line of JSON.

    python Benchmarks/Text/peer_text.py tokenizers encode text.txt --model model.json
    python Benchmarks/Text/peer_text.py sentencepiece learn text.txt --kind unigram --size 8000

`learn` writes the model, too, if it is told where. The text is in memory before encoding is timed, and
read by the package when it learns.
"""
import argparse
import json
import os
import time


def timed(work):
    began = time.perf_counter()
    result = work()
    return time.perf_counter() - began, result


def tokenizers(options):
    """NFC, words and punctuation cut at, a space joined to the word after it, byte-pair encoding."""
    os.environ["RAYON_NUM_THREADS"] = str(options.threads)
    os.environ["TOKENIZERS_PARALLELISM"] = "true" if options.threads > 1 else "false"
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers
    if options.action == "learn":
        tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
        tokenizer.normalizer = normalizers.NFC()
        tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
        trainer = trainers.BpeTrainer(
            vocab_size=options.size, special_tokens=["<unk>"], show_progress=False)
        seconds, _ = timed(lambda: tokenizer.train([options.text], trainer))
        if options.model:
            tokenizer.save(options.model)
        return seconds, tokenizer.get_vocab_size()
    tokenizer = Tokenizer.from_file(options.model)
    lines = read(options.text)

    def encode():
        tokens = 0
        for start in range(0, len(lines), 10_000):
            for encoding in tokenizer.encode_batch_fast(lines[start:start + 10_000]):
                tokens += len(encoding)
        return tokens
    return timed(encode)


def sentencepiece(options):
    import sentencepiece as package
    if options.action == "learn":
        prefix = (options.model or "/tmp/sentencepiece-benchmark.model").removesuffix(".model")
        seconds, _ = timed(lambda: package.SentencePieceTrainer.train(
            input=options.text, model_prefix=prefix, vocab_size=options.size,
            model_type=options.kind, num_threads=options.threads, character_coverage=1.0,
            byte_fallback=True, normalization_rule_name="identity",
            remove_extra_whitespaces=False, max_sentence_length=1 << 20, minloglevel=2))
        return seconds, options.size
    processor = package.SentencePieceProcessor(model_file=options.model)
    lines = read(options.text)

    def encode():
        tokens = 0
        for start in range(0, len(lines), 10_000):
            for ids in processor.encode(lines[start:start + 10_000], num_threads=options.threads):
                tokens += len(ids)
        return tokens
    return timed(encode)


def read(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        return file.read().split("\n")[:-1]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("package", choices=["tokenizers", "sentencepiece"])
    parser.add_argument("action", choices=["encode", "learn"])
    parser.add_argument("text")
    parser.add_argument("--model")
    parser.add_argument("--kind", default="bpe")
    parser.add_argument("--size", type=int, default=8000)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    seconds, items = {"tokenizers": tokenizers, "sentencepiece": sentencepiece}[options.package](options)
    print(json.dumps({"seconds": seconds, "items": items}))


if __name__ == "__main__":
    main()
