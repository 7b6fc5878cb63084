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
    Case("nonsense", 64, "Unknown command 'nonsense'; see 'dragoman --help'."),
    Case(
      "trian --corpus a.tsv", 64,
      "Unknown command 'trian'. Did you mean 'train'? See 'dragoman --help'."),
    Case(
      "model quantise m", 64,
      "Unknown command 'quantise'. Did you mean 'quantize'? See 'dragoman model --help'."),
    Case(
      "train --sourse a.en --target b.es --output run", 64,
      "Unknown option '--sourse'. Did you mean '--source'? See 'dragoman train --help'."),
    Case(
      "translate --modl=m a.en", 64,
      "Unknown option '--modl'. Did you mean '--model'? See 'dragoman translate --help'."),
    Case(
      "translate --model m --prefix --x", 64,
      "Missing value for '--prefix <prefix>'; see 'dragoman translate --help'."),
    Case(
      "vocab build a.en --protect urls", 64,
      "The value 'urls' is invalid for '--protect <protect>': choose of url, email, number, tag, "
        + "placeholder, pattern, with commas between; see 'dragoman vocab build --help'."),
    Case(
      "tokenize --locle en", 64,
      "Unknown option '--locle'. Did you mean '--locale'? See 'dragoman tokenize --help'."),
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
      "The value '99999999999999999999' is invalid for '--time-limit <time-limit>': write 90s, 30m, 2h or 1h30m; see 'dragoman "
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
      "'--minimum-count' is for a vocabulary to be learnt, and here one is given; omit one of the "
        + "two; see 'dragoman train --help'."),
    Case(
      "train --corpus a.tsv --output run --start-from m --vocabulary-threshold 2", 64,
      "'--start-from' brings its vocabularies along; omit '--vocabulary-threshold'; see 'dragoman "
        + "train --help'."),
    Case(
      "train --corpus a.tsv --output run --start-from m --vocabulary v", 64,
      "'--start-from' brings its vocabularies along; omit '--vocabulary'; see 'dragoman train "
        + "--help'."),
    Case(
      "train --corpus a.tsv --output run --start-from missing.safetensors", 66,
      "missing.safetensors cannot be read (No such file or directory); check the path."),
    Case(
      "tokenize --locale xqz a.en", 64,
      "\"xqz\" names no known language; give a locale such as en, es, pt_BR or zh."),
    Case(
      "train --output run", 64,
      "Give the training text as '--source' and '--target' or as '--corpus'; see "
        + "'dragoman train --help'."),
    Case(
      "train --corpus a.tsv --output run --time-limit 0h30", 64,
      "The value '0h30' is invalid for '--time-limit <time-limit>': write 90s, 30m, 2h or 1h30m; see 'dragoman train --help'."
    ),
    Case(
      "train --corpus a.tsv --output run --time-limit soon", 64,
      "The value 'soon' is invalid for '--time-limit <time-limit>': write 90s, 30m, 2h or 1h30m; see 'dragoman train --help'."
    ),
    Case(
      "train --config typo.yaml --corpus a.tsv --output run", 64,
      "typo.yaml:2: unknown key 'hiden'; did you mean 'hidden'?"),
    Case(
      "train --config far.yaml --corpus a.tsv --output run", 64,
      "far.yaml:1: unknown key 'json'; keys are options of the command."),
    Case(
      "train --config value.yaml --corpus a.tsv --output run", 64,
      "value.yaml:2: The value 'abc' is invalid for '--hidden <hidden>'; see 'dragoman train "
        + "--help'."),
    Case(
      "train --config twice.yaml --corpus a.tsv --output run", 64,
      "twice.yaml:1: has the key 'hidden' twice; remove one."),
    Case(
      "train --config broken.yaml --corpus a.tsv --output run", 64,
      "broken.yaml:2: is not YAML (mapping values are not allowed in this context); write lines "
        + "such as 'hidden: 512'."),
    Case(
      "train --source utf16.en --target a.en --output run", 65,
      "utf16.en is in UTF-16, not in UTF-8; convert the file (iconv -f UTF-16 -t UTF-8)."),
    Case(
      "train --corpus utf16.tsv --output run", 65,
      "utf16.tsv is in UTF-16, not in UTF-8; convert the file (iconv -f UTF-16 -t UTF-8)."),
    Case(
      "corpus check a.en", 65,
      "a.en, line 1: no tab between a source and a target; write one pair a line, separated by a "
        + "tab."),
    Case(
      "translate --model folder a.en", 66,
      "folder cannot be read (it is a folder; that of a run has its model in model.safetensors); "
        + "check the path."),
    Case(
      "tokenize cut.gz", 65,
      "cut.gz is not whole gzip data (it ends too early); fetch or compress it again."),
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
      "missing/a.vocab: cannot be written (No such file or directory); check the folder and its "
        + "permissions."),
    Case(
      "train --corpus a.tsv --output a.en/run", 73,
      "the folder a.en/run cannot be made (Not a directory); choose another --output."),
    Case(
      "demo", 66,
      "corpora/en-es: not found here or in a folder above; go to the toolkit's folder, or name the "
        + "corpus with '--corpora'."),
    Case(
      "distill --teacher m --corpus a.tsv --dev-corpus a.tsv --output r --draws 2", 64,
      "'--draws' needs a model that draws; give it as '--back-teacher'; see 'dragoman distill "
        + "--help'."),
    Case(
      "demo --corpora .", 66,
      "./test.en cannot be read (No such file or directory); check the path."),
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
    try folder.write("json: true\n", to: "far.yaml")
    try folder.write("layers: 1\nhidden: abc\n", to: "value.yaml")
    try folder.write("hidden: 1\nhidden: 2\n", to: "twice.yaml")
    try folder.write("hidden 64\nlayers: 3\n", to: "broken.yaml")
    try folder.write(Data([0xFF, 0xFE, 0x41, 0, 0x0A, 0]), to: "utf16.en")
    try folder.write(Data([0xFF, 0xFE, 0x41, 0, 0x09, 0, 0x42, 0, 0x0A, 0]), to: "utf16.tsv")
    try folder.write(Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 0xFF, 0x4B]), to: "cut.gz")
    try FileManager.default.createDirectory(
      at: folder.file("folder"), withIntermediateDirectories: false)
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
