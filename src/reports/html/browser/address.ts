import { byId } from './by-id.js';
import { FIELDS, setField, wanted } from './filters.js';
import { apply, isClean } from './segments.js';
import { visit } from './visit.js';

/** Keeps the filters in the address, so that a link shows what the reader sees. */
export function remember(): void {
  const asked = wanted();
  const query = new URLSearchParams(FIELDS.filter((name) => asked[name] !== '').map((name) => [name, asked[name]]));
  history.replaceState(null, '', `#${query}`);
}

function openAt(segment: HTMLElement): void {
  apply();
  if (segment.hidden) {
    for (const name of FIELDS) setField(name, name === 'show' ? 'all' : '');
    apply();
  }
  visit(segment);
}

/** Does what the address asks: opens at a segment, or sets the filters. */
export function recall(): void {
  const hash = location.hash.slice(1);
  const segment = /^s\d+$/.test(hash) ? document.getElementById(hash) : null;
  if (segment) {
    openAt(segment);
    return;
  }
  if (hash !== '' && !hash.includes('=')) {
    apply();
    return;
  }
  const query = new URLSearchParams(hash);
  for (const name of FIELDS) setField(name, query.get(name) ?? '');
  // Where nothing was found, there is all to be seen.
  if (hash === '' && isClean()) setField('show', 'all');
  apply();
  if (hash !== '') byId('segments').scrollIntoView({ behavior: 'instant' });
}
