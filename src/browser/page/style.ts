/** What the playground needs beside the look of the HTML report. */
export const PLAYGROUND_STYLE = `
.top > div { flex-wrap: wrap; } .top .names { flex: 1 1 20rem; }
.languages { display: flex; gap: .4rem; } .languages button[aria-pressed=true] { background: var(--brand); border-color: var(--brand); color: var(--page); }
button, .texts select { font: .92rem var(--ui); color: var(--ink); background: var(--card); border: 1px solid var(--strong); border-radius: 7px; padding: .35rem .75rem; min-height: 2.2rem; }
button { cursor: pointer; } button:hover { border-color: var(--brand); }
.texts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem; }
.text { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: .9rem 1.1rem 1.1rem; display: grid; gap: .6rem; grid-template-rows: auto 1fr; }
.text:focus-within { border-color: var(--brand); }
.text > div { display: flex; justify-content: space-between; align-items: center; gap: .8rem; } .text label { font-weight: 600; }
.text textarea { width: 100%; min-height: 9.5rem; resize: vertical; font: 1.08rem/1.6 var(--text); color: var(--ink); background: var(--page); border: 1px solid var(--strong); border-radius: 8px; padding: .7rem .8rem; }
.actions { display: flex; flex-wrap: wrap; gap: .6rem; margin-top: -.4rem; }
#result { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
#verdict .nothing { background: var(--card); border: 1px dashed var(--strong); border-radius: 12px; padding: 1.4rem 1rem; }
.why { margin: 0; padding-left: 1.2rem; font-size: .88rem; color: var(--soft); } .found details { margin-top: .4rem; font-size: .88rem; }
td, th { overflow-wrap: anywhere; } tbody th { font-weight: 500; } tbody :is(td, th) [lang] { font-family: var(--text); }
noscript p { padding: 1rem 1.5rem; max-width: 76rem; margin: 0 auto; }
`;
