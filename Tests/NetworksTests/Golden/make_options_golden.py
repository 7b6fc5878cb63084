"""Makes the golden numbers of the options beyond the plain network, in PyTorch and double precision.

Run with PyTorch 2 from the repository's top folder:
    python Tests/NetworksTests/Golden/make_options_golden.py
It writes options.json beside itself, in the form of golden.json. Each sentence is computed alone,
step by step, with PyTorch's own cells; nothing is batched and nothing is computed ahead.
"""
import json, pathlib
import torch
from torch import nn

BOS, EOS = 2, 3
torch.manual_seed(21)
torch.set_default_dtype(torch.float64)

SOURCES = [[4, 5, 6], [7, 4], [8, 9, 10, 5, 4], []]
TARGETS = [[5, 9], [6, 6, 7, 8], [4], [10, 5]]


def configuration(**changes):
    base = dict(
        sourceVocabularySize=11, targetVocabularySize=11, embeddingSize=3, hiddenSize=4,
        encoderHiddenSize=None,
        encoderLayers=1, decoderLayers=1, cell="gru", dropout=0.0, initialState="bridge",
        feedsContext=False, feedsEmbeddings=False, reversesSource=False, tying="none",
        bidirectional="none", scalesEmbeddings=False, attendsEmbeddings=False,
        residual=False, attention="none", attentionPlace="conditional", attentionHeads=1,
        deepOutput=True, encoderTransitions=1, decoderTransitions=1,
        layerNormalization=False, inputFeeding=False)
    return {**base, **changes}


CONFIGURATIONS = [
    configuration(bidirectional="all", attention="additive", initialState="mean"),
    configuration(
        bidirectional="first", attention="general", encoderLayers=3, decoderLayers=3,
        residual=True, tying="target", attentionHeads=2),
    configuration(
        attention="dot", attentionPlace="output", deepOutput=False, reversesSource=True,
        decoderLayers=2, encoderLayers=2, residual=True, initialState="copy"),
    configuration(
        bidirectional="all", encoderLayers=2, decoderLayers=3, feedsContext=True, tying="all",
        attention="additive", attentionPlace="output", attentionHeads=2),
    configuration(
        bidirectional="all", attention="additive", deepOutput=False, encoderTransitions=3,
        decoderTransitions=2, encoderLayers=2, initialState="zero"),
    configuration(cell="lstm", encoderLayers=2, decoderLayers=2, initialState="copy",
                  deepOutput=False),
    configuration(cell="lstm", bidirectional="all", attention="general", decoderLayers=2,
                  residual=True, feedsContext=True),
    configuration(cell="tanh", bidirectional="first", encoderLayers=2, initialState="mean",
                  decoderTransitions=2),
    configuration(bidirectional="all", attention="additive", layerNormalization=True,
                  feedsContext=True, encoderTransitions=2, decoderLayers=2),
    configuration(cell="lstm", attention="general", layerNormalization=True,
                  attentionPlace="output", encoderLayers=2, decoderLayers=2, residual=True),
    configuration(bidirectional="all", attention="general", attentionPlace="output",
                  deepOutput=False, inputFeeding=True, decoderLayers=2, encoderLayers=2),
    configuration(cell="lstm", attention="additive", attentionPlace="output", inputFeeding=True,
                  feedsContext=True, tying="target", initialState="copy", decoderTransitions=2),
    configuration(bidirectional="all", feedsContext=True, feedsEmbeddings=True, tying="all",
                  decoderLayers=2),
    configuration(attention="general", feedsEmbeddings=True, reversesSource=True),
    configuration(initialState="copy", feedsEmbeddings=True, deepOutput=False),
    configuration(bidirectional="all", attention="additive", initialState="mean", tying="all",
                  attendsEmbeddings=True, scalesEmbeddings=True),
    configuration(bidirectional="all", feedsContext=True, encoderHiddenSize=2, encoderLayers=2,
                  decoderLayers=2, encoderTransitions=2),
    configuration(cell="lstm", attention="additive", encoderHiddenSize=5, initialState="mean"),
    configuration(bidirectional="all", attention="dot", encoderHiddenSize=2, tying="target"),
]


