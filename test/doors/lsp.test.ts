import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { spawned, temporaryFolder } from '../support/command.js';
import { answersOf, fidelityPairs, hasFidelityPairs } from '../support/fidelity-pairs.js';
import { Editor } from './editor.js';

const folder = temporaryFolder();
const editors: Editor[] = [];
afterAll(() => {
  for (const { child } of editors) child.kill();
});

async function editor(cwd = folder, more: Parameters<Editor['start']>[0] = {}): Promise<Editor> {
  const made = new Editor(cwd);
  editors.push(made);
  await made.start(more);
  return made;
}

/** A folder with files. */
function holding(files: Readonly<Record<string, string>>): string {
  const made = mkdtempSync(join(folder, 'p-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, name)), { recursive: true });
    writeFileSync(join(made, name), text);
  }
  return made;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\r/g, '&#13;');

const xliff = (units: readonly (readonly [source: string, target: string])[], from = 'en', to = 'az'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n<file original="a.md" source-language="${from}" target-language="${to}" datatype="plaintext"><body>\n${units
    .map(
      ([source, target], i) =>
        `<trans-unit id="u${i}"><source xml:space="preserve">${escaped(source)}</source><target xml:space="preserve">${escaped(target)}</target></trans-unit>`,
    )
    .join('\n')}\n</body></file>\n</xliff>\n`;

const said = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ code, message }) => `${code}: ${message}`);

const CONFIG = JSON.stringify({
  source: 'en',
  targets: ['az'],
  documents: ['source/*.md'],
  messages: ['i18n/{language}.json'],
});
const SOURCE = '# Report\n\nIt has **147** pages.\n\nIt was printed on January 20, 1990.\n';
const BUILT = '# Hesabat\n\nOnun **174** səhifəsi var.\n\nO, 20 yanvar 1990-cı ildə çap olunub.\n';

const project = (): string =>
  holding({
    'tarazi.config.json': CONFIG,
    'source/a.md': SOURCE,
    'locales/az/a.md': BUILT,
    'i18n/en.json': '{\n  "pages": "147 pages",\n  "doors": "5 doors"\n}\n',
    'i18n/az.json': '{\n  "pages": "174 səhifə",\n  "doors": "5 qapı"\n}\n',
  });

describe('tarazi lsp', () => {
  it('tells what a text says otherwise as one types, in the editor’s language, whatever is written on disk', async () => {
    const at = await editor(folder, { locale: 'ru-RU' });
    const path = join(folder, 'typed.xlf');
    const wrong = await at.open(path, xliff([['It has 147 pages.', 'Onun 174 səhifəsi var.']]));
    expect(wrong).toEqual([
      {
        range: { start: { line: 3, character: 109 }, end: { line: 3, character: 112 } },
        severity: 1,
        code: 'number',
        source: 'tarazi',
        message: '«174» не соответствует «147» в оригинале, ожидалось: 147',
        data: expect.stringMatching(/^[0-9a-f]{16}$/),
      },
    ]);
    expect(await at.type(path, xliff([['It has 147 pages.', 'Onun 147 səhifəsi var.']]))).toEqual([]);
    expect(await at.end()).toBe(0);
  });

  it.skipIf(!hasFidelityPairs)(
    'finds in an XLIFF of 1,000 pairs what the stream finds (skipped without the data)',
    async () => {
      const at = await editor();
      const all = fidelityPairs(1000);
      const directions = new Map<string, typeof all>();
      for (const pair of all) {
        const direction = `${pair.sourceLanguage} ${pair.targetLanguage}`;
        directions.set(direction, [...(directions.get(direction) ?? []), pair]);
      }
      expect(directions.size).toBe(6);
      for (const [direction, pairs] of directions) {
        const [from, to] = direction.split(' ');
        // Each pair in a file of its own, as each line of the stream names a document of its own.
        const file = pairs
          .map(({ source, target }) => xliff([[source, target]], from, to).match(/<file[\s\S]*<\/file>/)![0])
          .map((one, i) => one.replace('original="a.md"', `original="${i}"`));
        const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n${file.join('\n')}\n</xliff>\n`;
        const diagnostics = await at.open(join(folder, `${from}-${to}.xlf`), text);
        const { stdout } = spawned(
          ['validate', '-', '--input', 'jsonl', '--format', 'jsonl'],
          folder,
          pairs.map((pair, i) => `${JSON.stringify({ ...pair, document: String(i) })}\n`).join(''),
        );
        const stream = answersOf(stdout).flatMap(({ findings }, i) =>
          (findings as { rule: string; severity: string; message: string }[]).map(
            ({ rule, severity, message }) => `${i} ${severity} ${rule}: ${message}`,
          ),
        );
        const severities = ['', 'error', 'warning', 'info'];
        const lines = text.split('\n');
        const found = diagnostics.map(({ range, severity = 0, code, message }) => {
          let line = range.start.line;
          while (!lines[line]!.startsWith('<file')) line--;
          return `${/original="(\d+)"/.exec(lines[line]!)![1]} ${severities[severity]} ${code}: ${message}`;
        });
        const order = (a: string, b: string): number =>
          Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
        expect(found.sort(order)).toEqual(stream.sort(order));
        expect(found.length).toBeGreaterThan(50);
      }
      await at.end();
    },
  );

  it('weighs a built document against its source, and hovers with the counterpart, the evidence and the sentence', async () => {
    const at = await editor();
    const path = join(project(), 'locales/az/a.md');
    const [wrong, ...others] = await at.open(path, BUILT);
    expect(others).toEqual([]);
    expect(wrong).toMatchObject({
      code: 'number',
      range: { start: { line: 2, character: 7 }, end: { line: 2, character: 10 } },
    });
    const hover = await at.hover(path, { line: 2, character: 8 });
    expect(hover?.split('\n')).toEqual([
      '“174” ↔ “147” (another value in its place)',
      'told: error',
      '> It has 147 pages.',
      '“174” does not match “147”, expected 147',
      'Expected: 147',
    ]);
    expect(await at.hover(path, { line: 4, character: 6 })).toMatch(
      /^“20 yanvar 1990-cı il[^”]*” ↔ “January 20, 1990” \(the same value\)/,
    );
    expect(await at.hover(path, { line: 0, character: 3 })).toBeUndefined();
    expect(await at.hover(path, { line: 4000, character: 3 })).toBeUndefined();
    await at.end();
  });

  it('weighs messages in place from either side, each as the editor holds it', async () => {
    const at = await editor();
    const home = project();
    const [en, az] = ['i18n/en.json', 'i18n/az.json'].map((name) => join(home, name)) as [string, string];
    const text = readFileSync(az, 'utf8');
    expect(said(await at.open(az, text))).toEqual(['number: “174” does not match “147”, expected 147']);
    expect(await at.open(en, readFileSync(en, 'utf8').replace('147', '174'))).toEqual([]);
    expect(await at.told(az, 0, (all) => all.length === 0)).toEqual([]);
    const [other] = await at.type(en, readFileSync(en, 'utf8').replace('5 doors', '6 doors'));
    expect(other).toMatchObject({ range: { start: { line: 1 } } });
    await at.end();
  });

  it('weighs a source document against its state, and documents beside each other without a project', async () => {
    const at = await editor();
    const home = holding({
      'a.md': SOURCE,
      'a.az.md': BUILT,
      'en/b.md': SOURCE,
      'ru/b.md': '# Отчёт\n\nВ нём **147** страниц.\n',
      'c.md': SOURCE,
    });
    expect(said(await at.open(join(home, 'a.az.md'), BUILT))).toEqual([
      'number: “174” does not match “147”, expected 147',
    ]);
    expect(said(await at.open(join(home, 'a.md'), SOURCE))).toEqual([
      'number: “174” does not match “147”, expected 147',
    ]);
    expect(
      said(
        await at.open(
          join(home, 'ru/b.md'),
          '# Отчёт\n\nВ нём **174** страницы.\n\nОн напечатан 20 января 1990 года.\n',
        ),
      ),
    ).toEqual(['number: “174” does not match “147”, expected 147']);
    expect(await at.open(join(home, 'c.md'), SOURCE)).toEqual([]);
    const mine = project();
    expect(said(await at.open(join(mine, 'source/a.md'), SOURCE))).toContain('untranslated: Not translated yet');
    await at.end();
  });

  it('offers to write what was expected; the edit leaves nothing to tell', async () => {
    const at = await editor();
    const path = join(folder, 'fix.xlf');
    const text = xliff([['He paid €1,500 & left.', 'O, 1500 dollar ödədi & getdi.']]);
    const [wrong] = await at.open(path, text);
    const [write] = (await at.actions(path, wrong!)) as [CodeAction];
    expect(write).toMatchObject({ kind: 'quickfix', isPreferred: true, title: expect.stringMatching(/^Write “/) });
    const [{ edits }] = write.edit!.documentChanges as [TextDocumentEdit];
    const document = TextDocument.create(pathToFileURL(path).href, 'xml', 1, text);
    expect(await at.type(path, TextDocument.applyEdits(document, edits as never))).toEqual([]);
    await at.end();
  });

  it('offers nothing to write where codes or entities stand within', async () => {
    const at = await editor();
    const path = join(folder, 'code.xlf');
    const text = xliff([['It has 147 pages.', 'Onun 174 səhifəsi var.']]).replace('174', '1&#55;4');
    const [wrong] = await at.open(path, text);
    expect(wrong).toMatchObject({ code: 'number' });
    expect(await at.actions(path, wrong!)).toEqual([]);
    await at.end();
  });

  it('accepts a finding in waivers.csv, shows the line, and tells it no more', async () => {
    const at = await editor(folder, { capabilities: { window: { showDocument: { support: true } } } });
    const home = project();
    const path = join(home, 'i18n/az.json');
    const [wrong] = await at.open(path, readFileSync(path, 'utf8'));
    const actions = await at.actions(path, wrong!);
    // This editor takes no versions with its edits.
    expect(actions[0]?.edit).toEqual({
      changes: { [pathToFileURL(path).href]: [{ range: wrong!.range, newText: '147' }] },
    });
    const accept = actions.find(({ command }) => command !== undefined)!;
    expect(accept.title).toBe('Accept, with a reason to be written in waivers.csv');
    await at.connection.sendRequest('workspace/executeCommand', accept.command);
    expect(await at.told(path, 0, (all) => all.length === 0)).toEqual([]);
    const [head, row] = readFileSync(join(home, 'waivers.csv'), 'utf8').split('\n');
    expect(head).toBe('fingerprint,reason,author,date,until');
    expect(row).toMatch(new RegExp(`^${wrong!.data as string},reason to be written,`));
    expect(at.shown).toEqual([pathToFileURL(join(home, 'waivers.csv')).href]);
    expect(spawned(['validate', 'i18n/az.json', '--format', 'json'], home).code).toBe(0);
    await at.end();
  });

  it.each(['UTF-8', 'UTF-16', 'windows-1251'])(
    'counts in UTF-16 code units, whatever stands before: %s',
    async (encoding) => {
      const at = await editor();
      const path = join(folder, 'utf16.xlf');
      // What a declaration says of the file is not so of what the editor holds.
      const text = xliff([['😀 It has 147 pages.', '😀😀 Səhifələrinin sayı: 174 oldu.']]).replace('UTF-8', encoding);
      const [wrong] = await at.open(path, text);
      const line = text.split('\n')[wrong!.range.start.line]!;
      expect(line.slice(wrong!.range.start.character, wrong!.range.end.character)).toBe('174');
      await at.end();
    },
  );
});

