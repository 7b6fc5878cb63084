extension Page {
  /// The look of all pages: two hues, on paper or on slate; on a printed page always paper.
  static let style = """
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
    mark { background: var(--mark); color: inherit; border-bottom: 2px solid var(--markline);
      border-radius: 3px; padding: 0 2px; }
    #more { display: block; margin: 10px auto; }
    @media (max-width: 640px) { header, main { padding: 0 16px; } header { padding-top: 24px; }
      #theme { right: 16px; top: 20px; } :is(.kicker, h1) { padding-right: 48px; } h1 { font-size: 1.6rem; }
      .numbers { font-size: 1.7rem; gap: 16px; } }
    @media print { #theme, #more, .bar select, .bar input, .bar button { display: none; }
      body { font-size: 11px; background: none; } header, main { max-width: none; padding: 0; }
      article, figure { break-inside: avoid; border-color: #ccc; } }
    """

  /// Follows the system's choice of light or dark, the button, and paper when printing.
  static let themeScript = """
    const root = document.documentElement;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    root.classList.toggle("dark", dark.matches);
    dark.addEventListener("change", event => root.classList.toggle("dark", event.matches));
    document.getElementById("theme").onclick = () => root.classList.toggle("dark");
    let wasDark = false;
    addEventListener("beforeprint", () => {
      wasDark = root.classList.contains("dark");
      root.classList.remove("dark");
    });
    addEventListener("afterprint", () => root.classList.toggle("dark", wasDark));
    """
}
