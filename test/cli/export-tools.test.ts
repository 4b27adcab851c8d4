import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { wordOutlineChange } from '../../src/documents/ooxml/outline.js';
import { docxOf, paragraph as p, run as r } from '../documents/docx-of.js';
import { tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';
import { hasSchemas, hasTool, hasXmllint, lint, run } from '../xliff/outside-data.js';

const folder = temporaryFolder();
const command = tarazi();
let made = 0;

const DOCUMENT = `# Statement

On January 20, 1990, 26,000 troops entered **Baku** and Sumgait. The decision came in 1994.

Final words.
`;
const TERMS = `concept,language,term,status
sumgait,en,Sumgait,preferred
sumgait,az,Sumqayıt,preferred
decision,en,decision,preferred
decision,az,qərar,preferred
`;
const AZ = [
  'Bəyanat',
  '1990-cı il yanvarın 20-də <g id="1">Bakıya</g> və Sumqayıta 26 000 nəfərlik qoşun daxil oldu.',
  'Qərar 1994-cü ildə verildi.',
  'Son sözlər.',
] as const;
const STATE = 'locales/az/xliff/statement.md.xlf';
const COPY = 'out/az/statement.md.xlf';
const read = (path: string, file: string): string => readFileSync(join(path, file), 'utf8');

/** A project whose first sentence is translated and whose last one is final. */
function project(): string {
  const path = join(folder, `tools-${made++}`);
  const first = join(folder, 'first');
  if (!existsSync(first)) prepare(first);
  cpSync(first, path, { recursive: true });
  return path;
}

function prepare(path: string): void {
  mkdirSync(path);
  expect(command(['init', '--to', 'az'], path).code).toBe(0);
  writeFileSync(join(path, 'source/statement.md'), DOCUMENT);
  writeFileSync(join(path, 'terms.csv'), TERMS);
  expect(command(['export'], path).code).toBe(0);
  const filled = fillXliff(read(path, STATE), (_, index) => (index === 0 || index === 3 ? AZ[index] : undefined));
  writeFileSync(join(path, 'back.xlf'), filled.replace(/state="translated">Son/, 'state="final">Son'));
  expect(command(['import', 'back.xlf'], path).code).toBe(0);
}

function exported(...options: string[]): { path: string; copy: string } {
  const path = project();
  const before = read(path, STATE);
  expect(command(['export', '--out', 'out', ...options], path)).toMatchObject({ code: 0, stderr: '' });
  expect(read(path, STATE)).toBe(before);
  return { path, copy: read(path, COPY) };
}

const TOOLS = ['omegat', 'trados', 'memoq', 'phrase', 'poedit', 'weblate', 'generic'] as const;
const unitsIn = (copy: string): string[] => copy.match(/<(trans-unit|unit)\b[\s\S]*?<\/\1>/g) ?? [];

describe('tarazi export --for', () => {
  it.each([
    ...TOOLS.map((tool) => [tool, '1.2'] as const),
    ...(['trados', 'memoq', 'phrase', 'poedit', 'weblate', 'generic'] as const).map((tool) => [tool, '2.0'] as const),
    ['generic', '2.1'] as const,
    ['generic', '2.2'] as const,
  ])('%s: XLIFF %s is valid, locks what is final, and comes back', (tool, version) => {
    const { path, copy } = exported('--for', tool, '--xliff', version);
    expect(copy).toContain(` version="${version}"`);
    if (hasXmllint && hasSchemas) expect(lint(copy, version)).toBe('');
    const units = unitsIn(copy);
    expect(units.map((unit) => /^<[^>]* translate="no"/.test(unit))).toEqual([false, false, false, true]);
    expect(units[3]).toContain('Son sözlər.');
    // A translator fills in what is open, as the tool gives it back.
    const back = fillXliff(copy, (_, index) => (index === 3 ? undefined : AZ[index]));
    writeFileSync(join(path, 'returned.xlf'), back);
    const { code, stdout } = command(['import', 'returned.xlf'], path);
    expect([code, stdout]).toEqual([0, expect.stringContaining('2 translations taken, 2 unchanged')]);
    for (const text of ['Bəyanat', 'Sumqayıta 26 000 nəfərlik', 'Qərar 1994-cü', 'Son sözlər']) {
      expect(read(path, STATE)).toContain(text);
    }
  });

  it('says what the facts and terms are in the notation of the target', () => {
    const { copy } = exported('--for', 'generic');
    const [heading, sentence, decision] = unitsIn(copy);
    expect(heading).toContain('<note from="developer#context" priority="1">Başlıq</note>');
    expect(sentence).toContain('>26,000 → 26\u00a0000</note>');
    expect(sentence).toContain('>January 20, 1990 → 20 yanvar 1990-cı il</note>');
    expect(sentence).toContain('>Sumgait → Sumqayıt</note>');
    expect(decision).toContain('<note from="developer#terminology" priority="1">decision → qərar</note>');
    expect(sentence).toMatch(/<context context-type="linenumber">3</);
  });

  it('gives terms as a glossary in XLIFF 2', () => {
    const { copy } = exported('--for', 'generic', '--xliff', '2.1');
    expect(unitsIn(copy)[1]).toMatch(
      /<gls:glossEntry>\s*<gls:term>Sumgait<\/gls:term>\s*<gls:translation>Sumqayıt<\/gls:translation>/,
    );
  });

  it('fills targets for OmegaT with the source, whatever is translated, and for Poedit where nothing is', () => {
    const targets = (copy: string): string[] => [...copy.matchAll(/<target[^>]*>(.*)<\/target>/g)].map(([, t]) => t!);
    const omegat = targets(exported('--for', 'omegat').copy);
    expect([omegat[0], omegat.length, omegat[3]]).toEqual(['Statement', 4, 'Son sözlər.']);
    const poedit = targets(exported('--for', 'poedit').copy);
    expect([poedit[0], poedit.length, poedit[2]]).toEqual(['Bəyanat', 4, 'The decision came in 1994.']);
    expect(targets(exported('--for', 'weblate').copy)).toEqual(['Bəyanat', 'Son sözlər.']);
  });

  it('marks segments for tools that would cut sentences again', () => {
    const { copy, path } = exported('--for', 'trados');
    expect(copy).toContain('<seg-source><mrk mtype="seg" mid="1">Statement</mrk></seg-source>');
    expect(copy).toContain('<mrk mtype="seg" mid="1">Bəyanat</mrk></target>');
    // Text within the marker, as Trados gives it back.
    const back = copy.replace(
      /(<seg-source><mrk mtype="seg" mid="1">The decision[\s\S]*?<\/seg-source>)/,
      (source) => `${source}<target><mrk mtype="seg" mid="1">${AZ[2]}</mrk></target>`,
    );
    writeFileSync(join(path, 'returned.xlf'), back);
    expect(command(['import', 'returned.xlf'], path).stdout).toContain('1 translation taken');
    expect(read(path, STATE)).toContain(AZ[2]);
    expect(read(path, STATE)).not.toContain('<mrk');
  });

  it.each([
    [['--for', 'generic'], 'en', 'az'],
    [['--for', 'trados'], 'en-US', 'az-Latn-AZ'],
    [['--for', 'trados', '--language-codes', 'plain'], 'en', 'az'],
    [['--for', 'memoq', '--language-codes', 'region'], 'en-US', 'az-AZ'],
    [['--for', 'phrase', '--language-codes', 'en=en-GB'], 'en-GB', 'az'],
  ])('%j writes the languages as %s and %s', (options, source, target) => {
    const { copy } = exported(...options);
    expect(copy).toContain(`source-language="${source}" target-language="${target}"`);
  });

  it.each([
    [['--for', 'omegat'], '--out'],
    [['--for', 'wordfast', '--out', 'out'], 'memoq'],
    [['--for', 'poedit', '--xliff', '2.1', '--out', 'out'], 'poedit does not read XLIFF 2.1'],
    [['--for', 'omegat', '--xliff', '2.0', '--out', 'out'], '1.2'],
    [['--language-codes', 'region', '--out', 'out'], '--for'],
    [['--for', 'generic', '--language-codes', 'en=', '--out', 'out'], '--language-codes en='],
  ])('refuses %j', (options, said) => {
    const path = project();
    const { code, stdout, stderr } = command(['export', ...options], path);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(existsSync(join(path, 'out'))).toBe(false);
  });

  it('knows its own notes when a tool gives them back without saying whose they are', () => {
    const { path, copy } = exported('--for', 'generic');
    writeFileSync(join(path, 'returned.xlf'), copy.replaceAll(/<note [^>]*>/g, '<note>').replace('Abzas', 'Bu nədir?'));
    const { stdout } = command(['import', 'returned.xlf'], path);
    expect(stdout.match(/Note/g)).toHaveLength(1);
    expect(stdout).toContain('Bu nədir?');
  });
});

it('a termbase that is broken hinders no import', () => {
  const { path, copy } = exported('--for', 'generic');
  writeFileSync(join(path, 'terms.csv'), 'nothing\n');
  writeFileSync(
    join(path, 'returned.xlf'),
    fillXliff(copy, (_, index) => (index === 2 ? AZ[2] : undefined)),
  );
  expect(command(['import', 'returned.xlf'], path).code).toBe(0);
  expect(read(path, STATE)).toContain(AZ[2]);
});

it.each([['--for', 'generic'], ['--package']])(
  'a document that cannot be read is told, the others go out (%s)',
  (...options) => {
    const path = project();
    writeFileSync(join(path, 'source/bad.md'), Buffer.from([0xff]));
    const { code, stdout, stderr } = command(['export', ...options, '--out', 'out'], path);
    expect([code, stdout]).toEqual([2, expect.stringContaining('out/az')]);
    expect(stderr.match(/bad\.md/g)).toHaveLength(1);
  },
);

describe('OmegaT', () => {
  const segment = (source: string, target: string): string =>
    `<tu><tuv lang="en"><seg>${source}</seg></tuv><tuv lang="az"><seg>${target}</seg></tuv></tu>`;

  /** A project of a Word document, whose copy lies among the sources of OmegaT's project. */
  function wordProject(root: string): { readonly path: string; readonly bytes: Uint8Array } {
    const path = join(folder, 'word');
    mkdirSync(join(path, 'source'), { recursive: true });
    const bytes = docxOf(p(r('Annual report')) + p(`${r('The centre has ')}${r('36', '<w:b/>')}${r(' rooms.')}`));
    writeFileSync(join(path, 'source/report.docx'), bytes);
    writeFileSync(join(path, 'tarazi.config.json'), '{"source":"en","targets":["az"],"documents":["source/*.docx"]}');
    expect(command(['export'], path).code).toBe(0);
    expect(command(['export', '--for', 'omegat', '--out', 'out'], path).code).toBe(0);
    cpSync(join(path, 'out/az/report.docx.xlf'), join(root, 'source', 'report.docx.xlf'));
    return { path, bytes };
  }

  it('takes the copies made for it, of a text and of a Word document, which is built from what comes back', (context) => {
    if (!hasTool('omegat', '--help')) return context.skip('omegat is absent');
    const { path } = exported('--for', 'omegat');
    expect(read(path, 'out/az/statement.md.tmx')).toContain('<seg>Bəyanat</seg>');
    const root = join(path, 'omegat');
    for (const name of ['source', 'target', 'tm/auto', 'glossary', 'dictionary', 'omegat']) {
      mkdirSync(join(root, name), { recursive: true });
    }
    cpSync(join(path, COPY), join(root, 'source', 'statement.md.xlf'));
    cpSync(join(path, 'out/az/statement.md.tmx'), join(root, 'tm/auto', 'statement.md.tmx'));
    writeFileSync(
      join(root, 'omegat.project'),
      '<?xml version="1.0" encoding="UTF-8"?>\n<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>en</source_lang><target_lang>az</target_lang><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>\n',
    );
    writeFileSync(
      join(root, 'omegat', 'project_save.tmx'),
      `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.1"><header creationtool="OmegaT" creationtoolversion="3.6" segtype="paragraph" o-tmf="OmegaT TMX" adminlang="EN-US" srclang="en" datatype="plaintext"/><body>${segment('The decision came in 1994.', AZ[2])}${segment('Annual report', 'İllik hesabat')}${segment('The centre has &lt;g0&gt;36&lt;/g0&gt; rooms.', 'Mərkəzdə &lt;g0&gt;36&lt;/g0&gt; otaq var.')}</body></tmx>\n`,
    );
    const word = wordProject(root);
    run('omegat', [root, '--mode=console-translate', `--config-dir=${join(path, 'config')}`], path);
    cpSync(join(root, 'target/report.docx.xlf'), join(word.path, 'back.xlf'));
    expect(command(['import', 'back.xlf'], word.path)).toMatchObject({ code: 0, stderr: '' });
    expect(command(['build', '--require-complete'], word.path)).toMatchObject({ code: 0 });
    const built = readFileSync(join(word.path, 'locales/az/report.docx'));
    expect(wordOutlineChange(word.bytes, built)).toBeUndefined();
    const body = new TextDecoder().decode(unzipSync(built)['word/document.xml']);
    expect(body.replace(/<w:lang [^>]*>/g, '')).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">36</w:t>');
    expect(body.replace(/<[^>]*>/g, '')).toBe('İllik hesabatMərkəzdə 36 otaq var.');
    expect(command(['validate'], word.path)).toMatchObject({ code: 0 });
    const { code, stdout } = command(['import', 'omegat/target/statement.md.xlf'], path);
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 translation taken')]);
    expect(read(path, 'omegat/target/statement.md.xlf')).toMatch(/<target[^>]*>Bəyanat<\/target>/);
    expect(read(path, STATE)).toContain(AZ[2]);
    expect(read(path, STATE)).toContain('state="final">Son sözlər.');
  });
});
