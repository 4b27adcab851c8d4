import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { variant, writeTmx } from '../../src/memory/index.js';
import { exportPackages } from '../../src/project/package.js';
import { openProject } from '../../src/project/project.js';
import { tarazi, temporaryFolder } from '../support/command.js';
import { fillXliff } from '../support/fill-xliff.js';
import { hasSchemas, hasTool, hasXmllint, lint, run } from '../xliff/outside-data.js';

const folder = temporaryFolder();
const command = tarazi();
let made = 0;
const STATE = 'locales/az/xliff/sub/a.md.xlf';
const AZ = ['Başlıq', '<g id="1">Bakıda</g> 26 000 nəfər.', '<g id="1">Bütöv</g> <x id="2"/>', 'Son.'] as const;
const read = (path: string, file: string): string => readFileSync(join(path, file), 'utf8');

/** Its first two sentences are translated, of which the first is final; the others are open. */
function project(): string {
  const path = join(folder, `package-${made++}`);
  const first = join(folder, 'first');
  if (!existsSync(first)) {
    mkdirSync(first);
    expect(command(['init', '--to', 'az'], first).code).toBe(0);
    mkdirSync(join(first, 'source/sub'));
    const text = '# Title\n\n26,000 people in **Baku**.\n\n**Whole** ![alt <b>](i.png)\n\nLast one.\n';
    writeFileSync(join(first, 'source/sub/a.md'), text);
    writeFileSync(join(first, 'terms.csv'), 'concept,language,term\nbaku,en,Baku\nbaku,az,Bakı\n');
    expect(command(['export'], first).code).toBe(0);
    const filled = fillXliff(read(first, STATE), (_, index) => (index < 2 ? AZ[index] : undefined));
    writeFileSync(join(first, 'back.xlf'), filled.replace('state="translated">Baş', 'state="final">Baş'));
    expect(command(['import', 'back.xlf'], first).code).toBe(0);
  }
  cpSync(first, path, { recursive: true });
  return path;
}

const unpack = (path: string, file: string): Map<string, string> =>
  new Map(Object.entries(unzipSync(readFileSync(join(path, file)))).map(([name, data]) => [name, strFromU8(data)]));

