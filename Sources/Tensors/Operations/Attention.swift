import CVectorMath

/// The parameters of attention.
///
/// A query q is compared with the key of each source token: by q · k (Luong et al. 2015), or by
/// v · tanh(q + k) (Bahdanau et al. 2015). Several heads do so each on its share of the columns.
public struct AttentionParameters {
  /// W_q, (A, H), which makes a hidden state a query; the state itself is the query when nil.
  public let query: Parameter?

  /// v, (A), of additive attention; nil for products.
  public let energy: Parameter?

  /// The number of heads, which divides A and the size of a value.
  public let heads: Int

  /// Names the parts.
  public init(query: Parameter?, energy: Parameter?, heads: Int) {
    precondition(heads >= 1, "\(heads) heads")
    self.query = query
    self.energy = energy
    self.heads = heads
  }
}

/// What is attended to: for each source token a key and a value, sentence after sentence.
public struct Annotations {
  /// (M, A), one row for each source token.
  public var keys: Variable

  /// (M, C).
  public var values: Variable

  /// The first row of each sentence.
  public let starts: [Int32]

  /// The number of rows of each sentence, at least 1.
  public let lengths: [Int32]

  /// Sentences of these lengths, one after the other.
  public init(keys: Variable, values: Variable, lengths: [Int32]) {
    var starts: [Int32] = []
    var row: Int32 = 0
    for length in lengths {
      precondition(length >= 1, "a sentence of \(length) tokens")
      starts.append(row)
      row += length
    }
    precondition(
      keys.value.rows == Int(row) && values.value.rows == Int(row),
      "\(keys.value.rows) keys and \(values.value.rows) values for \(row) source tokens")
    self.keys = keys
    self.values = values
    self.starts = starts
    self.lengths = lengths
  }

  /// The number of tokens of the longest sentence.
  public var longest: Int { Int(lengths.max() ?? 0) }
}

/// How much each target token attended to each source token.
public struct AttentionWeights {
  /// (N, heads · stride): for each head the weights of the sentence's tokens, then nothing of use.
  public let tensor: Tensor

  /// The number of heads.
  public let heads: Int

  /// The distance between heads.
  public var stride: Int { tensor.columns / heads }
}

/// Attention of all target tokens of a batch, a step at a time.
struct AttentionPass {
  let parameters: AttentionParameters
  let annotations: Annotations
  let layout: SequenceLayout
  /// (N, A), set by whoever makes the queries.
  let queries: Tensor
  /// (N, C).
  let contexts: Tensor
  let weights: AttentionWeights
  private let starts: [Int32]
  private let lengths: [Int32]

  /// Prepares to attend.
  ///
  /// - Parameters:
  ///   - parameters: How.
  ///   - annotations: To what.
  ///   - sentences: For each sequence of the layout its sentence among the annotations.
  ///   - hidden: (N, H), the queries where no weight makes them.
  ///   - layout: The target sequences.
  ///   - workspace: Where results go.
  init(
    _ parameters: AttentionParameters, annotations: Annotations, sentences: [Int32],
    hidden: Tensor, layout: SequenceLayout, workspace: Workspace
  ) {
    let rows = layout.rowCount
    self.parameters = parameters
    self.annotations = annotations
    self.layout = layout
    queries =
      parameters.query.map { workspace.tensor(rows: rows, columns: $0.rows) } ?? hidden
    contexts = workspace.tensor(rows: rows, columns: annotations.values.value.columns)
    weights = AttentionWeights(
      tensor: workspace.tensor(rows: rows, columns: parameters.heads * annotations.longest),
      heads: parameters.heads)
    precondition(
      sentences.count == layout.sequenceCount,
      "\(sentences.count) sentences for \(layout.sequenceCount) sequences")
    precondition(
      queries.columns == annotations.keys.value.columns
        && queries.columns % parameters.heads == 0 && contexts.columns % parameters.heads == 0,
      "queries of \(queries.columns), keys of \(annotations.keys.value.columns) and values of "
        + "\(contexts.columns) for \(parameters.heads) heads")
    starts = sentences.map { annotations.starts[Int($0)] }
    lengths = sentences.map { annotations.lengths[Int($0)] }
  }

  /// Makes the queries of some rows from their hidden states.
  func makeQueries(_ hidden: Tensor, rows: Range<Int>) {
    guard let query = parameters.query else { return }
    query.packedWeights(columns: 0..<query.columns, isBackward: false)
      .multiply(hidden, into: queries.rows(rows))
  }

  /// Weights and contexts of one step.
  func forward(_ step: Int) {
    let rows = layout.rows(at: step)
    vm_attention_forward(
      Int64(rows.count), Int64(parameters.heads), Int64(queries.columns), Int64(contexts.columns),
      parameters.energy?.tensor.base, queries.rows(rows).base, annotations.keys.value.base,
      annotations.values.value.base, starts, lengths, Int64(weights.stride),
      weights.tensor.rows(rows).base, contexts.rows(rows).base)
  }
}

