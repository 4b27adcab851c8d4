import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';

const command = tarazi();
const folder = temporaryFolder();

const SDL = 'xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"';
const file = (units: string, languages = 'source-language="en" target-language="ru"'): string =>
  `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" ${SDL}><file original="a" ${languages} datatype="plaintext"><body>\n${units}\n</body></file></xliff>`;
const unit = (source: string, target: string): string =>
  `<trans-unit id="u${source.length}"><source>${source}</source><target state="translated">${target}</target></trans-unit>`;

interface FindingJson {
  rule: string;
  messageId: string;
  language: string;
  message: string;
}
function findingsOf(name: string, text: string, ...more: string[]): FindingJson[] {
  writeFileSync(join(folder, name), text);
  const { stdout } = command(['validate', name, '--format', 'json', ...more], folder);
  return (JSON.parse(stdout) as { findings: FindingJson[] }).findings;
}

describe('what Trados locked', () => {
  const lock = (id: string, text: string): string =>
    `<trans-unit id="lockTU_${id}" translate="no" sdl:locktype="Manual"><source>${text}</source></trans-unit>`;
  const x = (id: string, xid: string): string => `<x id="locked${id}" xid="lockTU_${xid}"/>`;
  const segment = (mid: number, text: string): string => `<mrk mtype="seg" mid="${mid}">${text}</mrk>`;
  const trados = (source: string, target: string): string =>
    `<trans-unit id="6f9a"><source>${source.replace(/<\/?mrk[^>]*>/g, '')}</source><seg-source>${source}</seg-source><target>${target}</target></trans-unit>`;
  const LOCKS = lock('a', 'ACME 12') + lock('b', 'type B') + lock('c', 'ACME 12') + lock('d', 'type B');

  it.each<[string, string, string[]]>([
    [
      'numbered anew in the target, in another order',
      LOCKS +
        trados(
          segment(1, `Connect ${x('1', 'a')} to ${x('2', 'b')}.`),
          segment(1, `К ${x('5', 'd')} подключите ${x('1', 'c')}.`),
        ),
      [],
    ],
    [
      'one is lost, and told by its text',
      LOCKS +
        trados(segment(1, `Connect ${x('1', 'a')} to ${x('2', 'b')}.`), segment(1, `К ${x('1', 'd')} подключите.`)),
      ['finding.inline-codes.missing ACME 12'],
    ],
    [
      'another one stands in its place',
      LOCKS +
        lock('e', 'ACME 13') +
        trados(segment(1, `Connect ${x('1', 'a')}.`), segment(1, `Подключите ${x('1', 'e')}.`)),
      ['finding.inline-codes.missing ACME 12', 'finding.inline-codes.extra ACME 13'],
    ],
    [
      'the same text twice, lost in the first of two segments',
      LOCKS +
        trados(
          `${segment(1, `Connect ${x('1', 'a')}.`)} ${segment(2, `Then ${x('2', 'c')}.`)}`,
          `${segment(1, 'Подключите.')} ${segment(2, `Затем ${x('9', 'a')}.`)}`,
        ),
      ['finding.inline-codes.missing ACME 12'],
    ],
    [
      'units of which only one side came before',
      lock('a', 'ACME 12') +
        trados(segment(1, `Connect ${x('1', 'a')}.`), segment(1, `Подключите ${x('3', 'c')}.`)) +
        lock('c', 'ACME 12'),
      [],
    ],
    [
      'units that come later',
      trados(segment(1, `Connect ${x('1', 'a')}.`), segment(1, `Подключите ${x('3', 'c')}.`)) + LOCKS,
      [],
    ],
  ])('%s', (_, units, told) => {
    const found = findingsOf('locked.sdlxliff', file(units));
    expect(
      found.map(({ messageId, message }) => `${messageId} ${/ACME \d+|type B/.exec(message)?.[0] ?? message}`),
    ).toEqual(told);
  });
});

describe('placeholders of other tools', () => {
  const X = '<x id="INTERPOLATION" equiv-text="{{name}}"/>';

  it('stand in every branch of a message, of which a language may have more', () => {
    const source = `{VAR_PLURAL, plural, =1 {one file of ${X}} other {${X} has files}}`;
    const target = `{VAR_PLURAL, plural, one {# файл у ${X}} few {# файла у ${X}} many {# файлов у ${X}} other {# файла у ${X}}}`;
    expect(findingsOf('icu.xlf', file(unit(source, target)))).toEqual([]);
    const lacking = target.replace(`файлов у ${X}`, 'файлов');
    expect(findingsOf('icu.xlf', file(unit(source, lacking))).map(({ messageId }) => messageId)).toEqual([
      'finding.inline-codes.missing',
    ]);
    const doubled = target.replace(X, `${X} и ${X}`);
    expect(findingsOf('icu.xlf', file(unit(source, doubled))).map(({ messageId }) => messageId)).toEqual([
      'finding.inline-codes.doubled',
    ]);
  });

  it('have spaces around them wherever they stand', () => {
    expect(findingsOf('moved.xlf', file(unit(`Files: ${X}`, `У вас ${X} файлов`)))).toEqual([]);
    expect(findingsOf('moved.xlf', file(unit(`${X}, hello!`, `Здравствуйте, ${X} !`)))).toEqual([]);
  });
});

describe('a file that does not name its target language', () => {
  const open = '<trans-unit id="1"><source>It began in 1990.</source></trans-unit>';
  const wrong =
    '<trans-unit id="2"><source>It began in 1990.</source><target xml:lang="ru" state="translated">Началось в 1991.</target></trans-unit>';

  it('has that of its targets, also for what came before them', () => {
    const found = findingsOf('language.xlf', file(open + wrong, 'source-language="en"'));
    expect(found.map(({ rule, language }) => `${rule} ${language}`)).toEqual(['untranslated ru', 'date ru']);
  });

  it('has the one that is asked for where no target says one', () => {
    const text = file((open + wrong).replace(' xml:lang="ru"', ''), 'source-language="en"');
    expect(findingsOf('language.xlf', text, '--target-language', 'ru').map(({ language }) => language)).toEqual([
      'ru',
      'ru',
    ]);
  });

  it('of a match it is not', () => {
    const match =
      '<alt-trans><source>It began.</source><target xml:lang="az">Başladı.</target></alt-trans></trans-unit>';
    const text = file(open.replace('</trans-unit>', match) + wrong, 'source-language="en"');
    expect(findingsOf('language.xlf', text).map(({ language }) => language)).toEqual(['ru', 'ru']);
  });
});