function unpackTo(path: string, file: string): void {
  for (const [name, data] of Object.entries(unzipSync(readFileSync(join(path, file))))) {
    const to = join(path, name);
    mkdirSync(name.endsWith('/') ? to : join(to, '..'), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(to, data);
  }
}

describe('tarazi export --package', () => {
  it.each(['plain', 'omegat'] as const)(
    'writes nothing (%s) where the memory is too large for it, and says what to do',
    async (kind) => {
      const path = project();
      const memory = writeTmx({ sourceLanguage: 'en', toolVersion: '1' }, [
        {
          attributes: new Map(),
          properties: [],
          notes: [],
          variants: [variant('en', ['Old.']), variant('az', ['Köhnə.'])],
        },
      ]);
      writeFileSync(join(path, 'locales/az/memory.tmx'), [...memory].join(''));
      const packed = async (memoryLimit?: number): Promise<string[]> => {
        const files: string[] = [];
        const options = { kind, out: 'out', languages: undefined, ...(memoryLimit && { memoryLimit }) };
        for await (const { file } of exportPackages(await openProject(path), options)) files.push(file);
        return files;
      };
      await expect(packed(500)).rejects.toMatchObject({
        id: 'package-memory',
        data: { file: 'az.tmx', limit: 500, memory: 'locales/az/memory.tmx' },
      });
      expect(existsSync(join(path, 'out'))).toBe(false);
      const [file] = await packed();
      const texts = [...unpack(path, file!)].filter(([name]) => name.endsWith('az.tmx'));
      expect(texts).toHaveLength(1);
      expect(texts[0]![1]).toContain('Köhnə.');
      expect(texts[0]![1]).toContain('Başlıq');
    },
  );

  it('packs what a translator needs, and takes the package back', () => {
    const path = project();
    const before = read(path, STATE);
    expect(command(['export', '--package', '--out', 'out'], path)).toMatchObject({ code: 0, stderr: '' });
    expect(read(path, STATE)).toBe(before);
    const files = unpack(path, 'out/az.zip');
    expect([...files.keys()]).toEqual([
      'az/readme.txt',
      'az/xliff/sub/a.md.xlf',
      'az/preview/sub/a.md.html',
      'az/memory/az.tmx',
      'az/terms/terms.csv',
      'az/terms/terms.tbx',
    ]);
    expect(files.get('az/readme.txt')).toContain('İngilis dilindən azərbaycan dilinə tərcümə');
    expect(files.get('az/memory/az.tmx')).toContain('Başlıq');
    expect(files.get('az/preview/sub/a.md.html')).toContain('<p>26,000 people in <strong>Baku</strong>.</p>');
    if (hasXmllint) {
      expect(lint(files.get('az/memory/az.tmx') ?? '')).toBe('');
      if (hasSchemas) expect(lint(files.get('az/xliff/sub/a.md.xlf') ?? '', '1.2')).toBe('');
    }
    const copy = fillXliff(files.get('az/xliff/sub/a.md.xlf') ?? '', (_, i) => (i === 3 ? AZ[3] : undefined));
    files.set('az/xliff/sub/a.md.xlf', copy);
    const packed = Object.fromEntries([...files].map(([name, text]) => [name, Buffer.from(text)]));
    writeFileSync(join(path, 'back.zip'), zipSync(packed));
    const { code, stdout } = command(['import', 'back.zip'], path);
    expect([code, stdout]).toEqual([0, expect.stringContaining('back.zip/az/xliff/sub/a.md.xlf')]);
    expect(read(path, STATE)).toContain('>Son.<');
    expect(read(path, STATE)).toContain('state="final">Başlıq');
  });

  it('gives the same bytes again', () => {
    const path = project();
    const pack = (out: string): Buffer => {
      expect(command(['export', '--package', 'omegat', '--out', out], path).code).toBe(0);
      return readFileSync(join(path, out, 'az-omegat.zip'));
    };
    expect(pack('a').equals(pack('b'))).toBe(true);
  });

  it('refuses what does not go together, and writes nothing where nothing is open', () => {
    const path = project();
    expect(command(['export', '--package'], path).code).toBe(2);
    expect(command(['export', '--package', 'memoq', '--out', 'out'], path).code).toBe(2);
    expect(command(['export', '--package', '--only', 'changed', '--out', 'out'], path).code).toBe(1);
    expect(existsSync(join(path, 'out'))).toBe(false);
  });
});

describe('a project for OmegaT', () => {
  it('is opened as it stands, shows what is translated, and comes back as a zip', (context) => {
    if (!hasTool('omegat', '--help')) return context.skip('omegat is absent');
    const path = project();
    expect(command(['export', '--package', 'omegat', '--out', 'out'], path).code).toBe(0);
    unpackTo(path, 'out/az-omegat.zip');
    const root = join(path, 'az-omegat');
    run('omegat', [root, '--mode=console-translate', `--config-dir=${join(path, 'config')}`], path);
    const target = read(path, 'az-omegat/target/sub/a.md.xlf');
    // The translation so far came from the project's memory, with its codes; nobody has touched the rest.
    expect(target).toMatch(/<target[^>]*><g id="1"[^>]*>Bakıda<\/g> 26\u0020000 nəfər\.<\/target>/);
    expect(target).toMatch(/<target[^>]*>Başlıq<\/target>/);
    const files: Record<string, Uint8Array> = {};
    for (const name of ['omegat.project', 'source/sub/a.md.xlf', 'omegat/project_save.tmx']) {
      files[`az-omegat/${name}`] = readFileSync(join(root, name));
    }
    writeFileSync(join(path, 'early.zip'), zipSync(files));
    const early = command(['import', 'early.zip'], path);
    expect([early.code, early.stderr]).toEqual([2, expect.stringContaining('Create Translated Documents')]);
    const open = fillXliff(target, (_, i) => (i === 3 ? AZ[3] : undefined));
    files['az-omegat/target/sub/a.md.xlf'] = Buffer.from(open);
    writeFileSync(join(path, 'back.zip'), zipSync(files));
    const { code, stdout } = command(['import', 'back.zip'], path);
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 translation taken')]);
    expect(read(path, STATE)).toContain('>Son.<');
  });
});

describe('a hostile package', () => {
  const xliff = Buffer.from('<xliff version="1.2"/>');
  const bomb = zipSync({ 'a.xlf': new Uint8Array(30_000_000) });

  it.each([
    ['../../a.xlf', { '../../a.xlf': xliff }, 'leads out'],
    ['/etc/a.xlf', { '/etc/a.xlf': xliff }, 'leads out'],
    ['C:\\a.xlf', { 'C:\\a.xlf': xliff }, 'leads out'],
    ['nothing', { 'a.txt': xliff }, 'no XLIFF'],
  ])('with %s is refused', (_, files, said) => {
    const path = project();
    writeFileSync(join(path, 'bad.zip'), zipSync(files as unknown as Record<string, Uint8Array>));
    const { code, stderr } = command(['import', 'bad.zip'], path);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it('that is a bomb, lies about its size, or is cut off is refused, and the next file is taken', () => {
    const path = project();
    const config = JSON.parse(read(path, 'tarazi.config.json'));
    writeFileSync(
      join(path, 'tarazi.config.json'),
      JSON.stringify({ ...config, limits: { ...config.limits, xliffBytes: 1_000_000 } }),
    );
    writeFileSync(join(path, 'bomb.zip'), bomb);
    // The size in the central directory says 10 bytes.
    const lying = Buffer.from(bomb);
    lying.writeUInt32LE(10, lying.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    writeFileSync(join(path, 'lie.zip'), lying);
    writeFileSync(join(path, 'cut.zip'), Buffer.from(bomb).subarray(0, 1000));
    const { code, stderr, stdout } = command(['import', 'bomb.zip', 'lie.zip', 'cut.zip', 'back.xlf'], path);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^bomb\.zip: .*2,000,000/m);
    expect(stderr).toMatch(/^lie\.zip/m);
    expect(stderr).toMatch(/^cut\.zip: Not a readable zip/m);
    expect(stdout).toContain('back.xlf');
  });
});
