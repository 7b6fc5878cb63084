"""The network of `dragoman benchmark train` in PyTorch, trained for some updates and timed.

    python train_peer.py --source train.en --target train.de --vocabulary vocab.txt

Options have the meaning of those of `dragoman benchmark train`, and so has the line of JSON that
is printed. The network is the plain one: embeddings, stacked GRU layers in the encoder and in the
decoder, each decoder layer starting from the final state of its encoder layer, and an output layer
of its own. PyTorch is given every advantage that costs no change of the mathematics: batches are
of equal target length as far as possible, the encoder skips padding, the output layer and the loss
see real tokens only, Adam is the fused one where it exists.
"""

import argparse
import json
import random
import resource
import time

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

SPECIAL = 4  # <pad>, <unk>, <s>, </s>
PADDING, UNKNOWN, START, END = range(SPECIAL)


class Network(nn.Module):
    def __init__(self, entries, embedding, hidden, layers, dropout):
        super().__init__()
        between = dropout if layers > 1 else 0
        self.source_embedding = nn.Embedding(entries, embedding)
        self.target_embedding = nn.Embedding(entries, embedding)
        self.encoder = nn.GRU(embedding, hidden, layers, dropout=between)
        self.decoder = nn.GRU(embedding, hidden, layers, dropout=between)
        self.output = nn.Linear(hidden, entries)

    def forward(self, source, source_lengths, target, real):
        """Logits of the real target positions; source and target are (steps, sentences)."""
        read = pack_padded_sequence(
            self.source_embedding(source), source_lengths, enforce_sorted=False)
        _, state = self.encoder(read)
        states, _ = self.decoder(self.target_embedding(target), state)
        return self.output(states[real])


def read_ids(path, vocabulary):
    with open(path, encoding="utf-8") as lines:
        return [[vocabulary.get(token, UNKNOWN) for token in line.split()] for line in lines]


def make_batches(pairs, size, generator):
    """Batches of like lengths, in random order, without end."""
    while True:
        shuffled = generator.sample(pairs, len(pairs))
        shuffled.sort(key=lambda pair: (len(pair[1]), len(pair[0])))
        starts = list(range(0, len(shuffled), size))
        generator.shuffle(starts)
        for start in starts:
            yield shuffled[start:start + size]


def tensors(batch):
    sources = [torch.tensor(source + [END]) for source, _ in batch]
    inputs = [torch.tensor([START] + target) for _, target in batch]
    outputs = [torch.tensor(target + [END]) for _, target in batch]
    lengths = torch.tensor([len(source) for source in sources])
    outputs = pad_sequence(outputs, padding_value=PADDING)
    return pad_sequence(sources), lengths, pad_sequence(inputs), outputs, outputs != PADDING


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--source", required=True)
    parser.add_argument("--target", required=True)
    parser.add_argument("--vocabulary", required=True)
    parser.add_argument("--embedding", type=int, default=256)
    parser.add_argument("--hidden", type=int, default=512)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--dropout", type=float, default=0)
    parser.add_argument("--batch-size", type=int, default=64)
    parser.add_argument("--updates", type=int, default=60)
    parser.add_argument("--skip", type=int, default=10)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--precision", choices=["float32", "bfloat16"], default="float32")
    options = parser.parse_args()

    torch.set_num_threads(options.threads)
    torch.manual_seed(1)
    with open(options.vocabulary, encoding="utf-8") as lines:
        tokens = list(dict.fromkeys(line.rstrip("\n") for line in lines))
    vocabulary = {token: SPECIAL + number for number, token in enumerate(tokens)}
    pairs = list(zip(read_ids(options.source, vocabulary), read_ids(options.target, vocabulary)))
    network = Network(
        SPECIAL + len(tokens), options.embedding, options.hidden, options.layers, options.dropout)
    try:
        optimizer = torch.optim.Adam(network.parameters(), lr=1e-3, fused=True)
    except (RuntimeError, TypeError):
        optimizer = torch.optim.Adam(network.parameters(), lr=1e-3)
    rounding = torch.autocast(
        "cpu", dtype=torch.bfloat16, enabled=options.precision == "bfloat16")
    batches = make_batches(pairs, options.batch_size, random.Random(1))
    count, loss_sum, start = 0, 0.0, time.perf_counter()
    for update in range(options.updates):
        if update == options.skip:
            count, loss_sum, start = 0, 0.0, time.perf_counter()
        source, lengths, inputs, outputs, real = tensors(next(batches))
        with rounding:
            logits = network(source, lengths, inputs, real)
        loss = nn.functional.cross_entropy(logits.float(), outputs[real])
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        real_tokens = int(real.sum())
        count += real_tokens
        loss_sum += loss.item() * real_tokens
    seconds = time.perf_counter() - start
    print(json.dumps({
        "target_tokens_per_second": count / seconds,
        "loss": loss_sum / count,
        "target_tokens": count,
        "seconds": seconds,
        "threads": options.threads,
        "precision": options.precision,
        "parameters": sum(parameter.numel() for parameter in network.parameters()),
        "peak_memory_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    }))


if __name__ == "__main__":
    main()
