/** Runs before anything is shown, so that what the filters hide is never painted. */
export const HEAD_SCRIPT = `document.documentElement.classList.add('js', 'early');`;

/**
 * Filters kept in the address, keys, and the joining of facts. It only shows and hides what the page holds: no content is
 * ever made into markup. In plain ES2022, as browsers run it.
 */
export const SCRIPT = `(() => {
'use strict';
const doc = document;
const root = doc.documentElement;
const form = doc.getElementById('filters');
const output = doc.getElementById('count');
const nothing = doc.getElementById('nothing');
const fields = ['show', 'severity', 'rule', 'language', 'document', 'q'];
const documents = [...form.elements.document.options].slice(1).map((option) => option.value);
const segments = [...doc.querySelectorAll('.seg')].map((element) => ({
  element,
  findings: element.dataset.f === '' ? [] : element.dataset.f.split(' ').map((pair) => pair.split(':')),
  language: element.dataset.l,
  document: documents[Number(element.dataset.d)],
  text: undefined,
}));
const groups = [...doc.querySelectorAll('.group')];
const values = () => Object.fromEntries(fields.map((name) => [name, form.elements[name].value]));

function matches(segment, wanted) {
  const asked = wanted.severity !== '' || wanted.rule !== '';
  if (asked || wanted.show !== 'all') {
    // One finding has to meet both. A note is shown where it is asked for.
    const meets = ([severity, rule]) =>
      (asked || wanted.show !== '' || severity !== 'info') &&
      (wanted.severity === '' || severity === wanted.severity) &&
      (wanted.rule === '' || rule === wanted.rule);
    if (!segment.findings.some(meets)) return false;
  }
  if (wanted.language !== '' && segment.language !== wanted.language) return false;
  if (wanted.document !== '' && segment.document !== wanted.document) return false;
  if (wanted.q === '') return true;
  segment.text ??= segment.element.textContent.toLowerCase();
  return segment.text.includes(wanted.q.toLowerCase());
}

function apply() {
  const wanted = values();
  let shown = 0;
  for (const segment of segments) {
    const visible = matches(segment, wanted);
    if (visible) shown++;
    if (segment.element.hidden === visible) segment.element.hidden = !visible;
  }
  for (const group of groups) group.hidden = group.querySelector('.seg:not([hidden])') === null;
  root.classList.remove('early');
  nothing.hidden = shown > 0;
  output.value = output.dataset.text.replace('{shown}', String(shown)).replace('{all}', String(segments.length));
}

function remember() {
  const wanted = values();
  const query = new URLSearchParams(fields.filter((name) => wanted[name] !== '').map((name) => [name, wanted[name]]));
  history.replaceState(null, '', '#' + query);
}

function recall() {
  const hash = location.hash.slice(1);
  const segment = /^s\\d+$/.test(hash) ? doc.getElementById(hash) : null;
  if (segment) {
    apply();
    if (segment.hidden) {
      form.elements.show.value = 'all';
      for (const name of fields.slice(1)) form.elements[name].value = '';
      apply();
    }
    visit(segment);
    return;
  }
  if (hash !== '' && !hash.includes('=')) {
    apply();
    return;
  }
  const query = new URLSearchParams(hash);
  for (const name of fields) {
    const field = form.elements[name];
    field.value = query.get(name) ?? '';
    if (field.value !== (query.get(name) ?? '')) field.value = '';
  }
  // Where nothing was found, there is all to be seen.
  if (hash === '' && segments.every(({ findings }) => findings.every(([severity]) => severity === 'info'))) form.elements.show.value = 'all';
  apply();
  if (hash !== '') doc.getElementById('segments').scrollIntoView({ behavior: 'instant' });
}

function visit(element) {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}

const visible = () => segments.filter(({ element }) => !element.hidden).map(({ element }) => element);

function step(by) {
  const list = visible();
  const current = doc.activeElement?.closest('.seg');
  const at = current ? list.indexOf(current) : -1;
  const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : at + by];
  if (next) visit(next);
}

function stepFact(by) {
  const segment = doc.activeElement?.closest('.seg');
  if (!segment) return false;
  const marks = [...segment.querySelectorAll('mark')];
  const at = marks.indexOf(doc.activeElement);
  const next = marks[at < 0 ? (by > 0 ? 0 : marks.length - 1) : at + by];
  if (!next) return false;
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
  next.focus();
  return true;
}

let joined = [];
function join(target) {
  for (const mark of joined) mark.classList.remove('joined');
  joined = [];
  const mark = target?.closest?.('mark[data-j]');
  if (!mark) return;
  joined = [...mark.closest('.seg').querySelectorAll('mark')].filter((other) => other.dataset.j === mark.dataset.j);
  for (const other of joined) other.classList.add('joined');
}

form.addEventListener('input', () => {
  apply();
  remember();
});
form.addEventListener('reset', () => {
  setTimeout(() => {
    apply();
    remember();
  });
});
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('hashchange', recall);
for (const type of ['pointerover', 'focusin']) doc.addEventListener(type, (event) => join(event.target));
doc.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.closest?.('input:not([type=checkbox]), select, textarea');
  if (event.key === 'Escape') {
    doc.activeElement?.blur();
    join(null);
    return;
  }
  if (typing || !doc.getElementById('shortcuts').checked) return;
  const actions = {
    j: () => step(1),
    k: () => step(-1),
    ArrowRight: () => stepFact(1),
    ArrowLeft: () => stepFact(-1),
    '/': () => form.elements.q.focus(),
    '?': () => {
      const keys = doc.getElementById('keys');
      keys.open = true;
      keys.querySelector('summary').focus();
    },
  };
  if (!Object.hasOwn(actions, event.key)) return;
  if (actions[event.key]() !== false) event.preventDefault();
});
let closed = [];
addEventListener('beforeprint', () => {
  closed = [...doc.querySelectorAll('.trend details:not([open])')];
  for (const details of closed) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of closed) details.open = false;
});
form.hidden = false;
recall();
})();`;