/// The way back through attention, from the last step to the first.
struct AttentionGradients {
  let pass: AttentionPass
  /// dL/d(contexts), (N, C): to be complete for a step before `backward` of it.
  let contexts: Tensor
  /// dL/d(queries), (N, A).
  let queries: Tensor
  private let keys: Tensor
  private let values: Tensor
  private let energy: Tensor?
  private let scratch: Tensor

  /// Begins with what has reached the contexts from elsewhere.
  init(_ pass: AttentionPass, contexts incoming: Tensor?, on tape: Tape) {
    let workspace = tape.workspace
    self.pass = pass
    contexts = workspace.tensor(rows: pass.contexts.rows, columns: pass.contexts.columns)
    if let incoming {
      contexts.copy(from: incoming)
    } else {
      contexts.base.update(repeating: 0, count: contexts.count)
    }
    queries = workspace.tensor(rows: pass.queries.rows, columns: pass.queries.columns)
    func target(_ variable: Variable) -> Tensor {
      tape.zeroedGradientTarget(of: variable)
        ?? workspace.zeros(rows: variable.value.rows, columns: variable.value.columns)
    }
    keys = target(pass.annotations.keys)
    values = target(pass.annotations.values)
    energy = pass.parameters.energy.map { workspace.zeros(rows: 1, columns: $0.count) }
    scratch = workspace.tensor(rows: 1, columns: pass.annotations.longest)
  }

  /// From the contexts of one step to its queries, the keys and the values.
  func backward(_ step: Int) { pass.backward(step, into: self) }

  /// Adds dL/d(hidden states) that the queries of some rows were made from.
  func add(to dh: Tensor, rows: Range<Int>) {
    if let query = pass.parameters.query {
      query.packedWeights(columns: 0..<query.columns, isBackward: true)
        .multiply(queries.rows(rows), into: dh, accumulate: true)
    } else {
      dh.add(queries.rows(rows))
    }
  }

  /// Notes the parameters' gradients, after the first step.
  func contribute(hidden: Tensor, on tape: Tape) {
    if let query = pass.parameters.query {
      tape.contribute(.product(query, columns: 0..<query.columns, dy: queries, x: hidden))
    }
    if let parameter = pass.parameters.energy, let energy {
      tape.contribute(.columnSums(parameter, dy: energy))
    }
  }

  fileprivate func call(_ step: Int, starts: [Int32], lengths: [Int32]) {
    let rows = pass.layout.rows(at: step)
    let (forward, heads) = (pass.annotations, Int64(pass.parameters.heads))
    vm_attention_backward(
      Int64(rows.count), heads, Int64(queries.columns), Int64(contexts.columns),
      pass.parameters.energy?.tensor.base, pass.queries.rows(rows).base, forward.keys.value.base,
      forward.values.value.base, starts, lengths, Int64(pass.weights.stride),
      pass.weights.tensor.rows(rows).base, contexts.rows(rows).base, scratch.base,
      queries.rows(rows).base, keys.base, values.base, energy?.base)
  }
}

extension AttentionPass {
  fileprivate func backward(_ step: Int, into gradients: AttentionGradients) {
    gradients.call(step, starts: starts, lengths: lengths)
  }
}

extension Tape {
  /// Attention of hidden states that do not depend on it, all steps at once.
  ///
  /// Luong et al. 2015 (arXiv 1508.04025), section 3.1, without input feeding.
  ///
  /// - Parameters:
  ///   - hidden: (N, H), the target tokens' hidden states.
  ///   - parameters: How queries and keys are compared.
  ///   - annotations: What is attended to.
  ///   - sentences: For each sequence of the layout its sentence among the annotations.
  ///   - layout: The target sequences.
  /// - Returns: The contexts, (N, C), and the weights.
  public func attention(
    _ hidden: Variable, parameters: AttentionParameters, annotations: Annotations,
    sentences: [Int32], layout: SequenceLayout
  ) -> (contexts: Variable, weights: AttentionWeights) {
    let pass = AttentionPass(
      parameters, annotations: annotations, sentences: sentences, hidden: hidden.value,
      layout: layout, workspace: workspace)
    pass.makeQueries(hidden.value, rows: 0..<layout.rowCount)
    for step in 0..<layout.stepCount { pass.forward(step) }
    let result = result(pass.contexts)
    record(result) { tape, dy in
      let gradients = AttentionGradients(pass, contexts: dy, on: tape)
      for step in 0..<layout.stepCount { gradients.backward(step) }
      if let dh = tape.zeroedGradientTarget(of: hidden) {
        gradients.add(to: dh, rows: 0..<layout.rowCount)
      }
      gradients.contribute(hidden: hidden.value, on: tape)
    }
    return (result, pass.weights)
  }
}
