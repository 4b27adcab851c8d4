import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { standingHash } from '../../src/project/edit-unit.js';
import { againstShelf } from '../../src/review/session/against-shelf.js';
import { ReviewSession } from '../../src/review/session/session.js';
import { docxOf, paragraph, run } from '../documents/docx-of.js';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();
const opened: ReviewSession[] = [];

afterEach(() => {
  for (const session of opened.splice(0)) session.close();
});

async function open(source = 'report.en.md', target = 'report.az.md'): Promise<ReviewSession> {
  const options = { cwd: folder };
  const documents = {
    cwd: folder,
    source: { path: source, options },
    target: { path: target, options },
  };
  const session = await ReviewSession.open(againstShelf(documents, undefined, '2026-01-20', { USER: 'editor' }));
  opened.push(session);
  return session;
}

const AZ =
  '---\ntitle: x\n---\n\n# Hesabat\n\nFond 174 qrant verib.  Fond **25** qrant verib.\n\n* Onun 63 üzvü var.\n';

const write = (az = AZ): void => {
  writeFileSync(
    join(folder, 'report.en.md'),
    '---\ntitle: x\n---\n\n# Report\n\nThe fund paid 147 grants. The fund paid **52** grants.\n\n* It has 36 members.\n',
  );
  writeFileSync(join(folder, 'report.az.md'), az);
};
const read = (): string => readFileSync(join(folder, 'report.az.md'), 'utf8');

const found = (session: ReviewSession): string[] =>
  session.rows.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ result }) => result.findings.map(({ target, source }) => (target ?? source)!.text)),
  );
const numberOf = (session: ReviewSession, text: string): number =>
  session.rows.find(({ cells }) => cells.get('az')?.result.target?.includes(text))!.number;

describe('a document and its finished translation', () => {
  it('are shown with the findings of validate --against', async () => {
    write();
    const session = await open();
    const { findings } = JSON.parse(
      command(['validate', 'report.en.md', '--against', 'report.az.md', '--format', 'json'], folder).stdout,
    ) as { findings: { target: { text: string } | null }[] };
    expect(found(session)).toEqual(['174', '25', '63']);
    expect(found(session)).toEqual(findings.map(({ target }) => target?.text));
  });

  it('are mended in the translation itself: a sentence, and no other byte; taken back to the letter', async () => {
    write();
    const session = await open();
    const number = numberOf(session, '25');
    const { target } = session.rows[number - 1]!.cells.get('az')!.standing!;
    const mended = target!.map((part) => (typeof part === 'string' ? part.replace('25', '52') : part));
    const seen = standingHash(session.rows[number - 1]!.cells.get('az')!.standing!);
    const change = await session.change(number, 'az', { target: mended, state: 'translated', seen, draft: 'a' });
    expect(change).toMatchObject({ done: true });
    expect(read()).toBe(AZ.replace('**25**', '**52**'));
    expect(found(session)).toEqual(['174', '63']);
    expect(await session.undo()).toMatchObject({ done: true, number });
    expect(read()).toBe(AZ);
    expect(found(session)).toEqual(['174', '25', '63']);
  });

  it('are mended in Word, too: the formats and all other paragraphs stay', async () => {
    const body = (one: string, two: string, three: string): Uint8Array =>
      docxOf(paragraph(run(one)) + paragraph(run(two, '<w:b/>') + run(three), '<w:jc w:val="both"/>'), {
        footer: paragraph(run('2024')),
      });
    writeFileSync(join(folder, 'a.en.docx'), body('The fund paid 147 grants.', 'It', ' has 36 members in all.'));
    const before = body('Fond 174 qrant verib.', 'Onun', ' cəmi 63 üzvü var.');
    writeFileSync(join(folder, 'a.az.docx'), before);
    const session = await open('a.en.docx', 'a.az.docx');
    expect(found(session)).toEqual(['174', '63']);
    const number = numberOf(session, '63');
    const { standing } = session.rows[number - 1]!.cells.get('az')!;
    const target = standing!.target!.map((part) => (typeof part === 'string' ? part.replace('63', '36') : part));
    const edit = { target, state: 'translated' as const, seen: standingHash(standing!), draft: 'a' };
    expect(await session.change(number, 'az', edit)).toMatchObject({ done: true });
    expect(found(session)).toEqual(['174']);
    const parts = (bytes: Uint8Array): Record<string, string> =>
      Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString()]));
    const { 'word/document.xml': old, ...others } = parts(before);
    const { 'word/document.xml': fresh, ...same } = parts(readFileSync(join(folder, 'a.az.docx')));
    expect(same).toEqual(others);
    const [first, second] = old!.split(/(?=<w:p><w:pPr>)/);
    expect(fresh!.startsWith(first!)).toBe(true);
    expect(fresh!.slice(first!.length)).not.toBe(second);
    expect(fresh!.replace(/<w:lang[^>]*>/g, '')).toMatch(
      /<w:jc w:val="both"\/>.*<w:b\/>.*>Onun<.*> cəmi 36 üzvü var\.</,
    );
    expect(await session.undo()).toMatchObject({ done: true, number });
    expect(found(session)).toEqual(['174', '63']);
  });

  it('are not written over what somebody else has changed', async () => {
    write();
    const session = await open();
    const number = numberOf(session, '63');
    const seen = standingHash(session.rows[number - 1]!.cells.get('az')!.standing!);
    write(AZ.replace('63', '36'));
    const change = await session.change(number, 'az', { target: ['x'], state: 'translated', seen, draft: 'a' });
    expect(change).toMatchObject({ done: false, standing: { target: ['Onun 36 üzvü var.'] } });
    expect(read()).toBe(AZ.replace('63', '36'));
  });

  it('have findings that are accepted in waivers.csv beside them', async () => {
    write();
    const session = await open();
    const number = numberOf(session, '63');
    const { findings } = session.rows[number - 1]!.cells.get('az')!.result;
    await session.waive(findings, { reason: 'so it is', scope: 'segment' }, [number]);
    expect(readFileSync(join(folder, 'waivers.csv'), 'utf8')).toMatch(/^[0-9a-f]{16},so it is,/m);
    expect(found(session)).toEqual(['174', '25']);
  });

  it('are named both, or neither', () => {
    for (const args of [['report.en.md'], ['--against', 'report.az.md']]) {
      const { code, stderr } = command(['review', ...args], folder);
      expect([code, stderr]).toEqual([2, expect.stringContaining('--against statement.az.md')]);
    }
  });
});
