import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeImport, readXliff, writeXliff } from '../../src/xliff/index.js';
import { rowsOf, unitsFrom } from './merge-helpers.js';
import { hasTool, run } from './outside-data.js';

const units = unitsFrom([
  ['In <1>Baku</1>, 147 people<2/> were killed.'],
  ['Plain sentence.'],
  ['Nobody translates this.'],
]).map((unit) => ({ ...unit, notes: [{ text: '147 → 147', from: 'developer' }] }));
const translated = [
  ['In <1>Baku</1>, 147 people<2/> were killed.', '147 nəfər<2/> <1>Bakıda</1> öldürüldü.'],
  ['Plain sentence.', 'Sadə cümlə.'],
] as const;
const head = {
  version: '1.2',
  original: 'a.md',
  sourceLanguage: 'en',
  targetLanguage: 'az',
  sourceHash: 'ff',
} as const;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarazi-tools-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('OmegaT', () => {
  const segment = (source: string, target: string) =>
    `<tu><tuv lang="en"><seg>${source}</seg></tuv><tuv lang="az"><seg>${target}</seg></tuv></tu>`;
  const tmx = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.1"><header creationtool="tarazi" creationtoolversion="1" segtype="paragraph" o-tmf="OmegaT TMX" adminlang="EN-US" srclang="en" datatype="plaintext"/><body>
${segment('In &lt;g0&gt;Baku&lt;/g0&gt;, 147 people&lt;x1/&gt; were killed.', '147 nəfər&lt;x1/&gt; &lt;g0&gt;Bakıda&lt;/g0&gt; öldürüldü.')}
${segment('Plain sentence.', 'Sadə cümlə.')}
</body></tmx>
`;
  const project = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>en</source_lang><target_lang>az</target_lang><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags></project></omegat>
`;

  it('gives our file back translated, and the import takes it', (context) => {
    if (!hasTool('omegat', '--help')) return context.skip('omegat is absent');
    const root = join(folder, 'omegat');
    for (const name of ['source', 'target', 'tm', 'glossary', 'dictionary', 'omegat']) {
      mkdirSync(join(root, name), { recursive: true });
    }
    writeFileSync(join(root, 'omegat.project'), project);
    writeFileSync(join(root, 'omegat', 'project_save.tmx'), tmx);
    writeFileSync(join(root, 'source', 'a.xlf'), writeXliff({ ...head, units, prefill: true }));
    run('omegat', [root, '--mode=console-translate', `--config-dir=${join(folder, 'config')}`], folder);
    const delivered = readXliff(readFileSync(join(root, 'target', 'a.xlf')));
    const { units: merged, outcomes } = mergeImport(units, delivered, { targetLanguage: 'az' });
    expect(rowsOf(merged)).toEqual([
      [...translated[0], 'translated'],
      [...translated[1], 'translated'],
      ['Nobody translates this.'],
    ]);
    expect(outcomes.map(({ messageId }) => messageId)).toEqual(['import.taken', 'import.taken', 'import.untranslated']);
  });
});

describe('translate-toolkit', () => {
  const template = writeXliff({
    ...head,
    units: unitsFrom([
      ...translated.map(([source, target]) => [source, target, 'final'] as const),
      ['Nobody translates this.'],
    ]),
  });

  it('pretranslate gives our file back translated, and the import takes it', (context) => {
    if (!hasTool('pretranslate', '--version')) return context.skip('translate-toolkit is absent');
    writeFileSync(join(folder, 'template.xlf'), template);
    writeFileSync(join(folder, 'ours.xlf'), writeXliff({ ...head, units }));
    run('pretranslate', ['--nofuzzymatching', '-t', 'template.xlf', 'ours.xlf', 'out.xlf'], folder);
    const delivered = readXliff(readFileSync(join(folder, 'out.xlf')));
    const { units: merged, outcomes } = mergeImport(units, delivered, { targetLanguage: 'az' });
    expect(rowsOf(merged)).toEqual([
      [...translated[0], 'reviewed'],
      [...translated[1], 'reviewed'],
      ['Nobody translates this.'],
    ]);
    // It repeats our notes without their `from`; none of them is a translator's.
    expect(outcomes.map(({ messageId }) => messageId)).toEqual(['import.taken', 'import.taken', 'import.untranslated']);
  });

  it('pofilter gives units of a namespace and version of their own, with its notes: nothing is lost, the notes are told', (context) => {
    if (!hasTool('pofilter', '--version')) return context.skip('translate-toolkit is absent');
    const wrong = unitsFrom([
      ['In <1>Baku</1>, 147 people<2/> were killed.', '174 nəfər<2/> <1>Bakıda</1> öldürüldü.', 'translated'],
      ['Plain sentence.', 'Sadə cümlə.', 'translated'],
    ]);
    writeFileSync(join(folder, 'checked.xlf'), writeXliff({ ...head, units: wrong }));
    run('pofilter', ['-t', 'numbers', 'checked.xlf', 'found.xlf'], folder);
    const found = readFileSync(join(folder, 'found.xlf'), 'utf8');
    expect(found).toContain('version="1.1"');
    const delivered = readXliff(found);
    expect(delivered.files[0]?.units).toHaveLength(1);
    const { units: merged, outcomes } = mergeImport(wrong, delivered, { targetLanguage: 'az' });
    expect(rowsOf(merged)).toEqual(rowsOf(wrong));
    expect(outcomes.map(({ messageId }) => messageId)).toEqual(['import.unchanged', 'import.note']);
  });

  it('xliff2po and po2xliff flatten codes and append a file: the texts are taken', (context) => {
    if (!hasTool('po2xliff', '--version')) return context.skip('translate-toolkit is absent');
    writeFileSync(join(folder, 'po.xlf'), writeXliff({ ...head, units }));
    run('xliff2po', ['po.xlf', 'po.po'], folder);
    const po = readFileSync(join(folder, 'po.po'), 'utf8');
    writeFileSync(
      join(folder, 'po.po'),
      po.replace(/msgid "Plain sentence\."\nmsgstr ""/, 'msgid "Plain sentence."\nmsgstr "Sadə cümlə."'),
    );
    run('po2xliff', ['-t', 'po.xlf', 'po.po', 'back.xlf'], folder);
    const delivered = readXliff(readFileSync(join(folder, 'back.xlf')));
    const { units: merged, outcomes } = mergeImport(units, delivered, { targetLanguage: 'az' });
    // The toolkit approves whatever the PO file does not call fuzzy.
    expect(rowsOf(merged)[1]).toEqual(['Plain sentence.', 'Sadə cümlə.', 'reviewed']);
    expect(outcomes.filter(({ kind }) => kind === 'rejected')).toEqual([]);
  });
});
