import DragomanTensors
import Testing

@testable import DragomanNetworks

/// A combination of the network's options, sized so that no two sizes are equal.
struct Options: CustomTestStringConvertible, Sendable {
  /// One value of one option.
  struct Choice: Sendable {
    var option: Int
    var name: String
    var apply: @Sendable (inout NetworkConfiguration) -> Void
  }

  var configuration: NetworkConfiguration
  var testDescription: String

  /// A network to change, small and with all that the choices can be applied to.
  static var base: NetworkConfiguration {
    var c = NetworkConfiguration(sourceVocabularySize: 8, targetVocabularySize: 9)
    c.embeddingSize = 3
    c.hiddenSize = 4
    c.encoderLayers = 2
    c.decoderLayers = 2
    c.dropout = 0
    c.feedsContext = false
    c.deepOutput = false
    c.tying = .none
    return c
  }

  /// Every value of every option.
  static let choices: [Choice] = {
    var choices: [Choice] = []
    var option = 0
    func add<Value: Sendable>(
      _ name: String, _ property: any WritableKeyPath<NetworkConfiguration, Value> & Sendable,
      _ values: [Value]
    ) {
      for value in values {
        choices.append(
          Choice(option: option, name: "\(name) \(value)") { $0[keyPath: property] = value })
      }
      option += 1
    }
    add("cell", \.cell, CellKind.allCases)
    add("initial", \.initialState, InitialState.allCases)
    add("tying", \.tying, EmbeddingTying.allCases)
    add("source vocabulary", \.sourceVocabularySize, [9])
    add("context", \.feedsContext, [true])
    add("fed embeddings", \.feedsEmbeddings, [true])
    add("reversed", \.reversesSource, [false])
    add("encoder cells", \.encoderHiddenSize, [2, 5])
    add("encoder layers", \.encoderLayers, [1, 3])
    add("decoder layers", \.decoderLayers, [1, 3])
    add("dropout", \.dropout, [0.3])
    add("variational", \.variationalDropout, [true])
    add("recurrent dropout", \.recurrentDropout, [0.2])
    add("word dropout", \.wordDropout, [0.2])
    add("normalization", \.layerNormalization, [true])
    add("initialization", \.initialization, [.orthogonal])
    add("bidirectional", \.bidirectional, [.first, .all])
    add("scaled", \.scalesEmbeddings, [true, false])
    add("residual", \.residual, [true])
    add("attention", \.attention, [.dot, .general, .additive])
    add("place", \.attentionPlace, [.output])
    add("heads", \.attentionHeads, [2, 3])
    add("embeddings", \.attendsEmbeddings, [true])
    add("input feeding", \.inputFeeding, [true])
    add("deep output", \.deepOutput, [true])
    add("encoder transitions", \.encoderTransitions, [2])
    add("decoder transitions", \.decoderTransitions, [3])
    return choices
  }()

  /// The choices that further ones are combined with: the plain network, and those with attention.
  private static let foundations: [(String, @Sendable (inout NetworkConfiguration) -> Void)] = [
    ("plain", { _ in }),
    (
      "attentive",
      {
        $0.attention = .additive
        $0.bidirectional = .all
        $0.initialState = .mean
        $0.deepOutput = true
      }
    ),
    (
      "output",
      {
        $0.attention = .general
        $0.attentionPlace = .output
      }
    ),
  ]

  /// Every pair of choices of different options, on each foundation.
  static let pairs: [Options] = {
    var seen: Set<NetworkConfiguration> = []
    var combinations: [Options] = []
    for (name, found) in foundations {
      for first in choices {
        for second in choices where second.option > first.option {
          var c = base
          found(&c)
          first.apply(&c)
          second.apply(&c)
          guard seen.insert(c).inserted else { continue }
          combinations.append(
            Options(configuration: c, testDescription: "\(name), \(first.name), \(second.name)"))
        }
      }
    }
    return combinations
  }()

  /// Combinations of all options at once, drawn at random, that are not refused.
  static let drawn: [Options] = {
    var generator = SeededGenerator(seed: 12)
    var combinations: [Options] = []
    while combinations.count < 40 {
      var c = base
      for choice in choices where choice.name != "cell relu" && generator.next() % 4 == 0 {
        choice.apply(&c)
      }
      if c.tying == .all { c.sourceVocabularySize = 9 }
      guard (try? c.validate()) != nil else { continue }
      combinations.append(Options(configuration: c, testDescription: "drawn \(combinations.count)"))
    }
    return combinations
  }()
}
