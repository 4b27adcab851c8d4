import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
const command = tarazi();
let made = 0;

/** A project with one page, exported. */
function project(page: string): string {
  const path = join(folder, `markdown-${made++}`);
  mkdirSync(join(path, 'source'), { recursive: true });
  writeFileSync(join(path, 'tarazi.config.json'), JSON.stringify({ targets: ['az'] }));
  writeFileSync(join(path, 'source', 'page.md'), page);
  return path;
}

const PAGE = 'Text.\n\n{{< figure src="a.png" caption="The map" >}}\n\n```{note}\nMore.\n```\n\nEnd.\n';
const TOLD = 'source/page.md: 2 passages of text are in attributes of components or in directives (line 3, 5)';

describe('text in attributes and directives, which is not extracted', () => {
  it('is counted and told by export, status, validate --complete and build', () => {
    const path = project(PAGE);
    expect(command(['export'], path)).toMatchObject({ code: 0, stderr: expect.stringContaining(TOLD) });
    expect(command(['status'], path)).toMatchObject({ code: 0, stderr: expect.stringContaining(TOLD) });
    const { documents } = JSON.parse(command(['status', '--format', 'json'], path).stdout);
    expect(documents).toMatchObject([{ document: 'source/page.md', segments: 2, unread: [3, 5] }]);
    expect(command(['validate', '--complete'], path).stderr).toContain(TOLD);
    expect(command(['validate'], path).stderr).not.toContain('directives');
    expect(command(['build'], path).stderr).toContain(TOLD);
  });

  it('is told once for all languages, and in the reader’s language', () => {
    const path = project(PAGE);
    writeFileSync(join(path, 'tarazi.config.json'), JSON.stringify({ targets: ['az', 'ru'] }));
    const { stderr } = command(['export', '--interface', 'ru'], path);
    expect(stderr.match(/2 фрагмента текста стоят в атрибутах компонентов/g)).toHaveLength(1);
  });
});

describe('text in blocks of HTML', () => {
  it('goes the whole way', () => {
    const path = project('Text.\n\n<p>In 1990 there were <b>5</b> men.</p>\n');
    expect(command(['export'], path)).toMatchObject({ code: 0, stderr: '' });
    const file = join(path, 'locales/az/xliff/page.md.xlf');
    const state = readFileSync(file, 'utf8');
    const translated = (men: string) =>
      state
        .replace('>Text.</source>', '>Text.</source><target>Mətn.</target>')
        .replace(
          /(<source[^>]*>In 1990.*<\/source>)/,
          `$1<target>1990-cı ildə <g id="1">${men}</g> nəfər var idi.</target>`,
        );
    writeFileSync(file, translated('6'));
    expect(command(['validate', '--no-cache'], path).stdout).toMatch(
      /source\/page\.md:3:\d+\n[\s\S]*“6” does not match “5”/,
    );
    writeFileSync(file, translated('5'));
    expect(command(['build'], path).code).toBe(0);
    expect(readFileSync(join(path, 'locales/az/page.md'), 'utf8')).toBe(
      'Mətn.\n\n<p>1990-cı ildə <b>5</b> nəfər var idi.</p>\n',
    );
  });
});

describe('a code of other Markdown that a translation drops', () => {
  it('is a finding about markup, and the built page keeps what stands around it', () => {
    const path = project('> [!NOTE]\n> Ask {{ name }} for 5 manat.\n');
    expect(command(['export'], path).code).toBe(0);
    const file = join(path, 'locales/az/xliff/page.md.xlf');
    const state = () => readFileSync(file, 'utf8');
    const translate = (target: string) =>
      writeFileSync(
        file,
        state().replace(
          /(<source[^>]*>[\s\S]*?<\/source>)(?:\s*<target[\s\S]*?<\/target>)?/,
          `$1<target>${target}</target>`,
        ),
      );
    translate('5 manat üçün soruşun.');
    const { code, stdout } = command(['validate', '--format', 'json', '--no-cache'], path);
    expect(code).toBe(1);
    const findings = JSON.parse(stdout).findings as { category: string; messageId: string }[];
    expect(findings.map(({ category, messageId }) => `${category} ${messageId}`)).toEqual([
      'markup finding.inline-codes.missing',
    ]);
    command(['build'], path);
    expect(readFileSync(join(path, 'locales/az/page.md'), 'utf8')).toBe('> [!NOTE]\n> 5 manat üçün soruşun.\n');
  });
});
