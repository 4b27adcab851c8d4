import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveHttp } from '../../src/doors/http/serve.js';
import type { Listening } from '../../src/server/listen.js';
import { temporaryFolder } from '../support/command.js';
import { root } from '../support/repository.js';

const page = readFileSync(join(root, 'docs/doors.md'), 'utf8');
const blocks = (kind: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text);

let door: Listening;
beforeAll(async () => {
  door = await serveHttp({ version: '1', interfaceLanguage: 'en' }, { host: '127.0.0.1', port: 0 });
});
afterAll(() => door.close());

/** Asks what a line of curl on the page asks. */
async function asked(line: string): Promise<unknown> {
  const [, path = '', body = ''] = /^curl localhost:8377(\S+) -d '(.*)'$/.exec(line) ?? [];
  return (await fetch(`${door.url}${path}`, { method: 'POST', body })).json();
}

describe('docs/doors.md', () => {
  const lines = blocks('sh').flatMap((block) => block.trimEnd().split('\n'));
  const answers = blocks('json').map((block) => block.trim());

  it('shows what is answered to a pair', async () => {
    const line = lines.find((one) => one.startsWith('curl localhost:8377/check '))!;
    expect(answers).toContain(JSON.stringify(await asked(line)));
  });

  it('asks for hints in a way that is answered', async () => {
    const { hints } = (await asked(lines.find((one) => one.startsWith('curl localhost:8377/hints '))!)) as {
      hints: { written: Record<string, string[]> }[];
    };
    expect(hints.map(({ written }) => [written.az?.[0], written.ru?.[0]])).toEqual(
      expect.arrayContaining([
        ['20 yanvar 1990-cı il', '20 января 1990 года'],
        ['Bakı', 'Баку'],
      ]),
    );
  });

  it('has configurations that are JSON', () => {
    for (const block of answers) JSON.parse(block.startsWith('"') ? `{${block}}` : block);
    expect(answers.length).toBeGreaterThan(2);
  });
});

/** What the add-on of the page asks of Weblate, by the names that Weblate 5.14 has. */
const WEBLATE: Readonly<Record<string, string>> = {
  'weblate/__init__.py': '',
  'weblate/addons/__init__.py': '',
  'weblate/trans/__init__.py': '',
  'weblate/addons/base.py': 'class BaseAddon:\n    def __init__(self, storage):\n        self.instance = storage\n',
  'weblate/addons/events.py': 'class AddonEvent:\n    EVENT_CHANGE = 13\n',
  'weblate/trans/actions.py':
    'class ActionEvents:\n    CHANGE = 2\n    COMMENT = 8\n\n\nACTIONS_CONTENT = {ActionEvents.CHANGE}\n',
  'try.py': `import json, sys
from types import SimpleNamespace as Made

import tarazi_addon
from weblate.trans.actions import ActionEvents

tarazi_addon.URL = sys.argv[1]
said = []


def change(target, translated=True, action=ActionEvents.CHANGE):
    component = Made(source_language=Made(code="en"))
    unit = Made(source="It has 147 pages.", target=target, translated=translated)
    unit.translation = Made(component=component, language=Made(code="ru"))
    unit.comment_set = Made(get_or_create=lambda **comment: said.append(comment))
    tarazi_addon.TaraziAddon(None).change_event(Made(unit=unit, action=action, user="me"))


change("В нём 174 страницы.")
change("В нём 147 страниц.")
change("В нём 174 страницы.", translated=False)
change("В нём 174 страницы.", action=ActionEvents.COMMENT)
tarazi_addon.TaraziAddon(None).change_event(Made(unit=None, action=ActionEvents.CHANGE, user=None))
print(json.dumps(said))
`,
};

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.skipIf(!hasPython)('the add-on for Weblate (skipped without Python)', () => {
  it('comments on what is translated wrong, and on nothing else', async () => {
    const folder = temporaryFolder();
    for (const [file, text] of Object.entries({ ...WEBLATE, 'tarazi_addon.py': blocks('python')[0]! })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const { stdout } = await promisify(execFile)('python3', ['try.py', `${door.url}/check`], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual([
      { comment: expect.stringContaining('147'), resolved: false, defaults: { user: 'me' } },
    ]);
  });
});
