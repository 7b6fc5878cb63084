public import DragomanTensors

/// A batch of hypotheses that grow by one token at a time: all that a search sees of a network.
///
/// The result for a row does not depend on the other rows, bit for bit.
public protocol StepDecoder: AnyObject {
  /// V, the number of target tokens.
  var vocabularySize: Int { get }

  /// The number of rows at present.
  var rowCount: Int { get }

  /// Reads sources and starts one row for each, in their order.
  ///
  /// - Parameter sources: One or more, of token ids without `</s>`; a source may be empty.
  func start(sources: [[Int32]])

  /// Feeds one token to each row, `<s>` at first, and finds what most probably comes next.
  ///
  /// - Parameters:
  ///   - tokens: One id for each row.
  ///   - count: How many continuations of each row will be asked for.
  ///   - firstToken: Tokens below it are not offered as continuations.
  func step(tokens: [Int32], best count: Int, from firstToken: Int32)

  /// The best continuations of a row, as the last `step` asked for them.
  ///
  /// - Parameter row: A row.
  /// - Returns: As many as there are: tokens of probability 0 are none. Valid until the next `step`,
  ///   `select` or `start`.
  func continuations(row: Int) -> Continuations

  /// How probable it is that a token comes next, as a natural logarithm.
  ///
  /// - Parameters:
  ///   - token: Any token.
  ///   - row: A row.
  /// - Returns: At most 0, but for rounding.
  func logProbability(of token: Int32, row: Int) -> Float

  /// The natural logarithms of the probabilities of all tokens, for who needs the distribution: an
  /// ensemble, or sampling.
  ///
  /// - Parameter row: A row.
  /// - Returns: V numbers, valid until the next call of anything.
  func logProbabilities(row: Int) -> UnsafeBufferPointer<Float>

  /// How much the last `step` attended to each token of a row's source, averaged over the heads.
  ///
  /// - Parameter row: A row.
  /// - Returns: One weight for each source token, in the order of the source, and one for its
  ///   `</s>`; together 1. Empty where there is no attention. To be asked for before the next
  ///   `step`, `select` or `start`.
  func attention(row: Int) -> [Float]

  /// Reorders, drops and duplicates rows: the new row i is the old row `rows[i]`.
  ///
  /// - Parameter rows: Numbers of present rows.
  func select(rows: [Int32])
}

extension StepDecoder {
  /// Feeds one token to each row, for who asks for distributions and not for continuations.
  ///
  /// - Parameter tokens: One id for each row.
  public func step(tokens: [Int32]) { step(tokens: tokens, best: 0, from: 0) }

  /// How much each token of a given translation attends to each token of its source.
  ///
  /// Afterwards the decoder has one row, which has read the whole target.
  ///
  /// - Parameters:
  ///   - target: Token ids without `</s>`.
  ///   - source: Token ids without `</s>`.
  /// - Returns: For each target token, then for `</s>`, the weights that `attention(row:)` gives;
  ///   nil where there is no attention.
  public func attention(of target: [Int32], to source: [Int32]) -> [[Float]]? {
    start(sources: [source])
    var weights: [[Float]] = []
    for token in [SpecialIDs.start] + target {
      step(tokens: [token])
      let row = attention(row: 0)
      guard !row.isEmpty else { return nil }
      weights.append(row)
    }
    return weights
  }

  /// Nothing: a decoder without attention.
  public func attention(row: Int) -> [Float] { [] }
}

extension EncoderDecoder {
  /// A decoder for one thread.
  ///
  /// Several share the network's weights.
  ///
  /// - Parameters:
  ///   - lane: Where to account for the time, if anywhere.
  ///   - candidates: Gives for a source the only tokens that the network offers for it, ascending,
  ///     `</s>` among them; nil when all may come.
  ///   - memory: Pairs to go by, if any; they may offer other tokens than the candidates.
  /// - Returns: A decoder without rows.
  public func makeStepDecoder(
    lane: TimeProfile.Lane? = nil, candidates: ((_ source: [Int32]) -> [Int32])? = nil,
    memory: DecoderMemory? = nil
  ) -> any StepDecoder {
    let session = EncoderDecoderSession(network: self, lane: lane, candidates: candidates)
    return memory.map { MemoryDecoder(session, network: self, memory: $0) } ?? session
  }
}

/// The decoder's hidden states between two steps.
final class EncoderDecoderSession: StepDecoder {
  private let network: EncoderDecoder
  /// Holds what lives as long as a batch of sentences: states, context products.
  private let kept = Workspace()
  /// Runs one step and is emptied after it.
  private let tape = Tape(workspace: Workspace(), isRecording: false)
  /// For each layer (capacity, state size), and perhaps the output that is fed; `spare` receives the selection and changes places with it.
  private var states: [Tensor] = []
  private var spare: [Tensor] = []
  /// For each row the place of its source.
  private var sentences: [Int32] = []
  private var source = DecoderSource()
  /// What the last step attended to.
  private var weights: AttentionWeights?
  /// What the output layer has read in the last step.
  private var readout: Tensor?
  private let output: OutputDistribution
  private let candidates: ((_ source: [Int32]) -> [Int32])?
  private(set) var rowCount = 0
  /// A step of as many rows.
  private var layout = SequenceLayout(singleStepOf: 0)

  init(
    network: EncoderDecoder, lane: TimeProfile.Lane?,
    candidates: ((_ source: [Int32]) -> [Int32])?
  ) {
    self.network = network
    self.candidates = candidates
    tape.lane = lane
    output = OutputDistribution(weight: network.outputWeight, bias: network.outputBias)
  }

  var vocabularySize: Int { network.configuration.targetVocabularySize }

