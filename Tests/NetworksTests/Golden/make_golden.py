"""Makes the golden numbers of GoldenTests: the network in PyTorch, in double precision.

Run with PyTorch 2 from the repository's top folder:
    python Tests/NetworksTests/Golden/make_golden.py
It writes golden.json beside itself: for each configuration the weights, a batch, the logits as log
probabilities, the loss, every gradient, and the losses of ten Adam updates.
"""
import json, pathlib
import torch
from torch import nn

BOS, EOS = 2, 3
torch.manual_seed(20)
torch.set_default_dtype(torch.float64)

SOURCES = [[4, 5, 6], [7, 4], [8, 9, 10, 5, 4], []]
TARGETS = [[5, 9], [6, 6, 7, 8], [4], [10, 5]]


def configuration(**changes):
    base = dict(
        sourceVocabularySize=11, targetVocabularySize=11, embeddingSize=3, hiddenSize=5,
        encoderLayers=2, decoderLayers=2, cell="gru", dropout=0.0, initialState="copy",
        feedsContext=False, reversesSource=False, tying="none")
    return {**base, **changes}


CONFIGURATIONS = [
    configuration(),
    configuration(initialState="bridge", feedsContext=True, reversesSource=True, tying="target"),
    configuration(cell="tanh", initialState="mean", tying="all"),
    configuration(cell="relu", encoderLayers=1, decoderLayers=2, initialState="bridge"),
    configuration(encoderLayers=2, decoderLayers=1, initialState="zero", feedsContext=True),
    configuration(sourceVocabularySize=13, embeddingSize=5, tying="target"),
]


class Network(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.c = c
        e, h, tied = c["embeddingSize"], c["hiddenSize"], c["tying"] != "none"
        self.target_embedding = nn.Embedding(c["targetVocabularySize"], e)
        if c["tying"] != "all":
            self.source_embedding = nn.Embedding(c["sourceVocabularySize"], e)
        make = dict(gru=nn.GRU, tanh=nn.RNN, relu=nn.RNN)[c["cell"]]
        extra = {} if c["cell"] == "gru" else dict(nonlinearity=c["cell"])
        self.encoder = make(e, h, c["encoderLayers"], **extra)
        self.decoder = make(e + (h if c["feedsContext"] else 0), h, c["decoderLayers"], **extra)
        if c["initialState"] in ("bridge", "mean"):
            self.bridge = nn.ModuleList(nn.Linear(h, h) for _ in range(c["decoderLayers"]))
        size = e if tied else h
        if c["feedsContext"] or (tied and e != h):
            self.readout = nn.Linear(h + (h + e if c["feedsContext"] else 0), size)
        else:
            self.readout = None
        self.output = nn.Linear(size, c["targetVocabularySize"])
        if tied:
            self.output.weight = self.target_embedding.weight
        self.double()

    def pair(self, source, target):
        """The logits (T, V) of one pair."""
        c = self.c
        ids = (source[::-1] if c["reversesSource"] else source) + [EOS]
        table = self.target_embedding if c["tying"] == "all" else self.source_embedding
        outputs, finals = self.encoder(table(torch.tensor(ids)))
        context = finals[-1]
        layers = range(c["decoderLayers"])
        if c["initialState"] == "copy":
            initial = finals[: c["decoderLayers"]]
        elif c["initialState"] == "bridge":
            initial = torch.stack(
                [torch.tanh(self.bridge[l](finals[min(l, len(finals) - 1)])) for l in layers])
        elif c["initialState"] == "mean":
            initial = torch.stack([torch.tanh(self.bridge[l](outputs.mean(0))) for l in layers])
        else:
            initial = torch.zeros(c["decoderLayers"], c["hiddenSize"])
        embedded = self.target_embedding(torch.tensor([BOS] + target))
        repeated = context.expand(len(embedded), -1)
        x = torch.cat([embedded, repeated], -1) if c["feedsContext"] else embedded
        top, _ = self.decoder(x, initial)
        if self.readout is not None:
            parts = [top, repeated, embedded] if c["feedsContext"] else [top]
            top = torch.tanh(self.readout(torch.cat(parts, -1)))
        return self.output(top)

    def loss(self, smoothing):
        """The mean over all target tokens."""
        logits = torch.cat([self.pair(s, t) for s, t in zip(SOURCES, TARGETS)])
        expected = torch.tensor([y for t in TARGETS for y in t + [EOS]])
        return nn.functional.cross_entropy(logits, expected, label_smoothing=smoothing)


def numbers(tensor):
    return [float(f"{x:.9g}") for x in tensor.detach().flatten().tolist()]


def golden(c):
    network = Network(c)
    for p in network.parameters():  # larger than usual, so that errors show; exact in float32
        p.data = torch.empty_like(p).uniform_(-0.7, 0.7).float().double()
    weights = {n: numbers(p) for n, p in network.named_parameters()}
    logs = [numbers(network.pair(s, t).log_softmax(-1)) for s, t in zip(SOURCES, TARGETS)]
    loss = network.loss(0.1)
    loss.backward()
    gradients = {n: numbers(p.grad) for n, p in network.named_parameters()}
    optimizer = torch.optim.Adam(network.parameters(), lr=0.01, betas=(0.9, 0.98), eps=1e-8)
    losses = []
    for _ in range(10):
        optimizer.zero_grad()
        step = network.loss(0.1)
        step.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        losses.append(step.item())
    return dict(
        configuration=c, weights=weights, logProbabilities=logs, loss=loss.item(),
        gradients=gradients, adamLosses=losses)


result = dict(sources=SOURCES, targets=TARGETS, cases=[golden(c) for c in CONFIGURATIONS])
path = pathlib.Path(__file__).parent / "golden.json"
path.write_text(json.dumps(result, indent=None, separators=(",", ":")) + "\n")
