import { InputError } from '../../src/model/index.js';
import { REPORTS, type Report, type ReportContext } from '../../src/reports/index.js';
import { Refusals } from '../../src/reports/refusals.js';
import type { PlacedPair } from '../../src/validate/result.js';
import type { ValidateSettings } from '../../src/validate/settings.js';
import { checkSettings } from '../../src/validate/settings.js';
import { validate } from '../../src/validate/validate.js';

const bold = (text: string) =>
  [{ kind: 'open', id: '1', type: 'bold', equiv: 'bold' }, text, { kind: 'close', id: '1', type: 'bold' }] as const;

const common = { document: 'source/a.md', language: 'az', sourceLanguage: 'en', targetLanguage: 'az' };
const place = (file: string, line: number) => ({ file, line, column: 1 });

/** A wrong figure, a clean sentence, one that is not translated, and one that is out to do harm. */
export const PAIRS: readonly PlacedPair[] = [
  {
    ...common,
    unit: 'u000000000001',
    source: [
      'On the night of 20 January ',
      ...bold('147'),
      ' people were killed in the streets of the city by the troops.',
    ],
    target: ['Yanvarın 20-nə keçən gecə şəhər küçələrində qoşunlar tərəfindən 174 nəfər həlak edildi.'],
    sourcePlace: place('source/a.md', 3),
    targetPlace: place('locales/az/xliff/a.md.xlf', 12),
    placeOf: (side, offset) => ({
      ...(side === 'source' ? place('source/a.md', 3) : place('locales/az/xliff/a.md.xlf', 12)),
      column: 10 + offset,
    }),
  },
  {
    ...common,
    unit: 'u000000000002',
    source: 'All is well in 1994.',
    target: '1994-cü ildə hər şey yaxşıdır.',
    sourcePlace: place('source/a.md', 5),
    targetPlace: place('locales/az/xliff/a.md.xlf', 15),
  },
  {
    ...common,
    language: 'ru',
    targetLanguage: 'ru',
    unit: 'u000000000001',
    source: 'On the night of 20 January 147 people were killed.',
    target: 'В ночь на 20 января были убиты 147 человек.',
    sourcePlace: place('source/a.md', 3),
    targetPlace: place('locales/ru/xliff/a.md.xlf', 12),
  },
  {
    ...common,
    language: 'ru',
    targetLanguage: 'ru',
    unit: 'u000000000003',
    source: 'Not translated.',
    sourcePlace: place('source/a.md', 7),
    targetPlace: null,
  },
  {
    ...common,
    document: '=cmd|\u001b[31m::error::,%0A</script><img src=x onerror=alert(1)>\u0000.md',
    unit: 'u\u001b[2Jx',
    source: 'Evil </script><!--<script> \u001b]0;title\u0007 5 \ud800 ]]>',
    target: '=HYPERLINK("http://x")\r\n::error::x, \u202e \u0000 \u009b <img src=x onerror=alert(1)> 6',
    sourcePlace: place('a\u001b[31m#?%20,:\u0000.md', 1),
    targetPlace: null,
  },
];

export const english: ReportContext = { language: 'en', color: false, columns: 80, version: '1.2.3' };

/** Settings of a run in which nothing is waived. What counts as a name is judged elsewhere. */
export const settings: ValidateSettings = { ...checkSettings({ name: 'off' }), today: '2024-01-20' };

/** What a report writes of pairs. */
export async function written(
  format: string | Report,
  context: ReportContext = english,
  pairs: readonly PlacedPair[] = PAIRS,
  run: ValidateSettings = settings,
): Promise<string> {
  const report = typeof format === 'string' ? await REPORTS.get(format)?.() : format;
  if (!report) throw new Error(String(format));
  let text = '';
  for await (const piece of report(validate(pairs, run), context)) text += piece;
  return text;
}

/** A run in which a file was refused, a line of another, and a pattern that names no file and means harm. */
export function refusing(): Refusals {
  const refused = new Refusals();
  refused.add(new InputError('document-format', { file: 'y ü.odd' }));
  refused.add(new InputError('line-json', {}, { file: 'pairs.jsonl', line: 7 }));
  refused.add(new InputError('pairs-empty', { file: 'a\u001b[31m,::%0A</script>|`]]>\u0000' }));
  return refused;
}

/** Settings that waive every finding of the first pair. */
export async function waiving(reason: string): Promise<ValidateSettings> {
  const waivers: { fingerprint: string; reason: string }[] = [];
  for await (const { findings } of validate(PAIRS.slice(0, 1), settings))
    for (const { fingerprint } of findings) waivers.push({ fingerprint, reason });
  return { ...settings, waivers };
}