class Network:
    """Parameters come into being where they are first used."""

    def __init__(self, c):
        self.c, self.weights = c, {}
        self.scale = c["embeddingSize"] ** 0.5 if c["scalesEmbeddings"] else 1
        self.pair([4], [4])

    def p(self, name, *shape):
        if name not in self.weights:  # larger than usual, so that errors show; exact in float32
            values = torch.empty(shape).uniform_(-0.7, 0.7).float().double()
            self.weights[name] = values.requires_grad_()
        assert self.weights[name].shape == shape, name
        return self.weights[name]

    def linear(self, name, x, size, bias=True):
        y = self.p(f"{name}.weight", size, len(x)) @ x
        return y + self.p(f"{name}.bias", size) if bias else y

    def cell(self, x, state, w_ih, w_hh, b_ih, b_hh):
        x, state = x[None], [s[None] for s in state]
        kind = self.c["cell"]
        if kind == "lstm":
            h, c = torch._VF.lstm_cell(x, state, w_ih, w_hh, b_ih, b_hh)
            return [h[0], c[0]]
        f = dict(gru=torch._VF.gru_cell, tanh=torch._VF.rnn_tanh_cell)[kind]
        return [f(x, state[0], w_ih, w_hh, b_ih, b_hh)[0]]

    def normalized_cell(self, x, state, names, w_ih, w_hh, b_ih, b_hh):
        """The same with the two products normalised; PyTorch has no such cell."""
        def norm(name, product, bias):
            return nn.functional.layer_norm(
                product, product.shape, self.p(name, len(product)), bias)
        gx = torch.zeros(len(b_hh)) if names[0] is None else norm(names[0], w_ih @ x, b_ih)
        gh = norm(names[1], w_hh @ state[0], b_hh)
        x, h = gx.reshape(-1, len(state[0])), gh.reshape(-1, len(state[0]))
        if self.c["cell"] == "tanh":
            return [torch.tanh(x[0] + h[0])]
        if self.c["cell"] == "lstm":
            i, f, g, o = x + h
            c = f.sigmoid() * state[1] + i.sigmoid() * g.tanh()
            return [o.sigmoid() * c.tanh(), c]
        r, z = (x[0] + h[0]).sigmoid(), (x[1] + h[1]).sigmoid()
        n = torch.tanh(x[2] + r * h[2])
        return [(1 - z) * n + z * state[0]]

    def cells(self, name):
        """The number of cells in a layer of the part of this name."""
        other = self.c["encoderHiddenSize"] if name == "encoder" else None
        return other or self.c["hiddenSize"]

    def layer_cell(self, name, label, x, state):
        h = self.cells(name)
        g = dict(gru=3, lstm=4, tanh=1)[self.c["cell"]] * h
        weights = (
            self.p(f"{name}.weight_ih_{label}", g, len(x)),
            self.p(f"{name}.weight_hh_{label}", g, h), self.p(f"{name}.bias_ih_{label}", g),
            self.p(f"{name}.bias_hh_{label}", g))
        if self.c["layerNormalization"]:
            names = (f"{name}.norm_ih_{label}", f"{name}.norm_hh_{label}")
            return self.normalized_cell(x, state, names, *weights)
        return self.cell(x, state, *weights)

    def transitions(self, name, label, state, count):
        h = self.cells(name)
        g = dict(gru=3, lstm=4, tanh=1)[self.c["cell"]] * h
        for i in range(1, count):
            weights = (
                torch.zeros(g, 1), self.p(f"{name}.transition{i}.weight_hh_{label}", g, h),
                torch.zeros(g), self.p(f"{name}.transition{i}.bias_hh_{label}", g))
            if self.c["layerNormalization"]:
                names = (None, f"{name}.transition{i}.norm_hh_{label}")
                state = self.normalized_cell(torch.zeros(1), state, names, *weights)
            else:
                state = self.cell(torch.zeros(1), state, *weights)
        return state

    def zero(self, name):
        n = 2 if self.c["cell"] == "lstm" else 1
        return [torch.zeros(self.cells(name)) for _ in range(n)]

    def encode(self, source):
        """For each layer the outputs, the final hidden states and the final states."""
        c = self.c
        ids = (source[::-1] if c["reversesSource"] else source) + [EOS]
        name = "target" if c["tying"] == "all" else "source"
        table = self.p(f"{name}_embedding.weight", c[f"{name}VocabularySize"], c["embeddingSize"])
        words = [self.scale * table[i] for i in ids]
        xs, layers = words, []
        for l in range(c["encoderLayers"]):
            both = c["bidirectional"] == "all" or (c["bidirectional"] == "first" and l == 0)
            ways, finals = [], []
            for suffix in ["", "_reverse"] if both else [""]:
                state, outputs = self.zero("encoder"), []
                for x in reversed(xs) if suffix else xs:
                    state = self.layer_cell("encoder", f"l{l}{suffix}", x, state)
                    state = self.transitions(
                        "encoder", f"l{l}{suffix}", state, c["encoderTransitions"])
                    outputs.append(state[0])
                ways.append(outputs[::-1] if suffix else outputs)
                finals.append(state)
            ys = [torch.cat(parts) for parts in zip(*ways)]
            if c["residual"] and l > 0 and len(ys[0]) == len(xs[0]):
                ys = [y + x for y, x in zip(ys, xs)]
            layers.append(dict(
                words=words, outputs=ys, hidden=torch.cat([s[0] for s in finals]),
                state=torch.cat([part for s in finals for part in s])))
            xs = ys
        return layers

    def attend(self, query, annotations):
        c = self.c
        h, heads = c["hiddenSize"], c["attentionHeads"]
        keys = annotations
        if c["attention"] != "dot":
            keys = [self.linear("attention.key", a, h, c["attention"] == "additive") for a in keys]
        if c["attention"] == "additive":
            query = self.linear("attention.query", query, h, False)
        context = []
        for head in range(heads):
            def part(x):
                return x.reshape(heads, -1)[head]
            if c["attention"] == "additive":
                v = part(self.p("attention.energy", h))
                energies = [(v * torch.tanh(part(query) + part(k))).sum() for k in keys]
            else:
                energies = [(part(query) * part(k)).sum() for k in keys]
            alphas = torch.stack(energies).softmax(0)
            context.append(sum(a * part(x) for a, x in zip(alphas, annotations)))
        return torch.cat(context)

    def initial(self, layers):
        c, h = self.c, self.c["hiddenSize"]
        size = h * len(self.zero("decoder"))
        states = []
        for l in range(c["decoderLayers"]):
            layer = layers[min(l, len(layers) - 1)]
            if c["initialState"] == "copy":
                state = layer["state"]
            elif c["initialState"] == "bridge":
                state = torch.tanh(self.linear(f"bridge.{l}", layer["state"], size))
            elif c["initialState"] == "mean":
                mean = torch.stack(layers[-1]["outputs"]).mean(0)
                state = torch.tanh(self.linear(f"bridge.{l}", mean, size))
            else:
                state = torch.zeros(size)
            states.append(list(state.reshape(-1, h)))
        return states

    def pair(self, source, target):
        """The logits (T, V) of one pair."""
        c = self.c
        e, h = c["embeddingSize"], c["hiddenSize"]
        layers = self.encode(source)
        annotations = layers[-1]["outputs"]
        if c["attendsEmbeddings"]:
            annotations = [torch.cat(both) for both in zip(annotations, layers[-1]["words"])]
        fed_parts = [layers[-1]["hidden"]] if c["feedsContext"] else []
        if c["feedsEmbeddings"]:
            fed_parts.append(torch.stack(layers[-1]["words"]).mean(0))
        states = self.initial(layers)
        table = self.p("target_embedding.weight", c["targetVocabularySize"], e)
        attends = c["attention"] != "none"
        conditional = attends and c["attentionPlace"] == "conditional"
        logits = []
        fed = torch.zeros(h if c["tying"] == "none" else e)
        for token in [BOS] + target:
            y, context = self.scale * table[token], None
            x = torch.cat([y, fed]) if c["inputFeeding"] else y
            x = torch.cat([x] + fed_parts)
            state = self.layer_cell("decoder", "l0", x, states[0])
            if conditional:
                context = self.attend(state[0], annotations)
                state = self.layer_cell("decoder.conditional", "l0", context, state)
            states[0] = self.transitions("decoder", "l0", state, c["decoderTransitions"])
            top = states[0][0]
            for l in range(1, c["decoderLayers"]):
                state = self.layer_cell("decoder", f"l{l}", top, states[l])
                states[l] = self.transitions("decoder", f"l{l}", state, c["decoderTransitions"])
                top = states[l][0] + top if c["residual"] else states[l][0]
            if attends and not conditional:
                context = self.attend(top, annotations)
            parts = [top]
            if c["deepOutput"]:
                parts += fed_parts
            if attends and (c["deepOutput"] or not conditional):
                parts.append(context)
            if c["deepOutput"]:
                parts.append(y)
            tied = c["tying"] != "none"
            if len(parts) > 1 or (tied and e != h):
                top = torch.tanh(self.linear("readout", torch.cat(parts), e if tied else h))
            fed = top
            bias = self.p("output.bias", c["targetVocabularySize"])
            weight = table if tied else self.p("output.weight", c["targetVocabularySize"], h)
            logits.append(weight @ top + bias)
        return torch.stack(logits)

    def loss(self, smoothing):
        """The mean over all target tokens."""
        logits = torch.cat([self.pair(s, t) for s, t in zip(SOURCES, TARGETS)])
        expected = torch.tensor([y for t in TARGETS for y in t + [EOS]])
        return nn.functional.cross_entropy(logits, expected, label_smoothing=smoothing)


