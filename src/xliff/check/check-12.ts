import type { Severity } from '../../model/index.js';
import { unique } from './check-ids.js';
import type { Report } from './finding.js';
import { attr, child, descendants, type XmlElement } from './tree.js';

const TEXTS = new Set(['source', 'seg-source', 'target']);

/** Constraints of XLIFF 1.2 beside its structure: keys, references, pairs of codes, segments. */
export function check12(root: XmlElement, report: Report): void {
  for (const file of root.children) if (file.key === 'file') checkFile(file, report);
}

function checkFile(file: XmlElement, report: Report): void {
  const found = new Map<string, XmlElement[]>();
  for (const element of descendants(file)) {
    const list = found.get(element.key);
    if (list) list.push(element);
    else found.set(element.key, [element]);
  }
  const all = (...keys: readonly string[]): XmlElement[] => keys.flatMap((key) => found.get(key) ?? []);
  const header = child(file, 'header');
  const phases = child(header ?? file, 'phase-group')?.children ?? [];
  const tools = (header?.children ?? []).filter(({ key }) => key === 'tool');
  unique(all('trans-unit', 'bin-unit'), file, report);
  unique(all('group'), file, report);
  unique(tools, file, report, 'tool-id');
  unique(phases, file, report, 'phase-name');
  unique(all('count-group'), file, report, 'name');
  unique(all('context-group'), file, report, 'name');
  unique(all('external-file'), file, report, 'uid');

  const units = valuesOf(all('trans-unit', 'bin-unit'), 'id');
  const named = valuesOf(tools, 'tool-id');
  const phased = valuesOf(phases, 'phase-name');
  const refer = (elements: readonly XmlElement[], attribute: string, known: ReadonlySet<string>, wanted: string) => {
    for (const element of elements) {
      const value = attr(element, attribute);
      if (value === undefined || known.has(value)) continue;
      const data = { attribute, element: element.name, value, wanted };
      report(element, 'finding.xliff.reference-missing', data, attribute);
    }
  };
  refer([file, ...phases, ...all('alt-trans')], 'tool-id', named, 'tool');
  refer(all('count', 'trans-unit', 'target', 'bin-unit', 'bin-target'), 'phase-name', phased, 'phase');
  const flows = all('bpt', 'ept', 'it', 'ph', 'g', 'x', 'bx', 'ex', 'sub');
  refer(
    flows.filter((code) => !isList(attr(code, 'xid'))),
    'xid',
    units,
    'trans-unit',
  );
  for (const code of flows) checkList(code, units, report);
  for (const holder of all('trans-unit', 'alt-trans')) checkSegments(holder, report);
  // Advice of the specification: what cannot be found by its mid cannot be joined with its source.
  for (const segment of all('mrk')) {
    if (isSegment(segment) && attr(segment, 'mid') === undefined)
      report(segment, 'finding.xliff.segment-without-mid', { element: segment.name }, 'mid', 'warning');
  }
  const translated = all('target').find(({ parent }) => parent?.key === 'trans-unit');
  if (translated && attr(file, 'target-language') === undefined)
    report(file, 'finding.xliff.file-target-language', { element: file.name }, 'target-language', 'warning');
  for (const text of all('source', 'seg-source', 'target')) {
    checkCodes(text, report);
    checkLanguage(file, text, report);
  }
}

const valuesOf = (elements: readonly XmlElement[], attribute: string): Set<string> =>
  new Set(elements.flatMap((element) => attr(element, attribute) ?? []));

const isList = (value: string | undefined): boolean => /\S\s+\S/.test(value ?? '');

/** One code may refer to one unit; Trados writes several where an original code holds several texts. */
function checkList(code: XmlElement, units: ReadonlySet<string>, report: Report): void {
  const value = attr(code, 'xid');
  if (value === undefined || !isList(value)) return;
  report(code, 'finding.xliff.reference-list', { attribute: 'xid', element: code.name, value }, 'xid', 'warning');
  for (const id of value.trim().split(/\s+/)) {
    if (units.has(id)) continue;
    const data = { attribute: 'xid', element: code.name, value: id, wanted: 'trans-unit' };
    report(code, 'finding.xliff.reference-missing', data, 'xid', 'warning');
  }
}

