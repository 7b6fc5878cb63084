"""Reads a model file with Python's safetensors and runs it in torch.nn modules.

    python Tests/ModelsTests/read_model.py MODEL SOURCE TARGET

SOURCE and TARGET are token ids joined by commas, without <s> and </s>, such as 17,301,5. Printed is
a JSON array: for <s> and for each target token the log probabilities of what comes next. It needs
torch, safetensors and packaging. PyTorchTests runs it when DRAGOMAN_PYTHON names such a Python.
"""
import json
import sys

import torch
from safetensors import safe_open
from torch import nn

START, END = 2, 3


def load(path):
    """The configuration and the modules of a model file."""
    with safe_open(path, framework="pt") as file:
        c = json.loads(file.metadata()["dragoman.network"])
        weights = {name: file.get_tensor(name) for name in file.keys()}
    e, h = c["embeddingSize"], c["hiddenSize"]
    recurrent = {"gru": nn.GRU}.get(c["cell"]) or (
        lambda *sizes: nn.RNN(*sizes, nonlinearity=c["cell"]))
    modules = nn.ModuleDict({
        "target_embedding": nn.Embedding(c["targetVocabularySize"], e),
        "encoder": recurrent(e, h, c["encoderLayers"]),
        "decoder": recurrent(e + (h if c["feedsContext"] else 0), h, c["decoderLayers"]),
    })
    if c["tying"] != "all":
        modules["source_embedding"] = nn.Embedding(c["sourceVocabularySize"], e)
    if "bridge.0.weight" in weights:
        modules["bridge"] = nn.ModuleList(nn.Linear(h, h) for _ in range(c["decoderLayers"]))
    size = h
    if "readout.weight" in weights:
        size, inputs = weights["readout.weight"].shape
        modules["readout"] = nn.Linear(inputs, size)
    modules["output"] = nn.Linear(size, c["targetVocabularySize"])
    if c["tying"] != "none":
        weights["output.weight"] = weights["target_embedding.weight"]
    modules.load_state_dict(weights, strict=True)
    return c, modules.eval()


@torch.no_grad()
def log_probabilities(c, modules, source, target):
    """(T + 1, V) for one pair."""
    source = torch.tensor((source[::-1] if c["reversesSource"] else source) + [END])
    table = modules["target_embedding" if c["tying"] == "all" else "source_embedding"]
    scale = c["embeddingSize"] ** 0.5 if c.get("scalesEmbeddings") else 1
    outputs, finals = modules["encoder"](scale * table(source))
    layers = c["decoderLayers"]
    if c["initialState"] == "copy":
        initial = finals[:layers]
    elif c["initialState"] == "zero":
        initial = torch.zeros(layers, c["hiddenSize"])
    else:
        seeds = [finals[min(layer, len(finals) - 1)] for layer in range(layers)]
        if c["initialState"] == "mean":
            seeds = [outputs.mean(0)] * layers
        initial = torch.stack([m(s) for m, s in zip(modules["bridge"], seeds)]).tanh()
    embedded = scale * modules["target_embedding"](torch.tensor([START] + target))
    context = finals[-1].expand(len(embedded), -1)
    inputs = torch.cat([embedded, context], -1) if c["feedsContext"] else embedded
    top, _ = modules["decoder"](inputs, initial)
    if "readout" in modules:
        parts = [top, context, embedded] if c["feedsContext"] else [top]
        top = modules["readout"](torch.cat(parts, -1)).tanh()
    return modules["output"](top).log_softmax(-1)


def ids(text):
    return [int(number) for number in text.split(",") if number]


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    configuration, network = load(sys.argv[1])
    result = log_probabilities(configuration, network, ids(sys.argv[2]), ids(sys.argv[3]))
    json.dump(result.tolist(), sys.stdout)
