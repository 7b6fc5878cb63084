import DragomanText
import Foundation
import Testing

@testable import DragomanInspection

struct InspectionPageTests {
  private static func page(corpus lines: [String]?) throws -> String {
    let pipeline = try pipeline(["the cat </script> sat", "the <b> mat & \u{200B}"], .word)
    var inspector = lines.map { _ in CorpusInspector(pipeline) }
    for (number, line) in (lines ?? []).enumerated() {
      inspector?.add(line, file: "<f>.en", line: number + 1)
    }
    return InspectionPage(name: "<v>&", pipeline: pipeline, corpus: inspector).html
  }

  @Test func `the page needs nothing from outside`() throws {
    let html = try Self.page(corpus: ["the dog sat", "a cat"])
    for word in ["http:", "https:", "src=", "@import", "url("] { #expect(!html.contains(word)) }
    #expect(html.hasPrefix("<!doctype html>"))
    #expect(html.contains("prefers-color-scheme"))
    #expect(html.contains("@media print"))
  }

  @Test func `texts of the user cannot become markup`() throws {
    let html = try Self.page(corpus: ["the </script><script>alert(1)</script>"])
    #expect(html.components(separatedBy: "</script>").count == 2)
    #expect(html.contains("&lt;v&gt;&amp;"))
    #expect(!html.contains("<f>"))
  }

  @Test func `tables without rows are left out, and a page without a corpus has no words`() throws {
    let alone = try Self.page(corpus: nil)
    #expect(!alone.contains("Words not covered"))
    #expect(!alone.contains("Merges not used"))
    #expect(alone.contains("What nobody sees"))
    let covered = try Self.page(corpus: ["the cat"])
    #expect(!covered.contains("Words not covered"))
    #expect(covered.contains("Covers <b>100.00 %</b> of 2 words"))
    #expect(try Self.page(corpus: ["the dog"]).contains("Words not covered"))
  }

  @Test func `the table of entries has every id, texts first`() throws {
    let pipeline = try pipeline(["ab ab"], .bytePair)
    let page = InspectionPage(name: "v", pipeline: pipeline, corpus: nil)
    let entries = page.tables[0]
    #expect(entries.rows.count == pipeline.vocabulary.count)
    guard case .number(let first) = entries.rows[0][0],
      case .number(let last) = entries.rows.last?[0]
    else {
      Issue.record("ids are numbers")
      return
    }
    #expect(first == 260)
    #expect(last == 259)
  }

  @Test func `a chart has a point for every rank and ticks at powers of ten`() {
    let svg = LineChart(
      points: [.init(x: 1, y: 1000), .init(x: 100, y: 1)], isLogarithmic: true
    ).svg
    #expect(svg.contains("M40.0 10.0L312.0 158.0"))
    #expect(svg.components(separatedBy: "class=\"axis\"").count - 1 == 3)
    #expect(svg.contains(">1k<"))
    #expect(LineChart(points: [], isLogarithmic: true).svg == "")
    let columns = ColumnChart(values: [0, 2, 1]) { "\($0)" }.svg
    #expect(columns.contains("height=\"140.0\""))
    #expect(columns.contains("height=\"70.0\""))
    #expect(ColumnChart(values: [0]) { "\($0)" }.svg == "")
  }
}