/** The language of a text of a unit should be that of the file. */
function checkLanguage(file: XmlElement, text: XmlElement, report: Report): void {
  if (text.parent?.key !== 'trans-unit') return;
  const attribute = text.key === 'target' ? 'target-language' : 'source-language';
  const found = attr(text, 'xml:lang');
  const expected = attr(file, attribute);
  if (found === undefined || expected === undefined || found.toLowerCase() === expected.toLowerCase()) return;
  const data = { found, expected, attribute, element: text.name };
  report(text, 'finding.xliff.language-differs', data, 'xml:lang', 'warning');
}

/** Segments of a target are segments of the source. */
function checkSegments(holder: XmlElement, report: Report): void {
  const segmented = child(holder, 'seg-source');
  const own = segmented ? [...descendants(segmented)].filter(isSegment) : [];
  unique(own, holder, report, 'mid');
  const known = valuesOf(own, 'mid');
  const target = child(holder, 'target');
  const referring = [
    ...(target ? [...descendants(target)].filter(isSegment) : []),
    ...holder.children.filter(({ key }) => key === 'alt-trans'),
  ];
  for (const element of referring) {
    const value = attr(element, 'mid');
    if (value === undefined || known.has(value)) continue;
    const data = { attribute: 'mid', element: element.name, value, wanted: 'seg-source' };
    report(element, 'finding.xliff.reference-missing', data, 'mid');
  }
}

const isSegment = (element: XmlElement): boolean => element.key === 'mrk' && attr(element, 'mtype') === 'seg';

const STARTS = new Map([
  ['ept', 'bpt'],
  ['ex', 'bx'],
]);

/** Native codes must have both ends in the text (lone ones are `it`); placeholders should, and must where `rid` says so. */
const severityOf = (code: XmlElement): Severity =>
  code.local.length === 3 || (code.key === 'ex' && attr(code, 'rid') !== undefined) ? 'error' : 'warning';

/** Begin and end of a span find each other by `rid`, else by `id`; identifiers of other codes are unique in a text. */
function checkCodes(text: XmlElement, report: Report): void {
  const open = new Map<string, XmlElement>();
  const alone: XmlElement[] = [];
  for (const code of descendants(text, ({ key }) => !TEXTS.has(key))) {
    const { key } = code;
    const name = attr(code, 'rid') ?? attr(code, 'id') ?? '';
    if (key === 'bpt' || key === 'bx') {
      const place = `${key} ${name}`;
      if (open.has(place)) {
        report(code, 'finding.xliff.id-duplicate', { id: name, element: code.name, scope: text.name }, 'rid');
      }
      open.set(place, code);
    } else if (key === 'ept' || key === 'ex') {
      const start = STARTS.get(key) ?? '';
      if (open.delete(`${start} ${name}`)) continue;
      const data = { id: name, element: code.name, start };
      report(code, 'finding.xliff.end-without-start', data, `<${key}>`, severityOf(code));
    } else if (key === 'g' || key === 'x' || key === 'ph') alone.push(code);
  }
  for (const start of open.values()) {
    const end = start.key === 'bpt' ? 'ept' : 'ex';
    const id = attr(start, 'rid') ?? attr(start, 'id') ?? '';
    const data = { id, element: start.name, end };
    report(start, 'finding.xliff.start-without-end', data, `<${start.key}>`, severityOf(start));
  }
  // Codes may come more often in a target (clone). No schema holds the rest to it.
  const advise: Report = (element, id, data, topic) => report(element, id, data, topic, 'warning');
  if (text.key !== 'target') unique(alone, text, advise);
}
