import COneDNN
import CVectorMath

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A sum of losses over target tokens, in nats.
public struct LossSum: Hashable, Sendable {
  /// The sum that training minimises, label smoothing included.
  public var loss: Double

  /// The sum of −log p(target).
  public var negativeLogLikelihood: Double

  /// The number of target tokens, `</s>` included.
  public var tokens: Int

  /// A sum over no tokens by default.
  public init(loss: Double = 0, negativeLogLikelihood: Double = 0, tokens: Int = 0) {
    self.loss = loss
    self.negativeLogLikelihood = negativeLogLikelihood
    self.tokens = tokens
  }

  /// Adds another sum.
  public static func += (sum: inout LossSum, other: LossSum) {
    sum.loss += other.loss
    sum.negativeLogLikelihood += other.negativeLogLikelihood
    sum.tokens += other.tokens
  }

  /// The smoothed loss a token.
  public var lossPerToken: Double { loss / Double(max(tokens, 1)) }

  /// The mean of −log p(target).
  public var negativeLogLikelihoodPerToken: Double {
    negativeLogLikelihood / Double(max(tokens, 1))
  }

  /// e to the mean negative log likelihood.
  public var perplexity: Double { exp(negativeLogLikelihoodPerToken) }
}

extension Tape {
  /// The output layer, softmax and cross-entropy together.
  ///
  /// logits = x Wᵀ + b, and the loss of each row's target with label smoothing ε (Szegedy et al.
  /// 2016).
  ///
  /// The logits of a few rows at a time are made, turned into their own gradient in place and
  /// multiplied back while they are still in the cache. `backward()` starts from here.
  ///
  /// With a consistency α, rows 2k and 2k + 1 are twins: the same tokens seen through two draws of
  /// dropout. Every pair adds α/2 (KL(p‖q) + KL(q‖p)) to the losses of its rows, which holds the
  /// two distributions together (R-Drop; Liang et al. 2021, arXiv 2106.14448, section 2).
  ///
  /// - Parameters:
  ///   - x: (N, inputs).
  ///   - weight: (V, inputs).
  ///   - bias: (V).
  ///   - targets: N token ids.
  ///   - labelSmoothing: ε.
  ///   - consistency: α; 0 where the rows are no twins.
  ///   - gradientScale: What a row's loss counts in the loss whose gradient is wanted: 1 over the
  ///     number of target tokens of the whole batch.
  /// - Returns: The sums over the rows.
  public func crossEntropy(
    _ x: Variable, weight: Parameter, bias: Parameter, targets: [Int32], labelSmoothing: Float,
    consistency: Float = 0, gradientScale: Float
  ) -> LossSum {
    let rows = x.value.rows
    let vocabulary = weight.rows
    precondition(targets.count == rows, "\(targets.count) targets for \(rows) rows")
    // Where nothing is recorded, 0 leaves the logits as they are.
    precondition(!isRecording || gradientScale != 0, "gradients times \(gradientScale)")
    let chunk = min(rows, Int(odn_maximum_rows))
    precondition(
      consistency == 0 || (rows % 2 == 0 && chunk % 2 == 0), "\(rows) rows cannot be twins")
    let loss = RowLoss(
      vocabulary: vocabulary, labelSmoothing: labelSmoothing, consistency: consistency,
      scale: isRecording ? gradientScale : 0)
    let forward = weight.packedWeights(columns: 0..<weight.columns, isBackward: false)
    let backward =
      isRecording ? weight.packedWeights(columns: 0..<weight.columns, isBackward: true) : nil
    let mark = workspace.mark
    let logits = workspace.tensor(rows: isRecording ? rows : chunk, columns: vocabulary)
    let dx = isRecording ? workspace.tensor(rows: rows, columns: x.value.columns) : nil
    var sum = LossSum()
    for start in stride(from: 0, to: rows, by: chunk) {
      let range = start..<min(start + chunk, rows)
      let part = isRecording ? logits.rows(range) : logits.rows(0..<range.count)
      forward.multiply(x.value.rows(range), onto: .bias(bias.tensor), into: part)
      counted(as: .softmax) {
        sum += loss(of: part, targets: targets[range])
      }
      if let backward, let dx { backward.multiply(part, into: dx.rows(range)) }
    }
    if let dx {
      add(dx, to: x)
      contribute(.product(weight, columns: 0..<weight.columns, dy: logits, x: x.value))
      contribute(.columnSums(bias, dy: logits))
    } else {
      workspace.release(to: mark)
    }
    return sum
  }
}

/// The loss of rows of logits, which become their own gradients.
private struct RowLoss {
  let vocabulary: Int
  let labelSmoothing: Float
  let consistency: Float
  let scale: Float

  func callAsFunction(of logits: Tensor, targets: ArraySlice<Int32>) -> LossSum {
    var sum = LossSum(tokens: targets.count)
    for row in stride(from: 0, to: targets.count, by: consistency == 0 ? 1 : 2) {
      let target = targets[targets.startIndex + row]
      precondition(target >= 0 && Int(target) < vocabulary, "target \(target) of \(vocabulary)")
      var loss = 0.0
      var negativeLogLikelihood = 0.0
      if consistency == 0 {
        vm_cross_entropy(
          Int64(vocabulary), logits.row(row), Int64(target), labelSmoothing, scale, &loss,
          &negativeLogLikelihood)
      } else {
        let other = targets[targets.startIndex + row + 1]
        precondition(other == target, "twins with the targets \(target) and \(other)")
        vm_cross_entropy_twins(
          Int64(vocabulary), logits.row(row), logits.row(row + 1), Int64(target), labelSmoothing,
          consistency, scale, &loss, &negativeLogLikelihood)
      }
      sum.loss += loss
      sum.negativeLogLikelihood += negativeLogLikelihood
    }
    return sum
  }
}
