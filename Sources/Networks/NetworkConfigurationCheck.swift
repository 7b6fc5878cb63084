extension NetworkConfiguration {
  /// Checks that the options fit together.
  ///
  /// - Throws: ``NetworkConfigurationError`` naming the option and what to do.
  public func validate() throws(NetworkConfigurationError) {
    for (name, value) in [
      ("embedding size", embeddingSize), ("hidden size", hiddenSize),
      ("hidden size of the encoder", encoderCells),
      ("number of encoder layers", encoderLayers), ("number of decoder layers", decoderLayers),
      ("number of attention heads", attentionHeads),
      ("number of encoder transitions", encoderTransitions),
      ("number of decoder transitions", decoderTransitions),
    ] where value < 1 {
      throw NetworkConfigurationError("the \(name) is \(value), but must be at least 1")
    }
    for (name, value) in [("source", sourceVocabularySize), ("target", targetVocabularySize)]
    where value <= Int(SpecialIDs.end) {
      throw NetworkConfigurationError(
        "the \(name) vocabulary has \(value) entries, but needs more than its 4 special tokens")
    }
    for (name, rate) in [
      ("dropout", dropout), ("recurrent dropout", recurrentDropout), ("word dropout", wordDropout),
    ] where !(rate >= 0 && rate < 1) {
      throw NetworkConfigurationError("\(name) is \(rate), but must be at least 0 and below 1")
    }
    guard !variationalDropout || dropout > 0 else {
      throw NetworkConfigurationError(
        "variational dropout with a dropout of 0 drops nothing; choose a rate or leave it out")
    }
    guard initialState != .copy || encoderLayers >= decoderLayers else {
      throw NetworkConfigurationError(
        "\(encoderLayers) encoder layers cannot seed \(decoderLayers) decoder layers by 'copy'; "
          + "use 'bridge'")
    }
    guard initialState != .copy || bidirectional == .none else {
      throw NetworkConfigurationError(
        "a bidirectional encoder's final states stand side by side and cannot seed the decoder by "
          + "'copy'; use 'bridge' or 'mean', or read in one direction")
    }
    guard initialState != .copy || encoderCells == hiddenSize else {
      throw NetworkConfigurationError(
        "the encoder's states of \(encoderCells) numbers cannot seed the decoder's \(hiddenSize) "
          + "cells by 'copy'; use 'bridge' or 'mean'")
    }
    guard initialState != .zero || feedsContext || attention != .none else {
      throw NetworkConfigurationError(
        "with the initial state 'zero', no attention and no context nothing of the encoder "
          + "reaches the decoder; feed the context or choose another initial state")
    }
    let readsTop = feedsContext || attention != .none || initialState == .mean
    guard readsTop || initialState == .zero || encoderLayers <= decoderLayers else {
      throw NetworkConfigurationError(
        "\(decoderLayers) decoder layers are seeded by as many encoder layers, so that nothing of "
          + "the \(encoderLayers - decoderLayers) above would reach them; use 'mean', feed the "
          + "context, or take as many layers")
    }
    guard !residual || encoderLayers > 1 || decoderLayers > 1 else {
      throw NetworkConfigurationError(
        "residual connections join layers, but encoder and decoder have one layer each; "
          + "add layers or leave them out")
    }
    try validateAttention()
    guard tying != .all || sourceVocabularySize == targetVocabularySize else {
      throw NetworkConfigurationError(
        "embeddings tied to 'all' need one joint vocabulary, but the sizes are "
          + "\(sourceVocabularySize) and \(targetVocabularySize); use 'target'")
    }
  }

  private func validateAttention() throws(NetworkConfigurationError) {
    guard attention != .none || attentionHeads == 1 else {
      throw NetworkConfigurationError(
        "\(attentionHeads) attention heads without attention have no use; choose an attention")
    }
    guard attention != .none || !attendsEmbeddings else {
      throw NetworkConfigurationError(
        "there is no attention that the embeddings could be attended to by; choose an attention")
    }
    guard !inputFeeding || (attention != .none && attentionPlace == .output) else {
      throw NetworkConfigurationError(
        "input feeding feeds what attention above the decoder has found; choose an attention with "
          + "the place 'output', or leave it out")
    }
    guard !inputFeeding || recurrentDropout == 0 || variationalDropout else {
      throw NetworkConfigurationError(
        "recurrent dropout drops the same at all steps, and with input feeding all dropout or none "
          + "does; add variational dropout, or leave one of the two out")
    }
    guard attention != .dot || annotationSize == hiddenSize else {
      throw NetworkConfigurationError(
        "'dot' attention compares the decoder's \(hiddenSize) cells with annotations of "
          + "\(annotationSize) numbers; use 'general', or encoder layers of another size")
    }
    for (name, size) in [
      ("hidden size", hiddenSize), ("size of what is attended to,", annotationSize),
    ] where size % attentionHeads != 0 {
      throw NetworkConfigurationError(
        "\(attentionHeads) attention heads do not divide the \(name) \(size); use a number that does"
      )
    }
  }
}

/// Why a network cannot be built.
public struct NetworkConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One sentence without a full stop.
  public let description: String

  init(_ description: String) { self.description = description }
}
