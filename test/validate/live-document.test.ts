import { describe, expect, it } from 'vitest';
import { LiveDocument } from '../../src/validate/live-document.js';
import type { PlacedPair, Result } from '../../src/validate/result.js';
import { checkSettings } from '../../src/validate/settings.js';
import { validate } from '../../src/validate/validate.js';
import { fc, runs } from '../support/properties.js';

const settings = { ...checkSettings(), today: '2026-01-01' };

const pairOf = (unit: string, source: string, target: string | undefined, running = true): PlacedPair => ({
  document: 'a.md',
  language: 'az',
  unit,
  running,
  source,
  target,
  sourceLanguage: 'en',
  targetLanguage: 'az',
  sourcePlace: { file: 'a.md', line: Number(unit.slice(1)), column: 1 },
  targetPlace: { file: 'a.xlf', line: 10 * Number(unit.slice(1)), column: 9 },
});

const SOURCES = [
  'They left Tipperary on Friday.',
  'Nobody came back to Tipperary.',
  '147 people were killed.',
  'Professor Mallory Hastings spoke for 20 minutes.',
  'Hastings said that 147 of them were students.',
  'The Baltic Research Institute (BRI) was founded in 1994.',
  'BRI has 12 members.',
];
const TARGETS = [
  'Onlar Tipperaridən getdilər.',
  'Cümə günü heç kim Tiperariyə qayıtmadı.',
  '147 nəfər həlak oldu.',
  '174 nəfər həlak oldu.',
  'Professor Mellori Hastinqs 20 dəqiqə danışdı.',
  'Heystinqs dedi ki, onlardan 147 nəfəri tələbə idi.',
  'Baltika Tədqiqat İnstitutu (BTİ) 1994-cü ildə yaradılıb.',
  'BTİ-nin 12 üzvü var.',
  'BRT-nin 12 üzvü var.',
  '',
];

const shown = ({ pair, findings, waived, otherLanguage }: Result): unknown => ({
  unit: pair.unit,
  findings: findings.map(({ fingerprint, messageId, severity, data }) => ({ fingerprint, messageId, severity, data })),
  waived: waived.map(({ finding }) => finding.fingerprint),
  otherLanguage,
});

async function whole(pairs: readonly PlacedPair[], run = settings): Promise<unknown[]> {
  const results: unknown[] = [];
  for await (const result of validate(pairs, run)) results.push(shown(result));
  return results;
}

function refreshed(live: LiveDocument): readonly number[] {
  const steps = live.refresh();
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const texts = fc.array(fc.tuple(fc.constantFrom(...SOURCES), fc.constantFrom(...TARGETS)), {
  minLength: 1,
  maxLength: 8,
});

describe('a document that is edited', () => {
  it('has at first, and after every edit once it is refreshed, the findings of a whole run', async () => {
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(fc.tuple(fc.nat(7), fc.constantFrom(...TARGETS)), { maxLength: 4 }),
        async (start, edits) => {
          const pairs = start.map(([source, target], index) => pairOf(`u${index + 1}`, source, target));
          const live = new LiveDocument(pairs, settings);
          expect(live.results.map(shown)).toEqual(await whole(pairs));
          for (const [at, target] of edits) {
            const index = at % pairs.length;
            pairs[index] = { ...pairs[index]!, target };
            live.replace(index, pairs[index]!);
          }
          refreshed(live);
          expect(live.results.map(shown)).toEqual(await whole(pairs));
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('says of a draft what it says once the draft stands, and changes nothing meanwhile', () => {
    fc.assert(
      fc.property(texts, fc.nat(7), fc.constantFrom(...TARGETS), (start, at, target) => {
        const pairs = start.map(([source, text], index) => pairOf(`u${index + 1}`, source, text));
        const live = new LiveDocument(pairs, settings);
        const before = live.results.map(shown);
        const index = at % pairs.length;
        const pair = { ...pairs[index]!, target };
        const draft = live.draft(index, pair);
        expect(live.results.map(shown)).toEqual(before);
        live.replace(index, pair);
        expect(shown(draft)).toEqual(shown(live.results[index]!));
        live.replace(index, pairs[index]!);
        expect(live.results.map(shown)).toEqual(before);
      }),
      { numRuns: runs(60) },
    );
  });

  it('tells at once where a fact now stands in the neighbour, and which results changed', () => {
    const pairs = [
      pairOf('u1', 'They left on Friday.', 'Onlar getdilər.'),
      pairOf('u2', 'Nobody came back.', 'Heç kim qayıtmadı.'),
      pairOf('u3', 'All is well.', 'Hər şey yaxşıdır.'),
    ];
    const live = new LiveDocument(pairs, settings);
    const changed = live.replace(1, { ...pairs[1]!, target: 'Cümə günü heç kim qayıtmadı.' });
    expect(changed).toEqual([0, 1]);
    expect(live.results.flatMap(({ findings }) => findings.map(({ messageId }) => messageId))).toEqual([
      'finding.date.moved',
      'finding.date.moved',
    ]);
  });

  it('parts what is waived from what stands without judging again', async () => {
    const pairs = [pairOf('u1', '147 people were killed.', '174 nəfər həlak oldu.')];
    const live = new LiveDocument(pairs, settings);
    const fingerprint = live.results[0]!.findings[0]!.fingerprint;
    const waiving = { ...settings, waivers: [{ fingerprint, reason: 'so it is' }] };
    expect(live.waive(waiving)).toEqual([0]);
    expect(live.results.map(shown)).toEqual(await whole(pairs, waiving));
    expect(live.waive(settings)).toEqual([0]);
    expect(live.results.map(shown)).toEqual(await whole(pairs));
  });

  it('lets one pair of a name that is written twice not speak for the other', () => {
    const pairs = [
      pairOf('u1', 'Hastings left.', 'Hastinqs getdi.'),
      pairOf('u2', 'Hastings left.', 'Hastinqs getdi.'),
      pairOf('u3', 'Hastings spoke.', 'Heystinqs danışdı.'),
    ];
    const live = new LiveDocument(pairs, settings);
    live.replace(2, { ...pairs[2]!, target: 'Hastinqs danışdı.' });
    expect(live.results.every(({ findings }) => findings.length === 0)).toBe(true);
  });
});
