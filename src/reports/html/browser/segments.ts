import { byId } from './by-id.js';
import { field, type Wanted, wanted } from './filters.js';

/** A segment of the page: its findings as severity and rule; its text is read when it is first searched. */
interface Segment {
  readonly element: HTMLElement;
  readonly findings: readonly (readonly [severity: string, rule: string])[];
  readonly language: string;
  readonly document: string;
  text?: string;
}

const documents = [...(field('document') as HTMLSelectElement).options].slice(1).map((option) => option.value);

function findingsOf(pairs = ''): [string, string][] {
  if (pairs === '') return [];
  return pairs.split(' ').map((pair) => {
    const [severity = '', rule = ''] = pair.split(':');
    return [severity, rule];
  });
}

const segments: readonly Segment[] = [...document.querySelectorAll<HTMLElement>('.seg')].map((element) => ({
  element,
  findings: findingsOf(element.dataset.f),
  language: element.dataset.l ?? '',
  document: documents[Number(element.dataset.d)] ?? '',
}));
const groups = [...document.querySelectorAll<HTMLElement>('.group')];
const output = byId('count') as HTMLOutputElement;
const counted = output.dataset.text ?? '';
const nothing = byId('nothing');

function matches(segment: Segment, { show, severity, rule, language, document, q }: Wanted): boolean {
  const asked = severity !== '' || rule !== '';
  // One finding has to meet both. A note is shown where it is asked for.
  const meets = ([its, name]: readonly [string, string]): boolean =>
    (asked || show !== '' || its !== 'info') && (severity === '' || its === severity) && (rule === '' || name === rule);
  if ((asked || show !== 'all') && !segment.findings.some(meets)) return false;
  if (language !== '' && segment.language !== language) return false;
  if (document !== '' && segment.document !== document) return false;
  if (q === '') return true;
  segment.text ??= segment.element.textContent.toLowerCase();
  return segment.text.includes(q.toLowerCase());
}

/** Shows what the filters ask for, and how much that is. */
export function apply(): void {
  const asked = wanted();
  let shown = 0;
  for (const segment of segments) {
    const visible = matches(segment, asked);
    if (visible) shown++;
    if (segment.element.hidden === visible) segment.element.hidden = !visible;
  }
  for (const group of groups) group.hidden = group.querySelector('.seg:not([hidden])') === null;
  document.documentElement.classList.remove('early');
  nothing.hidden = shown > 0;
  output.value = counted.replace('{shown}', String(shown)).replace('{all}', String(segments.length));
}

/** Whether there is nothing but notes. */
export const isClean = (): boolean =>
  segments.every(({ findings }) => findings.every(([severity]) => severity === 'info'));

/** The segments that the filters let through. */
export const visibleSegments = (): HTMLElement[] =>
  segments.map(({ element }) => element).filter((element) => !element.hidden);
