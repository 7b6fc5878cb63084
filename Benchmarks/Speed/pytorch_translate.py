#!/usr/bin/env python3
"""The network of `dragoman benchmark translate` in PyTorch: random weights, lengths given.

    python Benchmarks/Speed/pytorch_translate.py --source test.de --vocabulary vocab.txt --beam 5

Reads tokens separated by spaces and a list of tokens, builds the default network (a bridge
from each encoder layer to its decoder layer, the context fed at every step and to a readout layer,
the output tied to the target embedding), and translates every sentence into one of its own length, as
the toolkit's benchmark does without a model: greedily and with a beam in batches, then one by one.
Prints a line of JSON. --bfloat16 computes under autocast, --int8 with dynamic quantisation.
"""
import argparse
import json
import statistics
import time

import torch
from torch import nn

PAD, UNK, START, END, SPECIAL = 0, 1, 2, 3, 4


class Translator(nn.Module):
    def __init__(self, entries, embedding, hidden, layers):
        super().__init__()
        self.source = nn.Embedding(entries, embedding)
        self.target = nn.Embedding(entries, embedding)
        self.encoder = nn.GRU(embedding, hidden, layers)
        self.decoder = nn.GRU(embedding + hidden, hidden, layers)
        self.bridges = nn.ModuleList(nn.Linear(hidden, hidden) for _ in range(layers))
        self.readout = nn.Linear(2 * hidden + embedding, embedding)
        self.output = nn.Linear(embedding, entries)
        self.output.weight = self.target.weight

    def encode(self, sentences):
        """The states to start from (layers, B, H) and the context (B, H)."""
        lengths = torch.tensor([len(s) for s in sentences])
        padded = nn.utils.rnn.pad_sequence([torch.tensor(s) for s in sentences])
        packed = nn.utils.rnn.pack_padded_sequence(self.source(padded), lengths)
        _, final = self.encoder(packed)
        states = torch.stack([b(f).tanh() for b, f in zip(self.bridges, final)])
        return states, final[-1]

    def step(self, tokens, states, context):
        """Logits (B, V) and the next states."""
        embedded = self.target(tokens)
        top, states = self.decoder(torch.cat([embedded, context], -1)[None], states)
        read = self.readout(torch.cat([top[0], context, embedded], -1)).tanh()
        return self.output(read), states


def greedy(model, sentences):
    """One translation for each sentence; they come with the longest first."""
    states, context = model.encode([s[::-1] + [END] for s in sentences])
    tokens = torch.full((len(sentences),), START)
    result = [[] for _ in sentences]
    length = 0
    while True:
        # What has reached its length stands at the end and leaves the batch.
        alive = sum(len(s) > length for s in sentences)
        logits, states = model.step(tokens, states, context)
        if alive == 0:
            return result
        logits[:, :SPECIAL] = float("-inf")
        tokens = logits[:alive].argmax(-1)
        for row, token in zip(result, tokens.tolist()):
            row.append(token)
        states, context = states[:, :alive].contiguous(), context[:alive]
        length += 1


def beam_search(model, sentences, beam):
    """The same with `beam` hypotheses for each sentence, ranked by their log probability."""
    states, context = model.encode([s[::-1] + [END] for s in sentences])
    states = states.repeat_interleave(beam, 1)
    context = context.repeat_interleave(beam, 0)
    scores = torch.full((len(sentences), beam), float("-inf"))
    scores[:, 0] = 0
    tokens = torch.full((len(sentences) * beam,), START)
    history = torch.empty(len(sentences), beam, 0, dtype=torch.long)
    result = [None] * len(sentences)
    length = 0
    while True:
        logits, states = model.step(tokens, states, context)
        for index in range(len(scores)):
            if len(sentences[index]) == length:
                result[index] = history[index, int(scores[index].argmax())].tolist()
        alive = sum(len(s) > length for s in sentences)
        if alive == 0:
            return result
        logits[:, :SPECIAL] = float("-inf")
        log_probabilities = logits.float().log_softmax(-1).view(-1, beam, logits.shape[-1])[:alive]
        total = (scores[:alive, :, None] + log_probabilities).flatten(1)
        scores, best = total.topk(beam, -1)
        parents, chosen = best // logits.shape[-1], best % logits.shape[-1]
        rows = (parents + torch.arange(alive)[:, None] * beam).flatten()
        history = torch.cat(
            [history[:alive].gather(1, parents[..., None].expand(-1, -1, length)), chosen[..., None]],
            -1)
        states, context, tokens = states[:, rows], context[rows], chosen.flatten()
        length += 1


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--source", required=True)
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--sentences", type=int, default=1000)
    parser.add_argument("--embedding", type=int, default=256)
    parser.add_argument("--hidden", type=int, default=512)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--beam", type=int, default=5)
    parser.add_argument("--batch-size", type=int, default=64)
    parser.add_argument("--single", type=int, default=60, help="sentences translated one by one")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--bfloat16", action="store_true")
    parser.add_argument("--int8", action="store_true")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(1)
    with open(arguments.vocabulary, encoding="utf-8") as file:
        tokens = dict.fromkeys(line.rstrip("\n") for line in file)
    ids = {token: number + SPECIAL for number, token in enumerate(tokens)}
    with open(arguments.source, encoding="utf-8") as file:
        sentences = [[ids.get(t, UNK) for t in line.split()] for line in file]
    sentences = [s for s in sentences if s][: arguments.sentences]
    singles = sentences[: arguments.single]
    sentences.sort(key=len, reverse=True)
    model = Translator(
        len(ids) + SPECIAL, arguments.embedding, arguments.hidden, arguments.layers).eval()
    if arguments.int8:
        model = torch.ao.quantization.quantize_dynamic(model, {nn.GRU, nn.Linear}, torch.qint8)

    def measure(sentences, size, beam):
        """The seconds for each batch of sentences, which come with the longest first."""
        times = []
        for first in range(0, len(sentences), size):
            batch = sentences[first:first + size]
            start = time.perf_counter()
            found = greedy(model, batch) if beam == 1 else beam_search(model, batch, beam)
            times.append(time.perf_counter() - start)
            assert [len(f) for f in found] == [len(s) for s in batch]
        return times

    report = {"searches": [], "latencies": []}
    autocast = torch.autocast("cpu", dtype=torch.bfloat16, enabled=arguments.bfloat16)
    with torch.inference_mode(), autocast:
        for beam in (1, arguments.beam):
            measure(sentences[: arguments.batch_size], arguments.batch_size, beam)
            seconds = sum(measure(sentences, arguments.batch_size, beam))
            report["searches"].append({
                "beam": beam,
                "source_tokens_per_second": sum(map(len, sentences)) / seconds,
                "sentences_per_second": len(sentences) / seconds,
            })
            measure(singles[:5], 1, beam)
            times = measure(singles, 1, beam)
            typical = [t for t, s in zip(times, singles) if 12 <= len(s) <= 14]
            report["latencies"].append({
                "beam": beam,
                "median_milliseconds": statistics.median(times) * 1e3,
                "median_milliseconds_for13_tokens":
                    statistics.median(typical) * 1e3 if typical else None,
            })
    print(json.dumps(report))


main()
