import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run, tarazi, temporaryFolder } from '../support/command.js';

const command = tarazi();
const folder = temporaryFolder();
const FIRST = 'In 1990 there were 147.';
const SECOND = 'In 1992 there were 613.';
const [A, B] = ['В 1990 году их было 147.', 'В 1992 году их было 613.'];
const [A_WRONG, B_WRONG] = ['В 1990 году их было 613.', 'В 1992 году их было 147.'];

const m = (mid: number, text = ''): string => `<mrk mtype="seg" mid="${mid}">${text}</mrk>`;
const unit12 = (id: string, target: string): string =>
  `<trans-unit id="${id}"><source>${FIRST} ${SECOND}</source><seg-source>${m(1, FIRST)} ${m(2, SECOND)}</seg-source>\n<target state="translated">${target}</target></trans-unit>`;
const file12 = (...units: string[]): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.md" source-language="en" target-language="ru" datatype="plaintext"><body>\n${units.join('\n')}\n</body></file></xliff>`;
const segment2 = (id: string, source: string, target = ''): string =>
  `<segment id="${id}" state="${target === '' ? 'initial' : 'translated'}"><source>${source}</source>\n<target>${target}</target></segment>`;
const file2 = (...units: string[]): string =>
  `<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="ru"><file id="f">\n${units.map((inner, index) => `<unit id="u${index + 1}">${inner}</unit>`).join('\n')}\n</file></xliff>`;

interface FindingJson {
  messageId: string;
  severity: string;
  unit: string;
  segment?: string;
  source: { text: string } | null;
  targetPlace: { file: string; line: number; column: number };
}
function findings(args: readonly string[], cwd = folder): { code: number | null; found: FindingJson[]; pairs: number } {
  const { code, stdout } = command(['validate', ...args, '--no-cache', '--format', 'json'], cwd);
  const report = JSON.parse(stdout) as { findings: FindingJson[]; summary: { pairs: number } };
  return { code, found: report.findings, pairs: report.summary.pairs };
}
const short = ({ messageId, severity, unit, segment, source }: FindingJson): string =>
  `${unit}#${segment ?? ''} ${severity} ${messageId}${source ? ` ${source.text}` : ''}`;

describe('units of several segments', () => {
  it.each([
    ['a.xlf', file12(unit12('u1', `${m(1, A_WRONG)} ${m(2, B_WRONG)}`))],
    [
      'b.xlf',
      file2(
        `${segment2('1', FIRST, A_WRONG)}<ignorable><source> </source></ignorable>${segment2('2', SECOND, B_WRONG)}`,
      ),
    ],
  ])('figures that changed places between two sentences are seen, each in its segment: %s', (name, text) => {
    writeFileSync(join(folder, name), text);
    const { code, found, pairs } = findings([name]);
    expect(code).toBe(1);
    expect(pairs).toBe(2);
    expect(found.map(short)).toEqual([
      'u1#1 error finding.number.different 147',
      'u1#2 error finding.number.different 613',
    ]);
    const lines = text.split('\n');
    expect(found.map(({ targetPlace: { line, column } }) => lines[line - 1]!.slice(column - 1).slice(0, 3))).toEqual([
      '613',
      '147',
    ]);
  });

  it.each([
    ['an empty marker', file12(unit12('u1', `${m(1, A)} ${m(2)}`))],
    ['no marker', file12(unit12('u1', m(1, A)))],
    ['an empty segment of XLIFF 2', file2(`${segment2('1', FIRST, A)}${segment2('2', SECOND)}`)],
    [
      'of XLIFF 2 without target',
      file2(`${segment2('1', FIRST, A)}<segment id="2"><source>${SECOND}</source></segment>`),
    ],
  ])('a forgotten sentence is not translated, and nothing else is said: %s', (_, text) => {
    writeFileSync(join(folder, 'half.xlf'), text);
    const open = findings(['half.xlf']);
    expect(open.code).toBe(0);
    expect(open.found.map(short)).toEqual(['u1#2 info finding.untranslated.missing']);
    const { code, found } = findings(['half.xlf', '--complete']);
    expect(code).toBe(1);
    expect(found.map(short)).toEqual(['u1#2 error finding.untranslated.missing']);
  });

  it('annotations stand in the unit, and mark the segment', () => {
    const other = segment2('0', 'It was cold.', 'Было холодно.');
    writeFileSync(join(folder, 'marked.xlf'), file2(`${other}${segment2('1', FIRST, A_WRONG)}`));
    expect(command(['annotate', 'marked.xlf', '--out', 'out'], folder).code).toBe(0);
    const after = readFileSync(join(folder, 'out', 'marked.xlf'), 'utf8');
    expect(after.match(/<note [^>]*category="tarazi"/g)).toHaveLength(1);
    expect(after).toMatch(/В 1990 году их было <mrk [^>]*its:locQualityIssuesRef[^>]*>613<\/mrk>/);
  });

  it('a limit of length counts all segments together', () => {
    const unit = unit12('u1', `${m(1, A)} ${m(2, B)}`).replace('id="u1"', 'id="u1" maxwidth="40" size-unit="char"');
    writeFileSync(join(folder, 'long.xlf'), file12(unit));
    const { found } = findings(['long.xlf']);
    expect(found.map(short)).toEqual(['u1#2 error finding.length.over']);
  });
});

