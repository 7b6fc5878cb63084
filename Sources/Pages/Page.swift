/// One self-contained offline page: a single file without links to anything outside.
package struct Page {
  private let title: String
  private let style: String
  private let script: String
  private let body: String

  /// Puts a page together.
  ///
  /// - Parameters:
  ///   - title: The title, as text.
  ///   - style: What it adds to the style sheet of all pages.
  ///   - script: Its own script, which runs at the end.
  ///   - body: What is in the body, with `themeButton` in it.
  package init(title: String, style: String, script: String, body: String) {
    self.title = title
    self.style = style
    self.script = script
    self.body = body
  }

  /// The button that switches between light and dark.
  package static let themeButton =
    "<button id=\"theme\" type=\"button\" aria-label=\"Switch between light and dark\">◐</button>"

  /// The file.
  package var html: String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(escapeHTML(title))</title>
    <style>\(Page.style)
    \(style)</style>
    </head>
    <body>
    \(body)
    <script>\(Page.themeScript)
    \(script)</script>
    </body>
    </html>

    """
  }
}
