/// The look of the comparison page: two hues, one for each system, on paper or on slate.
let pageStyle = """
  :root { color-scheme: light; --paper: #f7f5f0; --card: #fffdf8; --ink: #23211d; --soft: #6d675c;
    --line: #e2dccf; --one: #1f6f78; --two: #b4642d; --good: #2b7a3d; --bad: #b0362f;
    --mark: #fbe2c8; --markline: #d28a4e; --same: #b9b2a3; }
  :root.dark { color-scheme: dark; --paper: #16191d; --card: #1e2227; --ink: #e8e5de;
    --soft: #9da2a8; --line: #31373e; --one: #5fc1c9; --two: #e9a06b; --good: #74c987;
    --bad: #f08a80; --mark: #4a3522; --markline: #c98a52; --same: #59616a; }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--paper); color: var(--ink);
    font: 16px/1.55 ui-sans-serif, system-ui, "Segoe UI", "Noto Sans", sans-serif; }
  header, main { max-width: 1080px; margin: 0 auto; padding: 0 28px; }
  header { padding-top: 44px; padding-bottom: 12px; position: relative; }
  h1, .verdict, .numbers { font-family: ui-serif, "Iowan Old Style", Georgia, "DejaVu Serif", serif; }
  h1 { font-size: 2rem; line-height: 1.25; font-weight: 600; margin: 4px 0 8px;
    overflow-wrap: anywhere; }
  h1 small { font-size: 1.1rem; font-weight: 400; font-style: italic; color: var(--soft);
    margin: 0 6px; }
  h2 { font-size: 1.05rem; margin: 0; }
  h3 { font-size: .95rem; margin: 0; letter-spacing: .02em; }
  h3 small { color: var(--soft); font-weight: 400; margin-left: 6px; }
  .kicker { color: var(--soft); font-size: .85rem; margin: 0; letter-spacing: .04em; }
  .verdict { font-size: 1.2rem; margin: 0 0 18px; }
  .one { color: var(--one); } .two { color: var(--two); }
  section { margin: 26px 0 34px; }
  .cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(240px, 1fr)); gap: 16px; }
  article, figure { background: var(--card); border: 1px solid var(--line); border-radius: 12px;
    padding: 18px 20px; margin: 0; }
  .numbers { font-size: 2.1rem; line-height: 1.1; margin: 12px 0 6px; display: flex; gap: 22px;
    font-variant-numeric: tabular-nums; }
  .numbers span { white-space: nowrap; }
  .numbers small { display: block; font-size: .95rem; opacity: .85; margin-top: 4px; }
  .change { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums; }
  .good { color: var(--good); } .bad { color: var(--bad); }
  .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(310px, 1fr)); gap: 16px; }
  .hint { color: var(--soft); font-size: .85rem; margin: 2px 0 12px; }
  svg { width: 100%; height: auto; display: block; }
  svg text { font-size: 9.5px; text-anchor: middle; fill: var(--ink); }
  svg text.axis { fill: var(--soft); font-size: 8.5px; }
  .win { fill: var(--good); } .loss { fill: var(--bad); } .same { fill: var(--same); }
  .bars { width: 100%; border-collapse: collapse; font-size: .85rem;
    font-variant-numeric: tabular-nums; }
  .bars th { text-align: right; font-weight: 600; padding: 4px 8px 4px 0; white-space: nowrap; }
  .bars .note { text-align: right; color: var(--soft); padding-right: 10px; }
  .bars td:last-child { width: 100%; }
  .track { display: flex; align-items: center; gap: 6px; height: 15px; }
  .track i { height: 9px; border-radius: 3px; min-width: 2px; }
  .track i.one { background: var(--one); } .track i.two { background: var(--two); }
  .track b { font-weight: 400; font-size: .75rem; color: var(--soft); }
  .bar { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; }
  .bar h2 { margin-right: auto; }
  select, input, button { font: inherit; font-size: .9rem; color: var(--ink);
    background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 6px 10px; }
  button { cursor: pointer; }
  :is(select, input, button):focus-visible { outline: 2px solid var(--one); outline-offset: 1px; }
  #theme { position: absolute; right: 28px; top: 40px; border-radius: 50%; width: 38px;
    height: 38px; padding: 0; }
  #count { color: var(--soft); font-size: .85rem; }
  .segment { border-top: 1px solid var(--line); padding: 14px 0; display: grid;
    grid-template-columns: 92px 1fr 64px; gap: 3px 14px; }
  .segment > * { min-width: 0; overflow-wrap: anywhere; }
  .segment .role { color: var(--soft); font-size: .8rem; padding-top: 2px; }
  .segment .role.one { color: var(--one); } .segment .role.two { color: var(--two); }
  .segment .value { text-align: right; font-variant-numeric: tabular-nums; }
  .segment .source { font-style: italic; color: var(--soft); }
  mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--markline);
    border-radius: 3px; padding: 0 2px; }
  .signatures code { font-size: .8rem; color: var(--soft); overflow-wrap: anywhere; }
  #more { display: block; margin: 10px auto; }
  @media (max-width: 640px) { .segment { grid-template-columns: 1fr auto; }
    .segment .role { grid-column: 1 / -1; } }
  """

/// The behaviour of the comparison page: theme, order, search and the list of segments.
let pageScript = """
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  root.classList.toggle("dark", dark.matches);
  dark.addEventListener("change", event => root.classList.toggle("dark", event.matches));
  document.getElementById("theme").onclick = () => root.classList.toggle("dark");

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
