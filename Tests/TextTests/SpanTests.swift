import Testing

@testable import DragomanText

/// What is protected, and what is not.
@Suite struct SpanTests {
  private func spans(_ text: String, _ kinds: Set<SpanKind>, patterns: [String] = []) -> [String] {
    var rules = TextRules()
    rules.protects = kinds
    rules.patterns = patterns
    let utf8 = Array(text.utf8)
    return utf8.withUnsafeBufferPointer { utf8 in
      SpanFinder(rules).spans(of: utf8).map { String(decoding: utf8[$0.range], as: UTF8.self) }
    }
  }

  @Test(
    arguments: [
      ("see https://a.org/b?c=d&e=%20#f, or", ["https://a.org/b?c=d&e=%20#f"]),
      ("(http://a.org/x_(y)).", ["http://a.org/x_(y)"]), ("WWW.A.org! www. www", ["WWW.A.org"]),
      ("ftp://a.b:80/ x://y svn+ssh://h", ["ftp://a.b:80/", "x://y", "svn+ssh://h"]),
      ("http:// ://a a:b http:/x", []), ("詳細はhttp://a.orgをご覧", ["http://a.org"]),
      ("http://de.org/Größe!", ["http://de.org/Größe"]), ("\"http://a.org\"", ["http://a.org"]),
    ] as [(String, [String])])
  func `URLs end before the signs of the sentence`(text: String, expected: [String]) {
    #expect(spans(text, [.url]) == expected)
  }

  @Test(
    arguments: [
      ("ann.lee+x@mail.example.org.", ["ann.lee+x@mail.example.org"]), ("a@b @c.d a@ x@y..z", []),
      ("<a_b@c-d.eu>", ["a_b@c-d.eu"]),
      ("one@two.de,three@four.fr", ["one@two.de", "three@four.fr"]),
    ] as [(String, [String])])
  func `addresses have a name and a domain`(text: String, expected: [String]) {
    #expect(spans(text, [.email]) == expected)
  }

  @Test(
    arguments: [
      ("1984, 3,000.50 and 12:30.", ["1984", "3,000.50", "12:30"]),
      ("2024-02-29 1/2 1'000 5% -7 €9", ["2024-02-29", "1/2", "1'000", "5", "7", "9"]),
      ("3rd B2B x1 1x 4ème 5_", []), ("2024年 ٣٤٫٥ १२", ["2024", "٣٤٫٥", "१२"]),
      ("1\u{20E3} 5\u{301} 6", ["6"]), ("1, 2. 3", ["1", "2", "3"]),
    ] as [(String, [String])])
  func `numbers are not the digits of words`(text: String, expected: [String]) {
    #expect(spans(text, [.number]) == expected)
  }

  @Test(
    arguments: [
      ("<b class=\"a>b\">x</b><br/>", ["<b class=\"a>b\">", "</b>", "<br/>"]),
      ("a < b > c <3 <!-- x > y --> <?php ?>", ["<!-- x > y -->", "<?php ?>"]),
      ("Q&amp;A &#233; &#xE9; & b; &", ["&amp;", "&#233;", "&#xE9;"]), ("<a <b>", ["<b>"]),
    ] as [(String, [String])])
  func `tags and entities`(text: String, expected: [String]) {
    #expect(spans(text, [.tag]) == expected)
  }

  @Test(
    arguments: [
      ("{name} {0} {{ user.name }} ${X} {a b} {", ["{name}", "{0}", "{{ user.name }}", "${X}"]),
      ("%s %1$d %-5.2f %(n)s %{x} %@ %ld", ["%s", "%1$d", "%-5.2f", "%(n)s", "%{x}", "%@", "%ld"]),
      ("100% sure, 5%d %% 7 %xyz % d", []),
    ] as [(String, [String])])
  func `placeholders of programs`(text: String, expected: [String]) {
    #expect(spans(text, [.placeholder]) == expected)
  }

  @Test func `patterns come first, without spaces around them`() {
    #expect(
      spans("id AB12 at http://AB12.org", [.url], patterns: ["[A-Z]{2}\\d+"]) == [
        "AB12", "http://AB12.org",
      ])
    #expect(spans("a  b c", [], patterns: [" +", " b ", "x*"]) == ["b"])
    #expect(spans("a b", [], patterns: ["b", "a b"]) == ["a b"])
    // Half of what a reader sees as a character is no span.
    #expect(spans("e\u{301} 🇪🇸 \r\n", [], patterns: ["e", "\u{301}", "🇪", "\r"]) == [])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a pattern that would take for ever is given up`() {
    let text = String(repeating: "a", count: 5000)
    #expect(spans(text + "!", [], patterns: ["(a+)+$b"]) == [])
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["1.", "<a ", "<!--", "a.b@", "{{", "http://", "&a", "%1", "a:"])
  func `long lines take time in proportion`(_ part: String) {
    let kinds = Set(SpanKind.allCases).subtracting([.pattern])
    let found = spans(String(repeating: part, count: 100_000 / part.utf8.count), kinds)
    #expect(found.count < 100_000)
  }
}
