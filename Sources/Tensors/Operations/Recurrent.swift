/// What a recurrent layer has computed.
public struct RecurrentOutput {
  /// (N, H), the hidden state after each token.
  public let hidden: Variable

  /// (N, H), an LSTM's memory after each token; nil for other cells.
  public let memory: Variable?
}

/// Attention inside a recurrent layer: after its first cell, read by its second.
public struct ConditionalInput {
  /// How queries and keys are compared; the first cell's hidden states make the queries.
  public let attention: AttentionParameters

  /// What is attended to.
  public let annotations: Annotations

  /// For each sequence of the layout its sentence among the annotations.
  public let sentences: [Int32]

  /// W, (gates · H, C), of the second cell, for the context.
  public let weight: Parameter

  /// b, (gates · H), added to W times the context.
  public let bias: Parameter

  /// The gain of layer normalisation of W times the context; nil for none.
  public let gain: Parameter?

  /// Names the parts.
  public init(
    attention: AttentionParameters, annotations: Annotations, sentences: [Int32],
    weight: Parameter, bias: Parameter, gain: Parameter? = nil
  ) {
    self.attention = attention
    self.annotations = annotations
    self.sentences = sentences
    self.weight = weight
    self.bias = bias
    self.gain = gain
  }
}

extension Tape {
  /// A recurrent layer over a batch of sequences.
  ///
  /// A GRU is that of Cho et al. 2014 (arXiv 1406.1078 v1) in the form of cuDNN and PyTorch, the
  /// reset gate acting after the recurrent product:
  ///
  ///     r = σ(gx_r + U_r h + c_r)    n = tanh(gx_n + r ⊙ (U_n h + c_n))
  ///     z = σ(gx_z + U_z h + c_z)    h' = (1 − z) ⊙ n + z ⊙ h
  ///
  /// A simple cell (Elman 1990) is h' = f(gx + U h + c); for the LSTM see PyTorch's, or
  /// `vm_lstm_forward`. Further cells make the layer a deep transition (Pascanu et al. 2014;
  /// Miceli Barone et al. 2017): at each step they follow the first, without an input of their own.
  ///
  /// - Parameters:
  ///   - gx: (N, gates · H), the first cell's product W x + b. It is overwritten and must not be
  ///     used afterwards by anyone else.
  ///   - initial: (B, H), the hidden states before the first step, for LSTM (B, 2H) with the
  ///     memories behind them; zero when nil.
  ///   - cells: The cells of one step, all of one kind and size.
  ///   - layout: The sequences, N tokens in all.
  ///   - dropout: The rate of dropout on h before U, the same elements at all steps of a sequence
  ///     (Gal & Ghahramani 2016).
  /// - Returns: What the last cell gives after each token.
  public func recurrent(
    _ gx: Variable, initial: Variable? = nil, cells: [RecurrentCell], layout: SequenceLayout,
    dropout: Float = 0
  ) -> RecurrentOutput {
    let run = RecurrentRun(
      gx, initial: initial, cells: cells, layout: layout, dropout: dropout, on: self)
    run.forward()
    return run.output(on: self)
  }

  /// A recurrent layer with attention between its first two cells.
  ///
  /// The conditional GRU of Nematus (Sennrich et al. 2017, arXiv 1703.04357, section 4), for any
  /// kind of cell: the first cell reads the last token, its hidden state attends to the source, and
  /// the second cell reads the context. Further cells follow as in `recurrent`.
  ///
  /// - Parameters:
  ///   - gx: (N, gates · H), the first cell's product W x + b. It is overwritten and must not be
  ///     used afterwards by anyone else.
  ///   - initial: (B, H), the hidden states before the first step, for LSTM (B, 2H).
  ///   - cells: At least two cells.
  ///   - input: The attention.
  ///   - layout: The sequences, N tokens in all.
  ///   - dropout: The rate of dropout on h before U, the same elements at all steps of a sequence
  ///     (Gal & Ghahramani 2016).
  /// - Returns: What the last cell gives, the contexts (N, C), and the attention's weights.
  public func conditionalRecurrent(
    _ gx: Variable, initial: Variable? = nil, cells: [RecurrentCell], input: ConditionalInput,
    layout: SequenceLayout, dropout: Float = 0
  ) -> (output: RecurrentOutput, contexts: Variable, weights: AttentionWeights) {
    precondition(cells.count >= 2, "a conditional layer of \(cells.count) cells")
    let run = RecurrentRun(
      gx, initial: initial, cells: cells, layout: layout, conditional: input, dropout: dropout,
      on: self)
    run.forward()
    let contexts = result(run.attentionPass.contexts)
    return (run.output(contexts: contexts, on: self), contexts, run.attentionPass.weights)
  }
}
