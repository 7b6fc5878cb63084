/// The four tokens that stand for no text, at the same ids in every vocabulary.
public enum SpecialToken {
  /// `<pad>`, fills the short rows of a batch.
  public static let padding: Int32 = 0
  /// `<unk>`, stands for text that the vocabulary cannot spell.
  public static let unknown: Int32 = 1
  /// `<s>`, the first token that a decoder is fed.
  public static let start: Int32 = 2
  /// `</s>`, ends a sentence.
  public static let end: Int32 = 3
  /// How many there are; the first other token has this id.
  public static let count = 4

  /// Their spellings, by id.
  public static let names = ["<pad>", "<unk>", "<s>", "</s>"]
}
