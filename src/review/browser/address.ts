import { byId } from '../../reports/html/browser/by-id.js';
import { visit } from '../../reports/html/browser/visit.js';
import { FIELDS, field, form, setField, wanted } from './filters.js';
import { say } from './page-data.js';
import { apply, comes, isAllApproved, isClean } from './rows.js';
import { tell } from './status.js';
import { inTurn } from './turn.js';

/** Keeps the filters in the address, so that the page opens again as it was left. */
function remember(): void {
  const asked = wanted();
  const query = new URLSearchParams(FIELDS.filter((name) => asked[name] !== '').map((name) => [name, asked[name]]));
  history.replaceState(null, '', `${location.search}#${query}`);
}

/** Does what the address asks: opens at a row, or sets the filters. */
export function recall(): void {
  const hash = location.hash.slice(1);
  const row = /^s\d+$/.test(hash) ? document.getElementById(hash) : null;
  if (row) {
    apply();
    if (row.hidden) {
      for (const name of FIELDS) setField(name, name === 'show' ? 'all' : '');
      apply();
    }
    visit(row);
    const arrival = comes([row]);
    if (arrival) inTurn(() => arrival.then(() => visit(byId(hash))));
    return;
  }
  if (hash !== '' && !hash.includes('=')) {
    apply();
    return;
  }
  const query = new URLSearchParams(hash);
  for (const name of FIELDS) setField(name, query.get(name) ?? '');
  // Where nothing was found, what is not approved yet is what there is to do.
  if (hash === '' && isClean()) {
    setField('show', 'open');
    if (field('show')?.value === '') setField('show', 'all');
  }
  apply();
  if (hash === '' && isAllApproved()) tell(say('approved-all'), true);
  if (hash !== '') byId('segments').scrollIntoView({ behavior: 'instant' });
}

/** Shows what the filters ask for as they change. */
export function watchFilters(): void {
  const change = (): void => {
    apply();
    remember();
  };
  form.addEventListener('input', change);
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(change));
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', recall);
}
