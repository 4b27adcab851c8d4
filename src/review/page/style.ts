import { STYLE } from '../../reports/html/style.js';

/** What the page has beside the report's look. */
const OWN = `
.top > div { flex-wrap: wrap; }
.top > div > div { flex: 1 1 18rem; }
.languages { display: flex; gap: .7rem; text-transform: uppercase; font-size: .82rem; }
.languages a, .languages b { padding: .3rem .2rem; }
button { font: .88rem var(--ui); color: var(--ink); background: var(--page); border: 1px solid var(--strong); border-radius: 7px; padding: .25rem .7rem; min-height: 1.9rem; cursor: pointer; }
button:hover { border-color: var(--brand); }
main { max-width: 110rem; } .top > div, footer { max-width: 110rem; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: .9rem 2rem; align-items: start; }
.columns > * { min-width: 0; }
.cell { border-radius: 8px; padding: .25rem .4rem; margin: -.25rem -.4rem; }
.found li:focus { border-top-color: transparent; }
.cell:focus, .found li:focus { outline: 3px solid var(--brand); outline-offset: 2px; border-radius: 6px; }
.row:empty { min-height: 9rem; }
.row:focus-within { border-color: var(--brand); }
.stand { display: flex; flex-wrap: wrap; gap: .4rem .6rem; align-items: center; margin-top: .45rem; }
.state { font: 600 .76rem/1 var(--ui); border-radius: 99px; padding: .3rem .6rem; background: var(--info-bg); color: var(--info); }
.state.reviewed, .state.final { background: var(--ok-bg); color: var(--ok); }
.state.needs-review { background: var(--warning-bg); color: var(--warning); }
.state.initial { background: none; color: var(--soft); border: 1px solid var(--strong); }
.found.open:empty { display: none; }
.does { display: flex; flex-wrap: wrap; gap: .35rem .5rem; align-items: center; margin-top: .45rem; }
.does button { max-width: 100%; overflow-wrap: anywhere; text-align: left; }
.pick { font-size: .84rem; color: var(--soft); display: inline-flex; gap: .3rem; align-items: center; min-height: 1.9rem; }
.found li.waived { color: var(--waived); }
.notes, .more ul { padding-left: 1.1rem; margin: .6rem 0 0; font-size: .92rem; }
.more { font-size: .92rem; border-top: 1px solid var(--line); margin-top: .6rem; padding-top: .3rem; }
.more h5 { margin: .6rem 0 .2rem; font: 600 .8rem/1.3 var(--ui); color: var(--soft); }
.cell > button { margin-top: .35rem; }
.source > button { margin-top: .45rem; }
.editor { font: 1.08rem/1.65 var(--text); white-space: pre-wrap; overflow-wrap: anywhere; background: var(--page); border: 2px solid var(--brand); border-radius: 8px; padding: .3rem .5rem; min-height: 2.6rem; }
.editor:focus { outline: 3px solid var(--brand); outline-offset: 1px; }
.chip { font: 600 .74em/1.2 var(--mono); background: var(--brand-soft); color: var(--brand); border: 1px solid var(--brand); border-radius: 5px; padding: 0 .35em; margin: 0 .1em; white-space: nowrap; user-select: none; cursor: default; }
.chip.open { border-right-width: 4px; } .chip.close { border-left-width: 4px; }
.side .codes { grid-column: 2; font: .84rem/1.5 var(--ui); white-space: normal; display: flex; flex-wrap: wrap; gap: .3rem; align-items: center; margin-top: .35rem; color: var(--soft); }
.codes button { font-family: var(--mono); padding: .1rem .5rem; } .codes button.out { border-color: var(--error); color: var(--error); font-weight: 700; }
::highlight(error) { background-color: var(--error-bg); color: var(--error); text-decoration: underline 2px; }
::highlight(warning) { background-color: var(--warning-bg); color: var(--warning); text-decoration: underline 2px; }
::highlight(info) { background-color: var(--info-bg); color: var(--info); text-decoration: underline 1px; }
.status { position: sticky; bottom: 0; z-index: 6; justify-self: start; order: 99; }
.status:empty { display: none; }
.status { background: var(--ink); color: var(--page); border-radius: 8px; padding: .5rem 1rem; margin: 0 0 .6rem; }
.figures { grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); }
.figure.ok { color: var(--ok); }
dialog { color: var(--ink); background: var(--card); border: 1px solid var(--strong); border-radius: 12px; padding: 1.25rem 1.5rem; width: min(40rem, calc(100vw - 1.5rem)); max-height: calc(100vh - 2rem); overflow: auto; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog h2 { margin-bottom: .7rem; }
dialog .notes { margin: 0; } dialog .notes:empty { display: none; }
dialog form { display: grid; gap: .8rem; } dialog.keys form { margin-top: 1rem; }
dialog label { display: grid; gap: .2rem; font-size: .9rem; } dialog fieldset label, dialog .switch { display: flex; gap: .5rem; align-items: baseline; }
dialog fieldset { border: 1px solid var(--line); border-radius: 8px; display: grid; gap: .3rem; }
dialog input[name=reason], dialog input[type=date], dialog textarea { font: 1rem var(--ui); color: var(--ink); background: var(--page); border: 1px solid var(--strong); border-radius: 7px; padding: .4rem .6rem; width: 100%; }
dialog .buttons { display: flex; flex-wrap: wrap; gap: .6rem; } dialog .buttons button { padding: .45rem 1rem; }
dialog .buttons button:first-child { background: var(--brand); color: var(--page); border-color: var(--brand); }
#conflict dl { display: grid; gap: .8rem; } #conflict dt { font-size: .8rem; color: var(--soft); } #conflict dd { font: 1.05rem/1.5 var(--text); white-space: pre-wrap; overflow-wrap: anywhere; }
dialog.keys { width: min(56rem, calc(100vw - 1.5rem)); } dialog.keys dt { flex: none; min-width: 6.5rem; }
dialog.keys dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: .4rem 1.5rem; }
@media (max-width: 40rem) { .figures { grid-template-columns: repeat(2, 1fr); } }
`;

/** The look of the page. It stands in the page: nothing has to be fetched before the first rows are painted. */
export const REVIEW_STYLE = STYLE + OWN;
