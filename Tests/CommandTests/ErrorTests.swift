import Foundation
import Testing

/// Wrong options, files and data: one sentence, and the status that a script can rely on.
struct ErrorTests {
  /// A command line, its status, and its sentence.
  struct Case: CustomTestStringConvertible {
    var arguments: String
    var status: Int32
    var sentence: String
    var testDescription: String { arguments }

    init(_ arguments: String, _ status: Int32, _ sentence: String) {
      (self.arguments, self.status, self.sentence) = (arguments, status, sentence)
    }
  }

  static let cases = [
    Case("nonsense", 64, "Unexpected argument 'nonsense'; see 'dragoman --help'."),
    Case(
      "tokenize --locle en", 64,
      "Unknown option '--locle'. Did you mean '--locale'?; see 'dragoman tokenize --help'."),
    Case(
      "vocab build a.en --size many", 64,
      "The value 'many' is invalid for '--size <size>'; see 'dragoman vocab build --help'."),
    Case(
      "vocab build a.en --size 0", 64,
      "'--size 0' must be at least 1; see 'dragoman vocab build --help'."),
    Case(
      "train --corpus a.tsv --output run --batch-size 9223372036854775807", 64,
      "'--batch-size 9223372036854775807' must be at most 1,000,000; see 'dragoman train --help'."),
    Case(
      "train --corpus a.tsv --output run --time-limit 99999999999999999999", 64,
      "The value '99999999999999999999' is invalid for '--time-limit <time-limit>'; see 'dragoman "
        + "train --help'."),
    Case(
      "evaluate a.en a.en --samples 5", 64,
      "'--samples' are drawn for '--confidence' or '--test'; add one of them; see 'dragoman evaluate "
        + "--help'."),
    Case(
      "evaluate a.en a.en --frequency-corpus a.en", 64,
      "'--frequency-corpus' is counted for '--by-frequency' or '--html'; add one of them; see "
        + "'dragoman evaluate --help'."
    ),
    Case(
      "train --corpus a.tsv --output run --vocabulary v --minimum-count 2", 64,
      "'--minimum-count' is for a vocabulary to be learnt, and '--vocabulary' names one; omit one "
        + "of the two; see 'dragoman train --help'."),
    Case(
      "tokenize --locale xqz a.en", 64,
      "\"xqz\" names no known language; give a locale such as en, es, pt_BR or zh."),
    Case(
      "train --output run", 64,
      "Give the training text as '--source' and '--target' or as '--corpus'; see "
        + "'dragoman train --help'."),
    Case(
      "train --corpus a.tsv --output run --time-limit soon", 64,
      "The value 'soon' is invalid for '--time-limit <time-limit>'; see 'dragoman train --help'."),
    Case(
      "train --config typo.yaml --corpus a.tsv --output run", 64,
      "typo.yaml:2: unknown key 'hiden'; did you mean 'hidden'?"),
    Case(
      "train --config list.yaml --corpus a.tsv --output run", 64,
      "list.yaml:1: 'hidden' takes one value, not a list or a table."),
    Case(
      "train --config flag.yaml --corpus a.tsv --output run", 64,
      "flag.yaml:1: 'reverse-source' takes true or false, not 'perhaps'."),
    Case(
      "tokenize missing.en", 66,
      "missing.en: cannot be read (No such file or directory); check the path and its "
        + "permissions."),
    Case("vocab build .", 66, ".: is a folder, not a text file; check the path."),
    Case(
      "vocab inspect missing.vocab", 66,
      "missing.vocab: cannot be read (there is no such file or folder); check the path and its "
        + "permissions."),
    Case(
      "train --corpus missing.tsv --output run", 66,
      "missing.tsv cannot be read (No such file or directory); check the path."),
    Case(
      "train --config missing.yaml --corpus a.tsv --output run", 66,
      "missing.yaml: cannot be read; check the path, its permissions, and that it is UTF-8."),
    Case(
      "translate --model missing.safetensors a.en", 66,
      "missing.safetensors cannot be read (No such file or directory); check the path."),
    Case(
      "train --source a.en --target a.es --output run", 65,
      "a.en has 3 lines but a.es has 2: line n of one must translate line n of the other; look "
        + "for a missing or an additional line."),
    Case(
      "train --corpus a.en --output run", 65,
      "a.en, line 1: no tab between a source and a target; write one pair a line, separated by a "
        + "tab."),
    Case(
      "train --corpus bad.tsv --output run", 65,
      "bad.tsv, line 2, byte 3: not valid UTF-8; convert the file (iconv -t UTF-8) or pass "
        + "--repair to replace such bytes by U+FFFD."),
    Case(
      "train --corpus empty --output run", 65,
      "empty holds no sentence pairs; give a corpus with at least one."),
    Case(
      "model verify a.en", 65,
      "a.en is not a model file (it does not begin like a safetensors file); expected a "
        + "model.safetensors made by 'dragoman train'."),
    Case(
      "vocab inspect a.en", 65,
      "a.en:1: this is no Dragoman vocabulary, which begins with \"dragoman-vocabulary 1\"; build "
        + "one with `dragoman vocab build`."),
    Case("vocab build empty", 65, "empty: no lines; give files with text."),
    Case(
      "vocab build a.en --output missing/a.vocab", 73,
      "missing/a.vocab: cannot be written (there is no such file or folder); check the folder, "
        + "its permissions and the disk."),
    Case(
      "train --corpus a.tsv --output a.en/run", 73,
      "the folder a.en/run cannot be made (Not a directory); choose another --output."),
    Case(
      "demo", 66,
      "corpora/en-es: not found here or in a folder above; go to the toolkit's folder, or name the "
        + "corpus with '--corpora'."),
  ]

  @Test(arguments: cases)
  func `an error is one sentence and a status`(_ item: Case) throws {
    let folder = try TemporaryFolder()
    try folder.write("One.\nTwo.\nThree.\n", to: "a.en")
    try folder.write("Uno.\nDos.\n", to: "a.es")
    try folder.write("One.\tUno.\nTwo.\tDos.\n", to: "a.tsv")
    try folder.write(Data([0x41, 0x09, 0x42, 0x0A, 0x43, 0x09, 0xFF, 0x0A]), to: "bad.tsv")
    try folder.write("", to: "empty")
    try folder.write("layers: 1\nhiden: 12\n", to: "typo.yaml")
    try folder.write("hidden: [1, 2]\n", to: "list.yaml")
    try folder.write("reverse-source: perhaps\n", to: "flag.yaml")
    let outcome = try Command.run(
      item.arguments.split(separator: " ").map(String.init), in: folder.url)
    #expect(outcome.status == item.status)
    #expect(outcome.output == "")
    // Reports of progress may come before it; the last line is the sentence.
    let last = outcome.errors.split(separator: "\n").last
    #expect(last.map(String.init) == "dragoman: \(item.sentence)")
  }

  @Test func `a full disk is an error of output`() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let outcome = try Command.run(["tokenize", "--json"], input: Data("One.\n".utf8))
    #expect(outcome.status == 0)
    let folder = try TemporaryFolder()
    try folder.write("One.\tUno.\nTwo.\tDos.\n", to: "a.tsv")
    let training = try Command.run(TrainingTests.tiny + ["--updates", "1"], in: folder.url)
    try #require(training.status == 0)
    let full = try Command.run(
      ["translate", "--model", "run/model.safetensors", "--output", "/dev/full"],
      input: Data("One.\n".utf8), in: folder.url)
    #expect(full.status == 74)
    #expect(full.errors == "dragoman: /dev/full: writing failed (No space left on device).\n")
  }
}