def numbers(tensor):
    return [float(f"{x:.9g}") for x in tensor.detach().flatten().tolist()]


def golden(c):
    network = Network(c)
    weights = {n: numbers(p) for n, p in network.weights.items()}
    logs = [numbers(network.pair(s, t).log_softmax(-1)) for s, t in zip(SOURCES, TARGETS)]
    loss = network.loss(0.1)
    loss.backward()
    assert all(p.grad is not None for p in network.weights.values()), [
        n for n, p in network.weights.items() if p.grad is None]
    gradients = {n: numbers(p.grad) for n, p in network.weights.items()}
    parameters = list(network.weights.values())
    optimizer = torch.optim.Adam(parameters, lr=0.01, betas=(0.9, 0.98), eps=1e-8)
    losses = []
    for _ in range(10):
        optimizer.zero_grad()
        step = network.loss(0.1)
        step.backward()
        nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        losses.append(step.item())
    return dict(
        configuration=c, weights=weights, logProbabilities=logs, loss=loss.item(),
        gradients=gradients, adamLosses=losses)


result = dict(sources=SOURCES, targets=TARGETS, cases=[golden(c) for c in CONFIGURATIONS])
path = pathlib.Path(__file__).parent / "options.json"
path.write_text(json.dumps(result, indent=None, separators=(",", ":")) + "\n")