  /// Where time is accounted for.
  var lane: TimeProfile.Lane? { tape.lane }

  /// What the output layer has read for a row in the last step; valid until the next one.
  func readout(row: Int) -> UnsafePointer<Float> {
    precondition(row < rowCount, "row \(row) of \(rowCount)")
    guard let readout else { preconditionFailure("row \(row) before the first step") }
    return UnsafePointer(readout.row(row))
  }

  func start(sources: [[Int32]]) {
    tape.lane.counted(as: .elementwise) { read(sources) }
  }

  private func read(_ sources: [[Int32]]) {
    precondition(!sources.isEmpty, "\(sources.count) sources")
    let reversed = network.configuration.reversesSource
    let sequences = TokenSequences(sources.map { Batch.sourceSequence($0, reversed: reversed) })
    kept.reset()
    states = []
    spare = []
    rowCount = sources.count
    tape.restart(isRecording: false)
    let encoding = network.encode(sequences, on: tape)
    let places = sequences.places
    source = DecoderSource(
      fed: encoding.source.fed.map {
        FedContext(decoder: keep($0.decoder), readout: $0.readout.map(keep))
      },
      annotations: encoding.source.annotations.map { annotations in
        var kept = annotations
        kept.values = keep(annotations.values)
        // Annotations that are their own keys stay one tensor.
        kept.keys =
          annotations.keys.value.base == annotations.values.value.base
          ? kept.values : keep(annotations.keys)
        return kept
      })
    weights = nil
    readout = nil
    sentences = places
    output.begin(
      candidates: candidates.map { tokens in sequences.order.map { tokens(sources[$0]) } })
    reserve(rows: rowCount)
    for (layer, state) in encoding.initialStates.enumerated() {
      states[layer].rows(0..<rowCount).gather(from: state.value, rows: places)
    }
    for fed in states.dropFirst(encoding.initialStates.count) {
      let rows = fed.rows(0..<rowCount)
      rows.base.update(repeating: 0, count: rows.count)
    }
  }

  func step(tokens: [Int32], best count: Int, from firstToken: Int32) {
    precondition(tokens.count == rowCount, "\(tokens.count) tokens for \(rowCount) rows")
    tape.lane.counted(as: .elementwise) { advance(tokens, best: count, from: firstToken) }
  }

  private func advance(_ tokens: [Int32], best count: Int, from firstToken: Int32) {
    tape.restart(isRecording: false)
    let initial = states.map { tape.constant($0.rows(0..<rowCount)) }
    if layout.sequenceCount != rowCount { layout = SequenceLayout(singleStepOf: rowCount) }
    let decoded = network.decoder(
      tokens, layout: layout, initial: initial, source: source,
      sentences: sentences, on: tape)
    for (state, layer) in zip(states, decoded.layers) {
      let rows = state.rows(0..<rowCount)
      rows.setColumns(from: 0, to: layer.hidden.value)
      if let memory = layer.memory?.value { rows.setColumns(from: memory.columns, to: memory) }
    }
    if let fed = decoded.fed?.value { states[states.count - 1].rows(0..<rowCount).copy(from: fed) }
    weights = decoded.attention
    readout = decoded.readout.value
    output.compute(
      decoded.readout.value, sentences: sentences, best: count, from: firstToken, lane: tape.lane)
  }

  func attention(row: Int) -> [Float] {
    precondition(row < rowCount, "row \(row) of \(rowCount)")
    guard let weights, let annotations = source.annotations else { return [] }
    let length = Int(annotations.lengths[Int(sentences[row])])
    var mean = [Float](repeating: 0, count: length)
    for head in 0..<weights.heads {
      let start = weights.tensor.row(row) + head * weights.stride
      for index in 0..<length { mean[index] += start[index] / Float(weights.heads) }
    }
    // A reversed source was read from its last token to its first, and then </s>.
    if network.configuration.reversesSource { mean[0..<length - 1].reverse() }
    return mean
  }

  func continuations(row: Int) -> Continuations {
    precondition(row < rowCount, "row \(row) of \(rowCount)")
    return output.continuations(row: row)
  }

  func logProbability(of token: Int32, row: Int) -> Float {
    precondition(row < rowCount, "row \(row) of \(rowCount)")
    return output.logProbability(of: token, row: row)
  }

  func logProbabilities(row: Int) -> UnsafeBufferPointer<Float> {
    precondition(row < rowCount, "row \(row) of \(rowCount)")
    return output.logProbabilities(row: row)
  }

  func select(rows: [Int32]) {
    reserve(rows: rows.count)
    for (state, other) in zip(states, spare) {
      other.rows(0..<rows.count).gather(from: state, rows: rows)
    }
    swap(&states, &spare)
    sentences = rows.map { sentences[Int($0)] }
    rowCount = rows.count
  }

  /// Makes room for a number of rows; the present states are kept.
  private func reserve(rows: Int) {
    guard rows > (states.first?.rows ?? 0) else { return }
    let c = network.configuration
    // With input feeding the output before is a state too.
    let sizes =
      [Int](repeating: c.stateSize, count: c.decoderLayers)
      + (c.inputFeeding ? [c.outputInputSize] : [])
    let old = states
    states = sizes.map { kept.tensor(rows: rows, columns: $0) }
    spare = sizes.map { kept.tensor(rows: rows, columns: $0) }
    for (state, previous) in zip(states, old) {
      state.rows(0..<previous.rows).copy(from: previous)
    }
  }

  /// A value that outlives the step.
  private func keep(_ variable: Variable) -> Variable {
    let value = variable.value
    let copy = kept.tensor(rows: value.rows, columns: value.columns)
    copy.copy(from: value)
    return tape.constant(copy)
  }
}
