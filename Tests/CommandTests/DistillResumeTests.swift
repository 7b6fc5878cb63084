import Foundation
import Testing

/// What becomes of the teachers' work when it is interrupted.
struct DistillResumeTests {
  @Test func `teachers that are interrupted go on, and what they make is the same`() throws {
    let folder = try TrainingTests.folder()
    let words = ["a", "b", "c", "d", "e"]
    let pairs = (0..<3000).map { index in
      let line = [625, 125, 25, 5, 1].map { words[index / $0 % 5] }.joined(separator: " ")
      return "\(line)\t\(String(line.reversed()))\n"
    }
    try folder.write(pairs.joined(), to: "many.tsv")
    let run = TrainingTests.tiny + ["--updates", "2"]
    #expect(try Command.run(run, in: folder.url).status == 0)
    let model = "run/model.safetensors"
    func distill(_ output: String, _ more: [String] = []) -> [String] {
      ["distill"] + TrainingTests.tiny.dropFirst()
        + [
          "--corpus", "many.tsv", "--dev-corpus", "a.tsv", "--teacher", model, "--back-teacher",
          model, "--draws", "1", "--updates", "1", "--teacher-beam", "2", "--no-sanity-check",
          "--output", output,
        ] + more
    }
    let whole = try Command.run(distill("whole"), in: folder.url)
    #expect(whole.status == 0, "\(whole.errors)")

    let scratch = try TemporaryFolder()
    let process = try Command.start(distill("parts"), in: folder.url, scratch: scratch)
    while !String(decoding: try scratch.read("stderr"), as: UTF8.self).contains("1,024 of 3,000") {
      try #require(process.isRunning)
      usleep(5000)
    }
    process.interrupt()
    process.waitUntilExit()
    let interrupted = try Command.outcome(of: process, scratch: scratch)
    #expect(interrupted.status == 130)
    #expect(
      interrupted.errors.contains("of 3,000 lines; what is made is kept, and the same command"))
    #expect(!FileManager.default.fileExists(atPath: folder.file("parts/distilled.tsv").path))
    // As if power had failed while the next lines were written.
    let beginning = folder.file("parts/distilled.tsv.dragoman.tmp")
    let torn = try Data(contentsOf: beginning) + Data("a b\tb".utf8)
    try torn.write(to: beginning)

    let rest = try Command.run(distill("parts"), in: folder.url)
    #expect(rest.status == 0, "\(rest.errors)")
    #expect(rest.errors.contains("parts/distilled.tsv: going on after "), "\(rest.errors)")
    #expect(!rest.errors.contains("translated 1,024 of"))
    #expect(try folder.read("parts/distilled.tsv") == folder.read("whole/distilled.tsv"))
    let said = { (errors: String) in errors.split(separator: "\n").filter { $0.contains("unlike") }
    }
    #expect(
      said(rest.errors.replacing("parts/", with: "whole/")) == said(whole.errors)
        && said(whole.errors).count == 1)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.file("parts").path)
    #expect(!left.contains { $0.contains("part") || $0.contains("tmp") }, "\(left)")
  }

  @Test func `what was begun with other options is kept, and what is gone is made again`() throws {
    let folder = try TrainingTests.folder()
    #expect(try Command.run(TrainingTests.tiny + ["--updates", "2"], in: folder.url).status == 0)
    let command =
      ["distill"] + TrainingTests.tiny.dropFirst()
      + [
        "--output", "student", "--teacher", "run/model.safetensors", "--dev-corpus", "a.tsv",
        "--updates", "1",
      ]
    #expect(try Command.run(command, in: folder.url).status == 0)
    let corpus = try folder.read("student/distilled.tsv")
    let record = String(decoding: try folder.read("student/distilled.json"), as: UTF8.self)
    let counts =
      "{\"lines\":10,\"bytes\":40,\"translations\":10,\"changed\":1,\"drawn\":0,\"monolingual\":0,"
      + "\"translated\":10}"
    try FileManager.default.removeItem(at: folder.file("student"))
    try FileManager.default.createDirectory(
      at: folder.file("student"), withIntermediateDirectories: true)
    try folder.write(
      "{\"record\":\(record),\"counts\":\(counts)}", to: "student/distilled.part.json")
    try folder.write(corpus.prefix(40), to: "student/distilled.tsv.dragoman.tmp")
    let other = try Command.run(command + ["--teacher-beam", "4"], in: folder.url)
    #expect(other.status == 64 && other.errors.contains("distilled.tsv: was begun of other text"))
    #expect(try folder.read("student/distilled.tsv.dragoman.tmp") == corpus.prefix(40))
    try FileManager.default.removeItem(at: folder.file("student/distilled.tsv.dragoman.tmp"))
    let again = try Command.run(command, in: folder.url)
    #expect(again.status == 0 && !again.errors.contains("going on after"), "\(again.errors)")
    #expect(try folder.read("student/distilled.tsv") == corpus)
  }
}
