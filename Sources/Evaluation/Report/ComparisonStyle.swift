/// What the comparison page adds to the look of all pages: the list of segments.
let comparisonStyle = """
  .segment { border-top: 1px solid var(--line); padding: 14px 0; display: grid;
    grid-template-columns: 92px 1fr 64px; gap: 3px 14px; }
  .segment > * { min-width: 0; overflow-wrap: anywhere; }
  .segment .role { color: var(--soft); font-size: .8rem; padding-top: 2px; }
  .segment .role.one { color: var(--one); } .segment .role.two { color: var(--two); }
  .segment .value { text-align: right; font-variant-numeric: tabular-nums; }
  .segment .source { font-style: italic; color: var(--soft); }
  .signatures code { font-size: .8rem; color: var(--soft); overflow-wrap: anywhere; }
  @media (max-width: 640px) { .segment { grid-template-columns: 1fr auto; }
    .segment .role { grid-column: 1 / -1; } }
  """

/// The behaviour of the comparison page: order, search and the list of segments.
let comparisonScript = """
  const sign = data.rising ? 1 : -1;
  const rows = data.rows.map((row, line) => ({
    line, source: row[0], texts: [row[1], row[2]], references: row[3], scores: [row[4], row[5]],
    gain: sign * (row[4] - row[5]),
    text: [row[0] || "", row[1], row[2], ...row[3]].join("\\n").toLowerCase() }));
  const orders = {
    gain: (a, b) => b.gain - a.gain || a.line - b.line,
    loss: (a, b) => a.gain - b.gain || a.line - b.line,
    worst: (a, b) => sign * (a.scores[0] - b.scores[0]) || a.line - b.line,
    best: (a, b) => sign * (b.scores[0] - a.scores[0]) || a.line - b.line,
    line: (a, b) => a.line - b.line };
  const list = document.getElementById("segments"), more = document.getElementById("more");
  const order = document.getElementById("order"), find = document.getElementById("find");
  let shown = [], next = 0;

  const cut = text => text.match(/[\\p{L}\\p{M}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+/gu) || [];
  const isWord = piece => /[\\p{L}\\p{N}]/u.test(piece);

  function element(kind, name, text) {
    const node = document.createElement(kind);
    node.className = name;
    if (text !== undefined) node.textContent = text;
    return node;
  }

  function marked(text, references) {
    const left = new Map();
    for (const reference of references) {
      const counts = new Map();
      for (const word of cut(reference).filter(isWord)) {
        const key = word.toLowerCase();
        counts.set(key, (counts.get(key) || 0) + 1);
      }
      for (const [key, count] of counts) left.set(key, Math.max(left.get(key) || 0, count));
    }
    const node = element("div", "text");
    for (const piece of cut(text)) {
      const key = piece.toLowerCase(), count = left.get(key) || 0;
      left.set(key, count - 1);
      node.append(isWord(piece) && count <= 0 ? element("mark", "", piece) : piece);
    }
    return node;
  }

  function segment(row) {
    const node = element("div", "segment");
    const add = (role, text, value, kind) => {
      node.append(element("div", "role " + kind, role), text, element("div", "value", value));
    };
    add("line " + (row.line + 1), element("div", "source", row.source || ""),
      (row.gain > 0 ? "+" : row.gain < 0 ? "−" : "±") + Math.abs(row.gain).toFixed(1), "");
    node.lastChild.classList.add(row.gain > 0 ? "good" : row.gain < 0 ? "bad" : "value");
    row.references.forEach(text => add("reference", element("div", "text", text), "", ""));
    add("system", marked(row.texts[0], row.references), row.scores[0].toFixed(1), "one");
    add("baseline", marked(row.texts[1], row.references), row.scores[1].toFixed(1), "two");
    return node;
  }

  function showMore() {
    const end = Math.min(next + 20, shown.length);
    while (next < end) list.append(segment(shown[next++]));
    more.hidden = next >= shown.length;
  }

  function update() {
    const wanted = find.value.toLowerCase();
    shown = rows.filter(row => row.text.includes(wanted)).sort(orders[order.value]);
    document.getElementById("count").textContent = shown.length + " of " + rows.length;
    list.replaceChildren();
    next = 0;
    showMore();
  }
  order.onchange = update;
  find.oninput = update;
  more.onclick = showMore;
  update();
  """