describe('tarazi lsp goes on', () => {
  it.each<[string, string, string]>([
    ['broken XML', 'broken.xlf', '<xliff><file>'],
    ['an entity bomb', 'bomb.xlf', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['deep nesting', 'deep.xlf', '<a>'.repeat(100_000)],
    ['control characters', 'control.xlf', xliff([['147', '174']]).replace('147', '\u0000\u0007')],
    ['PO that is none', 'a.po', 'msgid "\u0000'],
    ['ten megabytes', 'large.xlf', xliff([['147', '174']]) + ' '.repeat(10_000_000)],
    ['nothing', 'empty.xlf', ''],
  ])('after %s', async (_, name, text) => {
    const at = await editor();
    const told = await at.open(join(folder, name), text);
    for (const { message } of told) expect(message).toMatch(/\p{L}/u);
    const path = join(folder, 'after.xlf');
    expect(await at.open(path, xliff([['It has 147 pages.', 'Onun 174 səhifəsi var.']]))).toHaveLength(1);
    expect(at.stderr).toBe('');
    expect(await at.end()).toBe(0);
  });

  it('after a configuration that is wrong, which is told', async () => {
    const at = await editor();
    const home = holding({ 'tarazi.config.json': '{"source": 5', 'a.xlf': '' });
    expect(await at.open(join(home, 'a.xlf'), xliff([['147', '174']]))).toMatchObject([{ severity: 1 }]);
    expect(await at.end()).toBe(0);
  });

  it('after a message that is none, of which the log has the beginning alone', async () => {
    const at = await editor();
    const logged = new Promise<string>((resolve) =>
      at.connection.onNotification('window/logMessage', ({ message }: { message: string }) => resolve(message)),
    );
    const body = JSON.stringify({ jsonrpc: '2.0', nothing: 'x'.repeat(10_000_000) });
    at.child.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    const message = await logged;
    expect(message).toContain('neither a response nor a notification');
    expect(message.length).toBeLessThan(3000);
    expect(await at.end()).toBe(0);
  });

  it('after requests of the wrong form, of unknown files and of unknown methods', async () => {
    const at = await editor();
    const refused = async (method: string, given: unknown): Promise<unknown> =>
      at.connection
        .sendRequest(method, given as never)
        .catch((error: Error) => `refused: ${error.message.slice(0, 20)}`);
    for (const given of [null, 5, [], {}, { textDocument: null }, { textDocument: { uri: 5 }, position: 'x' }])
      for (const method of ['textDocument/hover', 'textDocument/codeAction', 'workspace/executeCommand', 'no/such'])
        expect(String(await refused(method, given))).toMatch(/^(?:refused|null|$)/);
    for (const uri of ['file:///%', 'untitled:a', 'http://x/a.xlf', 'file://host/a.xlf', ''])
      await at.connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'x', version: 1, text: xliff([['147', '174']]) },
      });
    await at.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///none.xlf', version: 2 },
      contentChanges: [{ text: '' }],
    });
    expect(
      await at.open(join(folder, 'still.xlf'), xliff([['It has 147 pages.', 'Onun 174 səhifəsi var.']])),
    ).toHaveLength(1);
    expect(await at.end()).toBe(0);
  });

  it.each(['nonsense', '[]', '5', 'null', '{"id":1}', '{"jsonrpc":"2.0","method":5}'])(
    'after a message that is none: %s',
    async (message) => {
      const at = await editor();
      at.child.stdin.write(`Content-Length: ${message.length}\r\n\r\n${message}`);
      const path = join(folder, 'after-none.xlf');
      expect(await at.open(path, xliff([['It has 147 pages.', 'Onun 174 səhifəsi var.']]))).toHaveLength(1);
      expect(await at.end()).toBe(0);
    },
  );

  it('after a hundred changes at once, of which the last counts', async () => {
    const at = await editor();
    const path = join(folder, 'many.xlf');
    await at.open(path, xliff([['1', '1']]));
    const all = Array.from({ length: 100 }, (_, i) =>
      at.type(path, xliff([['It has 147 pages.', `Onun ${i + 100} səhifəsi var.`]])),
    );
    expect(said((await Promise.all(all)).at(-1)!)).toEqual(['number: “199” does not match “147”, expected 147']);
    await at.end();
  });
});

describe('tarazi lsp ends', () => {
  it('with an error where nobody said shutdown', async () => {
    const at = await editor();
    await at.connection.sendNotification('exit');
    expect(await at.ended()).toBe(1);
  });

  it('when the stream is closed', async () => {
    const at = new Editor(folder, ['lsp', '--stdio', `--clientProcessId=${process.pid}`]);
    editors.push(at);
    await at.start();
    at.child.stdin.end();
    expect(await at.ended()).toBe(1);
  });

  it('when its editor is gone, though the stream stays open', async () => {
    const at = new Editor(folder);
    editors.push(at);
    const gone = spawned(['--version'], folder);
    expect(gone.code).toBe(0);
    // No process has this number for long: it is beyond what systems give.
    await at.start({ processId: 2 ** 22 + 12345 });
    expect(await at.ended()).toBe(1);
  });
});
