import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../support/repository.js';

const bundled = (code: string) =>
  build({
    stdin: { contents: code, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    globalName: 'tarazi',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    write: false,
    external: ['node:*'],
    logLevel: 'silent',
  });

const ENTRY = `export { checkPairs } from './src/answers/public.js';
export { hints } from './src/facts/hints.js';`;

describe('what browsers can do', () => {
  it('imports no module of Node, however far', async () => {
    const { metafile } = await bundled(ENTRY);
    const imports = Object.entries(metafile.inputs).flatMap(([file, { imports: list }]) =>
      list.filter(({ external }) => external).map(({ path }) => `${file} → ${path}`),
    );
    expect(imports).toEqual([]);
    expect(Object.keys(metafile.inputs).length).toBeGreaterThan(200);
  });

  it('runs where there is nothing of Node', async () => {
    const { outputFiles } = await bundled(ENTRY);
    // What browsers have and the language has not.
    const { atob, TextDecoder, TextEncoder } = globalThis;
    const context = { atob, TextDecoder, TextEncoder, out: '' };
    const pair = {
      source: 'Baku had 26,000 guests, Mr Quilbrow says.',
      target: 'В Баку было 260 тысяч гостей, говорит г-н Смит.',
      sourceLanguage: 'en',
      targetLanguage: 'ru',
    };
    const azerbaijani = { ...pair, target: 'Bakıda 26 min qonaq olub, cənab Kuilbrou deyir.', targetLanguage: 'az' };
    const call = `out = JSON.stringify([tarazi.checkPairs(${JSON.stringify([pair, azerbaijani])}, { explain: true }),
      tarazi.hints('Baku had 26,000 guests.', { source: 'en', targets: ['az'] })])`;
    runInNewContext(`${outputFiles[0]!.text};${call}`, context);
    const [[russian, clean], hints] = JSON.parse(context.out) as [[{ findings: object[] }, object], object];
    expect(russian.findings).toEqual([
      expect.objectContaining({ rule: 'number', expected: ['26\u00a0000'] }),
      expect.objectContaining({ rule: 'name' }),
    ]);
    expect(clean).toMatchObject({ findings: [] });
    expect(hints).toMatchObject([{ written: { az: ['Bakı'] } }, { written: { az: ['26\u00a0000'] } }]);
  });
});
