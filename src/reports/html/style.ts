/** The look of the page: light and dark by the reader's system, black on white in print. Contrast is at least WCAG AA. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f7f5f1; --card: #ffffff; --ink: #1b2227; --soft: #57636c; --line: #e3dfd7; --strong: #c9c3b8;
  --brand: #0b5563; --brand-soft: #e2eff1;
  --error: #9c1422; --error-bg: #fde8e8; --warning: #744a00; --warning-bg: #fff1d1; --info: #2a4d73; --info-bg: #e8f0f8;
  --ok: #2b6b4a; --ok-bg: #e9f4ee; --waived: #5d4a78; --waived-bg: #f0ebf7;
  --text: Charter, "Bitstream Charter", "Noto Serif", "Source Serif 4", Cambria, Georgia, serif;
  --ui: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Noto Sans Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12171a; --card: #1a2024; --ink: #e8e6e1; --soft: #a6b0b7; --line: #2b343a; --strong: #465159;
    --brand: #7cc7d3; --brand-soft: #16333a;
    --error: #ff9c97; --error-bg: #431c1f; --warning: #f3c264; --warning-bg: #3d2f10; --info: #9cc3ee; --info-bg: #1c2f44;
    --ok: #8ecfab; --ok-bg: #173226; --waived: #c9b4ea; --waived-bg: #2d2440;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 9rem; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.55 var(--ui); -webkit-text-size-adjust: 100%; }
a { color: var(--brand); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; border-radius: 3px; }
h1, h2, h3, h4, p, dl, dd, ol, figure { margin: 0; }
h1 { font: 600 1.45rem/1.2 var(--ui); letter-spacing: -.01em; }
h2 { font: 600 1.05rem/1.3 var(--ui); }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 9; background: var(--brand); color: var(--page); padding: .6rem 1rem; border-radius: 0 0 8px 8px; }
.skip:focus { top: 0; }
.top { background: var(--card); border-bottom: 1px solid var(--line); }
.top > div { max-width: 76rem; margin: 0 auto; padding: 1.1rem 1.5rem; display: flex; gap: 1rem; align-items: center; }
.top p { color: var(--soft); }
.logo { width: 2.75rem; height: 2.75rem; flex: none; fill: none; stroke: var(--brand); stroke-width: 2.25; stroke-linejoin: round; stroke-linecap: round; }
.logo .pan, .logo circle { fill: var(--brand); stroke: none; }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem; display: grid; gap: 1.5rem; }
main > *, .overview > *, .tables > * { min-width: 0; }
.overview { display: grid; gap: 1rem; }
.card, .figures { background: var(--card); border: 1px solid var(--line); border-radius: 12px; }
.card { padding: 1.1rem 1.25rem; }
.card h2 { margin-bottom: .6rem; }
.verdict { display: flex; gap: .75rem; align-items: center; padding: .9rem 1.25rem; border-radius: 12px; font-size: 1.1rem; font-weight: 600; border: 1px solid; }
.verdict .icon { width: 1.75rem; height: 1.75rem; border-radius: 50%; border: 2px solid; display: grid; place-items: center; font-size: .95rem; flex: none; }
.verdict.error { color: var(--error); background: var(--error-bg); }
.verdict.warning { color: var(--warning); background: var(--warning-bg); }
.verdict.fine { color: var(--ok); background: var(--ok-bg); }
.refused { margin: -.25rem 0 0; padding: .9rem 1.25rem .9rem 2.25rem; border-radius: 12px; border: 1px solid var(--error); color: var(--error); overflow-wrap: anywhere; }
.refused li + li { margin-top: .35rem; }
.figures { display: grid; grid-template-columns: minmax(15rem, 2fr) repeat(6, minmax(6.2rem, 1fr)); overflow: hidden; }
.figure { padding: .95rem 1.1rem; border-left: 1px solid var(--line); margin-left: -1px; display: flex; flex-direction: column; justify-content: space-between; gap: .35rem; }
.figure dt { color: var(--soft); font-size: .82rem; line-height: 1.3; }
.figure dd { font-size: 1.6rem; font-weight: 600; line-height: 1.1; font-variant-numeric: tabular-nums; letter-spacing: -.01em; }
.figure.wide dd { font-size: 2.1rem; }
.figure.error dd { color: var(--error); } .figure.warning dd { color: var(--warning); }
.figure small { display: block; font-size: .8rem; font-weight: 400; color: var(--soft); letter-spacing: 0; margin-top: .35rem; line-height: 1.3; }
.bar { display: block; width: 100%; height: 6px; border-radius: 3px; margin-top: .6rem; }
.bar .all { fill: var(--error); opacity: .35; } .bar .part { fill: var(--ok); }
.tables { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 1rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .92rem; }
th, td { text-align: left; padding: .42rem .38rem; border-bottom: 1px solid var(--line); vertical-align: top; }
tr > :first-child { padding-left: 0; } tr > :last-child { padding-right: 0; }
thead th { color: var(--soft); font-weight: 500; font-size: .76rem; vertical-align: bottom; border-bottom-color: var(--strong); }
tbody th { font-weight: 600; } tbody tr:last-child > * { border-bottom: 0; }
.n { text-align: right; white-space: nowrap; } thead .n { white-space: normal; }
small { color: var(--soft); }
code, kbd { font: .86em var(--mono); }
.trend svg[role] { width: 100%; height: auto; display: block; }
.trend polyline { fill: none; stroke-width: 2; } .trend text { font: 12px var(--ui); fill: var(--soft); } .trend .axis line { stroke: var(--line); }
.trend .error { stroke: var(--error); fill: var(--error); } .trend .warning { stroke: var(--warning); fill: var(--warning); }
.trend g.warning polyline { stroke-dasharray: 6 4; }
.trend figcaption { display: flex; gap: 1.2rem; font-size: .85rem; color: var(--soft); margin: .3rem 0 .6rem; }
.trend .key { width: .8rem; height: .8rem; margin-right: .4rem; vertical-align: -.05em; }
summary { cursor: pointer; color: var(--brand); font-weight: 500; }
details[open] > summary { margin-bottom: .7rem; }
html:not(.js) .keys { display: none; }
.keys dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: .4rem 1.5rem; margin-top: .6rem; }
.keys dl > div { display: flex; gap: .8rem; } .keys dt { min-width: 4.2rem; }
kbd { border: 1px solid var(--strong); border-bottom-width: 2px; border-radius: 5px; padding: .05rem .4rem; background: var(--page); }
#segments { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); } .title h2 { font-size: 1.25rem; }
#segments:focus { outline: none; }
.filters { position: sticky; top: 0; z-index: 5; background: var(--card); border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 6px 18px -12px rgb(0 0 0 / .35); padding: .75rem 1rem; display: flex; flex-wrap: wrap; gap: .6rem .8rem; align-items: end; }
.filters label { display: grid; gap: .15rem; font-size: .78rem; color: var(--soft); }
.filters select, .filters input, .filters button { font: .92rem var(--ui); color: var(--ink); background: var(--page); border: 1px solid var(--strong); border-radius: 7px; padding: .35rem .55rem; max-width: 10.5rem; min-height: 2.2rem; }
.filters .search { flex: 1 1 7rem; } .filters .search input { width: 100%; max-width: none; }
.filters button { cursor: pointer; padding-inline: .9rem; }
.title { display: flex; gap: 1rem; align-items: baseline; } .title output { font-size: .88rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.nothing { text-align: center; color: var(--soft); padding: 2.5rem 1rem; }
.group { display: grid; gap: .8rem; grid-template-columns: minmax(0, 1fr); }
.group h3 { font: 600 .95rem/1.4 var(--ui); color: var(--soft); overflow-wrap: anywhere; margin-top: .4rem; }
.lang { font: 600 .74rem/1 var(--ui); letter-spacing: .06em; text-decoration: none; text-transform: uppercase; color: var(--soft); }
.early .seg[data-s=""], .early .seg[data-s="info"] { display: none; }
.seg { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--strong); border-radius: 10px; padding: .85rem 1.15rem 1rem; content-visibility: auto; contain-intrinsic-size: auto 12rem; }
.seg[data-s=""] { contain-intrinsic-size: auto 7rem; }
.seg[data-s*="info"] { border-left-color: var(--info); } .seg[data-s*="warning"] { border-left-color: var(--warning); } .seg[data-s*="error"] { border-left-color: var(--error); }
.seg:focus { outline: 3px solid var(--brand); outline-offset: 2px; }
.seg h4 { display: flex; flex-wrap: wrap; gap: .2rem .8rem; align-items: baseline; font: 500 .82rem/1.5 var(--ui); color: var(--soft); margin-bottom: .5rem; }
.seg h4 a { color: inherit; text-decoration: none; font-weight: 600; } .seg h4 a:hover { text-decoration: underline; }
.seg .w { color: var(--waived); background: var(--waived-bg); border-radius: 99px; padding: 0 .6rem; }
.place { color: var(--soft); overflow-wrap: anywhere; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: .6rem 2rem; }
.side { display: grid; grid-template-columns: 1.9rem minmax(0, 1fr); align-items: baseline; }
.side p { font: 1.08rem/1.65 var(--text); white-space: pre-wrap; overflow-wrap: anywhere; }
.side .none { font: italic .95rem var(--ui); color: var(--soft); }
mark { background: none; color: inherit; border-radius: 4px; padding: .06em .12em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark sup { font: 700 .62em/1 var(--ui); margin-right: .2em; vertical-align: .55em; user-select: none; }
mark.ok { border-bottom: 1.5px dotted var(--ok); border-radius: 0; padding: 0; }
mark.error { background: var(--error-bg); color: var(--error); border-bottom: 2.5px solid var(--error); font-weight: 600; }
mark.warning { background: var(--warning-bg); color: var(--warning); border-bottom: 2.5px dashed var(--warning); font-weight: 600; }
mark.info { background: var(--info-bg); color: var(--info); border-bottom: 2.5px dotted var(--info); }
mark.waived { background: var(--waived-bg); color: var(--waived); border-bottom: 2.5px double var(--waived); }
mark.joined { outline: 2px solid var(--brand); outline-offset: 1px; border-radius: 4px; background: var(--brand-soft); }
mark.ok.joined { color: var(--ink); }
.found { list-style: none; padding: 0; margin: .8rem 0 0; display: grid; gap: .7rem; }
.found li { border-top: 1px solid var(--line); padding-top: .7rem; }
.badge { display: inline-flex; gap: .35rem; align-items: center; font: 600 .78rem/1 var(--ui); border-radius: 99px; padding: .28rem .6rem; margin-right: .3rem; white-space: nowrap; }
.error > p > .badge { color: var(--error); background: var(--error-bg); } .warning > p > .badge { color: var(--warning); background: var(--warning-bg); } .info > p > .badge { color: var(--info); background: var(--info-bg); }
.nr { font-size: .82rem; color: var(--soft); margin-right: .3rem; }
.found dl { display: flex; flex-wrap: wrap; gap: .5rem 1.6rem; margin: .5rem 0 .3rem; }
.found dl > div { display: grid; } .found dt { font-size: .76rem; color: var(--soft); } .found dd { font: 1.02rem/1.4 var(--text); overflow-wrap: anywhere; }
.meta { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .9rem; font-size: .82rem; color: var(--soft); }
.waived td, .waived th { min-width: 5rem; }
footer { max-width: 76rem; margin: 0 auto; padding: .5rem 1.5rem 2.5rem; color: var(--soft); font-size: .85rem; }
@media (min-width: 64rem) { .tables:has(> :nth-child(2)) { grid-template-columns: minmax(0, 1.45fr) minmax(0, 1fr); } }
@media (max-width: 64rem) { .figures { grid-template-columns: repeat(3, 1fr); } .figure { border-top: 1px solid var(--line); margin-top: -1px; } .figure.wide { grid-column: 1 / -1; } }
@media (max-width: 40rem) { main { padding: 1rem .8rem; } .top > div { padding: 1rem .8rem; } .filters { position: static; } .filters label { flex: 1 1 8rem; } .filters select { max-width: none; width: 100%; } .figure { padding: .8rem; } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --page: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --strong: #888; --brand: #000; --brand-soft: #fff; --error: #000; --error-bg: #eee; --warning: #000; --warning-bg: #f4f4f4; --info: #222; --info-bg: #f7f7f7; --ok: #333; --ok-bg: #fff; --waived: #333; --waived-bg: #f4f4f4; }
  body { font-size: 10.5pt; } main { padding: 0; max-width: none; } .skip, .filters, .keys { display: none; }
  /* Grids that are cut into pages are laid out too low, and the footer would lie on the last segments. */
  main, #segments, .group { display: block; } main > * + *, #segments > * + *, .group > * + * { margin-top: .8rem; }
  .seg { content-visibility: visible; break-inside: avoid; } .card, .figures { break-inside: avoid; } h3 { break-after: avoid; }
}
`;