describe('a state that a tool has cut into segments', () => {
  const project = join(folder, 'project');
  const state = join(project, 'locales', 'ru', 'xliff', 'a.md.xlf');
  let exported: string;
  const fill = (target: string): void =>
    writeFileSync(
      state,
      exported.replace(
        /<source>.*<\/source>/,
        (source) =>
          `${source}<seg-source>${m(1, 'in 1990 there were 147;')} ${m(2, 'in 1992, 613.')}</seg-source>\n<target state="translated">${target}</target>`,
      ),
    );

  beforeAll(() => {
    expect(run('mkdir', ['-p', join(project, 'source')], folder).code).toBe(0);
    expect(command(['init', '--to', 'ru'], project).code).toBe(0);
    writeFileSync(join(project, 'source', 'a.md'), 'in 1990 there were 147; in 1992, 613.\n');
    expect(command(['export'], project).code).toBe(0);
    exported = readFileSync(state, 'utf8');
  });

  it('is weighed segment by segment', () => {
    fill(`${m(1, 'в 1990 году их было 613;')} ${m(2, 'в 1992 — 147.')}`);
    const { code, found } = findings([], project);
    expect(code).toBe(1);
    expect(found.map((one) => short(one).replace(/^u\w+/, ''))).toEqual([
      '#1 error finding.number.different 147',
      '#2 error finding.number.different 613',
    ]);
    const [first] = found;
    expect(readFileSync(state, 'utf8').split('\n')[first!.targetPlace.line - 1]).toContain('613;');
  });

  it('is not complete where one is empty; what is built has its source', () => {
    fill(`${m(1, 'в 1990 году их было 147;')} ${m(2)}`);
    expect(findings(['--complete'], project).found.map((one) => short(one).replace(/^u\w+/, ''))).toEqual([
      '#2 error finding.untranslated.missing',
    ]);
    expect(findings([], project).code).toBe(0);
    expect(command(['build', '--require-complete'], project).code).toBe(1);
    expect(command(['build'], project).code).toBe(1);
    expect(readFileSync(join(project, 'locales', 'ru', 'a.md'), 'utf8')).toBe(
      'в 1990 году их было 147; in 1992, 613.\n',
    );
    expect(command(['status'], project).stdout).toMatch(/a\.md +ru +1 +0 /);
  });

  it('stays incomplete when the state is written anew, until the rest is translated', () => {
    fill(`${m(1, 'в 1990 году их было 147;')} ${m(2)}`);
    expect(command(['export'], project).code).toBe(0);
    const written = readFileSync(state, 'utf8');
    expect(written).not.toContain('mtype="seg"');
    expect(written).toContain('в 1990 году их было 147; in 1992, 613.</target>');
    expect(findings([], project).found.map((one) => short(one).replace(/^u\w+/, ''))).toEqual([
      '# warning finding.untranslated.partial',
    ]);
    const { code, found } = findings(['--complete'], project);
    expect([code, found.map(({ messageId }) => messageId)]).toEqual([1, ['finding.untranslated.partial']]);
    expect(command(['build', '--force'], project).code).toBe(1);
    expect(command(['export'], project).code).toBe(0);
    expect(readFileSync(state, 'utf8')).toBe(written);
    // A tool knows nothing of the mark.
    writeFileSync(state, written.replace('in 1992, 613.</target>', 'в 1992 — 613.</target>'));
    expect(findings(['--complete'], project)).toMatchObject({ code: 0, found: [] });
    writeFileSync(state, written);
    const back = written
      .replace(/ tarazi:partial="\w+"/, '')
      .replace('in 1992, 613.</target>', 'в 1992 — 613.</target>');
    writeFileSync(join(project, 'back.xlf'), back);
    expect(command(['import', 'back.xlf'], project).code).toBe(0);
    expect(readFileSync(state, 'utf8')).not.toContain('partial');
    expect(findings(['--complete'], project)).toMatchObject({ code: 0, found: [] });
  });

  it('is mended in the segment that needs it', () => {
    const config = join(project, 'tarazi.config.json');
    const before = readFileSync(config, 'utf8');
    writeFileSync(config, JSON.stringify({ ...JSON.parse(before), rules: { dash: 'warning' } }));
    fill(`${m(1, 'в 1990 году их было 147;')} ${m(2, 'в 1992 году - 613.')}`);
    const target = readFileSync(state, 'utf8');
    expect(command(['validate', '--fix'], project).code).toBe(0);
    writeFileSync(config, before);
    expect(readFileSync(state, 'utf8')).toBe(target.replace('году - 613', 'году — 613'));
  });
});
