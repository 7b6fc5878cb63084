import DragomanPages

/// A table of the page that can be searched and sorted.
struct PageTable {
  /// What is in a cell.
  enum Cell {
    case text(String)
    case number(Int)
    case token(String)
  }

  let title: String
  let hint: String
  let columns: [String]
  let rows: [[Cell]]

  /// The table's place on the page; the script fills it.
  func section(number: Int) -> String {
    """
    <section class="table" id="table\(number)">
    <div class="bar"><h2>\(escapeHTML(title))</h2>
    <input type="search" placeholder="Find" aria-label="Find in \(escapeHTML(title))">
    <span class="found"></span></div>
    <p class="hint">\(escapeHTML(hint))</p>
    <div class="scroll"><table class="list"></table></div>
    <button class="next" type="button">Show more</button>
    </section>
    """
  }

  /// The rows for the script.
  var json: String {
    let kinds = rows.first.map { row in
      row.map { cell in
        switch cell {
        case .text: "0"
        case .number: "1"
        case .token: "2"
        }
      }
    }
    let lines = rows.map { row in
      let cells = row.map { cell in
        switch cell {
        case .text(let text), .token(let text): quoteJSON(text)
        case .number(let number): "\(number)"
        }
      }
      return "[\(cells.joined(separator: ","))]"
    }
    return "{\"columns\":[\(columns.map(quoteJSON).joined(separator: ","))],"
      + "\"kinds\":[\((kinds ?? []).joined(separator: ","))],"
      + "\"rows\":[\(lines.joined(separator: ",\n"))]}"
  }

  /// How tables and curves look.
  static let style = """
    .cards { grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); }
    .scroll { overflow-x: auto; }
    .list { width: 100%; border-collapse: collapse; font-size: .9rem;
      font-variant-numeric: tabular-nums; }
    .list th { text-align: left; font-weight: 600; padding: 6px 14px 6px 0; cursor: pointer;
      color: var(--soft); white-space: nowrap; border-bottom: 1px solid var(--line); }
    .list th[aria-sort]::after { content: " ↓"; } .list th[aria-sort=ascending]::after { content: " ↑"; }
    .list td { padding: 5px 14px 5px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
    .list .number { text-align: right; }
    .list .token { font-family: ui-monospace, "SF Mono", "DejaVu Sans Mono", "Noto Sans Mono",
      monospace; overflow-wrap: anywhere; }
    .found { color: var(--soft); font-size: .85rem; }
    .next { display: block; margin: 12px auto; }
    .curve { fill: none; stroke-width: 2; stroke-linejoin: round; } .area { stroke: none; opacity: .1; }
    .curve.one { stroke: var(--one); } .area.one { fill: var(--one); }
    .curve.two { stroke: var(--two); } .area.two { fill: var(--two); }
    .grid { stroke: var(--line); stroke-width: .7; } .column { fill: var(--one); }
    svg text.end { text-anchor: end; }
    figure h2 { margin-bottom: 2px; } .bars b { white-space: nowrap; }
    article p.note { color: var(--soft); font-size: .85rem; margin: 0; }
    nav { display: flex; flex-wrap: wrap; gap: 6px 16px; font-size: .9rem; }
    nav a { color: var(--one); text-decoration: none; } nav a:hover { text-decoration: underline; }
    @media (max-width: 640px) { .cards { grid-template-columns: repeat(auto-fit, minmax(140px, 1fr));
      gap: 10px; } article { padding: 14px; } .bar input { flex: 1 1 100%; order: 3; }
      .list { font-size: .82rem; } .list td, .list th { padding-right: 9px; } }
    @media print { .next, nav { display: none; } .list tr { break-inside: avoid; } }
    """

  /// Fills, searches and sorts the tables.
  static let script = """
    tables.forEach((table, number) => {
      const section = document.getElementById("table" + number);
      const list = section.querySelector("table"), find = section.querySelector("input");
      const more = section.querySelector(".next"), found = section.querySelector(".found");
      const body = document.createElement("tbody");
      const texts = table.rows.map(row => row.join("\\t").toLowerCase());
      const format = new Intl.NumberFormat("en");
      let order = table.rows.map((_, index) => index), shown = [], next = 0, sorted = null;
      const head = list.createTHead().insertRow();
      table.columns.forEach((name, column) => {
        const cell = document.createElement("th");
        cell.textContent = name;
        if (table.kinds[column] === 1) cell.className = "number";
        cell.onclick = () => {
          const numeric = table.kinds[column] === 1;
          const down = cell.getAttribute("aria-sort") === null ? numeric
            : cell.getAttribute("aria-sort") === "ascending";
          head.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
          cell.setAttribute("aria-sort", down ? "descending" : "ascending");
          const sign = down ? -1 : 1;
          order.sort((a, b) => {
            const x = table.rows[a][column], y = table.rows[b][column];
            return sign * (numeric ? x - y : x < y ? -1 : x > y ? 1 : 0) || a - b;
          });
          update();
        };
        head.append(cell);
      });
      list.append(body);
      function showMore(count) {
        const end = Math.min(next + count, shown.length);
        for (; next < end; next++) {
          const row = body.insertRow();
          table.rows[shown[next]].forEach((value, column) => {
            const cell = row.insertCell();
            const kind = table.kinds[column];
            cell.textContent = kind === 1 ? format.format(value) : value;
            if (kind === 1) cell.className = "number";
            if (kind === 2) { cell.className = "token"; cell.dir = "auto"; }
          });
        }
        more.hidden = next >= shown.length;
      }
      function update() {
        const wanted = find.value.toLowerCase();
        shown = order.filter(index => texts[index].includes(wanted));
        found.textContent = format.format(shown.length)
          + (wanted ? " of " + format.format(table.rows.length) : "");
        body.replaceChildren();
        next = 0;
        showMore(number === 0 ? 25 : 10);
      }
      find.oninput = update;
      more.onclick = () => showMore(100);
      update();
    });
    """
}
