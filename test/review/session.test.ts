import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { standingHash } from '../../src/project/edit-unit.js';
import { Replacement } from '../../src/project/replacement.js';
import type { ReviewSession } from '../../src/review/session/session.js';
import { LiveDocument } from '../../src/validate/live-document.js';
import { tarazi, temporaryFolder } from '../support/command.js';
import { changedLines, openReview, readIn, smallProject, spoiledProject } from '../support/review.js';

const folder = temporaryFolder();
const command = tarazi();
const opened: ReviewSession[] = [];
let made = 0;

const SOURCE = '# Report\n\nThe fund paid 147 grants. The fund paid **52** grants.\n\nIt has 36 members.\n';
const AZ = '# Hesabat\n\nFond 174 qrant verib. Fond **25** qrant verib.\n\nOnun 63 üzvü var.\n';
const STATE = 'locales/az/xliff/report.md.xlf';

const small = (source = SOURCE, az = AZ): string => smallProject(command, join(folder, `small-${made++}`), source, az);

async function open(path: string): Promise<ReviewSession> {
  const session = await openReview(path);
  opened.push(session);
  return session;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const session of opened.splice(0)) session.close();
});

const cellOf = (session: ReviewSession, number: number, language = 'az') =>
  session.rows[number - 1]!.cells.get(language)!;
const seenOf = (session: ReviewSession, number: number, language = 'az') =>
  standingHash(cellOf(session, number, language).standing!);
const findings = (session: ReviewSession): string[] =>
  session.rows.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ result }) => result.findings.map(({ target, source }) => (target ?? source)!.text)),
  );

describe('a review', () => {
  it('shows every sentence once, with all of its translations beside it and the findings of validate', async () => {
    const path = spoiledProject(command, join(folder, 'spoiled'));
    const session = await open(path);
    expect(session.languages).toEqual(['az', 'ru']);
    expect(session.rows).toHaveLength(24);
    expect(session.rows.every(({ cells }) => cells.size === 2)).toBe(true);
    const { findings: told } = JSON.parse(command(['validate', '--format', 'json'], path).stdout) as {
      findings: { fingerprint: string; severity: string }[];
    };
    const shown = session.rows.flatMap(({ cells }) => [...cells.values()].flatMap(({ result }) => result.findings));
    const pick = (list: readonly { fingerprint: string; severity: string }[]): string[] =>
      list.map(({ fingerprint, severity }) => `${fingerprint} ${severity}`).sort();
    expect(pick(shown)).toEqual(pick(told));
    expect(shown.length).toBeGreaterThan(8);
  });

  it('writes a translation into its target and state, and changes no other byte', async () => {
    const path = small();
    const session = await open(path);
    const before = readIn(path, STATE);
    expect(findings(session)).toEqual(['174', '25', '63']);
    const change = await session.change(2, 'az', {
      target: ['Fond 147 qrant verib.'],
      state: 'translated',
      seen: seenOf(session, 2),
      draft: 'a',
    });
    expect(change).toEqual({ done: true, rows: [2] });
    expect(changedLines(before, readIn(path, STATE))).toEqual([
      [
        '<target state="needs-review-translation">Fond 174 qrant verib.</target>',
        '<target state="translated">Fond 147 qrant verib.</target>',
      ],
    ]);
    expect(findings(session)).toEqual(['25', '63']);
    expect(command(['validate', '--xliff', STATE], path).code).toBe(0);
  });

  it('approves: state and nothing else', async () => {
    const path = small();
    const session = await open(path);
    const before = readIn(path, STATE);
    await session.change(4, 'az', { state: 'reviewed', seen: seenOf(session, 4), draft: 'a' });
    const changed = changedLines(before, readIn(path, STATE));
    expect(changed.map(([, after]) => after)).toEqual([
      expect.stringMatching(/^<trans-unit .* approved="yes">$/),
      '<target state="signed-off">Onun 63 üzvü var.</target>',
    ]);
    expect(cellOf(session, 4).result.pair.state).toBe('reviewed');
  });

  it('writes nothing over what somebody else has written meanwhile, and shows that', async () => {
    const path = small();
    const session = await open(path);
    const seen = seenOf(session, 2);
    const theirs = readIn(path, STATE).replace('Fond 174 qrant verib.', 'Fond 741 qrant verib.');
    writeFileSync(join(path, STATE), theirs);
    const edit = { target: ['Fond 147 qrant verib.'], state: 'translated' as const, draft: 'a' };
    const change = await session.change(2, 'az', { ...edit, seen });
    expect(change).toMatchObject({ done: false, standing: { target: ['Fond 741 qrant verib.'] }, rows: [2] });
    expect(readIn(path, STATE)).toBe(theirs);
    expect(findings(session)).toEqual(['741', '25', '63']);
    // Having seen it, one may.
    expect(await session.change(2, 'az', { ...edit, seen: seenOf(session, 2) })).toMatchObject({ done: true });
    expect(changedLines(theirs, readIn(path, STATE))).toHaveLength(1);
  });

  /** Another program writes when a file has been read and changed, and is about to be put in its place: so often. */
  function overtakes(write: (time: number) => void, times: number): void {
    const { keep } = Replacement.prototype;
    let time = 0;
    vi.spyOn(Replacement.prototype, 'keep').mockImplementation(function (this: Replacement, before) {
      if (++time <= times) write(time);
      return keep.call(this, before);
    });
  }

  it('loses nothing that another program writes between reading and writing', async () => {
    const path = small();
    const session = await open(path);
    const seen = seenOf(session, 2);
    overtakes((time) => {
      writeFileSync(join(path, STATE), readIn(path, STATE).replace(/Onun \d+/, `Onun ${time}`));
    }, 2);
    const edit = { target: ['Fond 147 qrant verib.'], state: 'translated' as const, draft: 'a' };
    expect(await session.change(2, 'az', { ...edit, seen })).toMatchObject({ done: true });
    expect(readIn(path, STATE)).toContain('Fond 147 qrant verib.');
    expect(readIn(path, STATE)).toContain('Onun 2 üzvü var.');
    expect(await session.note(2, 'az', 'As in the table')).toBeDefined();
    vi.restoreAllMocks();
    overtakes(() => {
      writeFileSync(join(path, STATE), readIn(path, STATE).replace('Fond 147 qrant', 'Fond 741 qrant'));
    }, 1);
    expect(await session.change(2, 'az', { ...edit, target: ['Fond'], seen: seenOf(session, 2) })).toMatchObject({
      done: false,
      standing: { target: ['Fond 741 qrant verib.'] },
    });
    expect(readIn(path, STATE)).toContain('Fond 741 qrant verib.');
    vi.restoreAllMocks();
    overtakes(() => writeFileSync(join(path, 'waivers.csv'), 'fingerprint,reason\n00000000,theirs\n'), 1);
    await session.waive(cellOf(session, 4).result.findings, { reason: 'ours', scope: 'segment' }, [4]);
    expect(readIn(path, 'waivers.csv')).toMatch(/^fingerprint,reason\n00000000,theirs\n[0-9a-f]{16},ours/);
  });

  it('gives up where another program never lets it write, and says so', async () => {
    const path = small();
    const session = await open(path);
    overtakes((time) => {
      writeFileSync(join(path, STATE), readIn(path, STATE).replace(/Onun \d+/, `Onun ${time}`));
    }, Number.POSITIVE_INFINITY);
    const edit = { state: 'reviewed' as const, seen: seenOf(session, 2), draft: 'a' };
    await expect(session.change(2, 'az', edit)).rejects.toMatchObject({ id: 'file-unwritable' });
  });

  it('lets edits of other translations in the same file stand', async () => {
    const path = small();
    const session = await open(path);
    const seen = seenOf(session, 2);
    writeFileSync(join(path, STATE), readIn(path, STATE).replace('Onun 63 üzvü var.', 'Onun 36 üzvü var.'));
    await session.change(2, 'az', { target: ['Fond 147 qrant verib.'], state: 'translated', seen, draft: 'a' });
    expect(readIn(path, STATE)).toContain('Fond 147 qrant verib.');
    expect(readIn(path, STATE)).toContain('Onun 36 üzvü var.');
  });

  it('keeps inline codes as the source writes them', async () => {
    const path = small();
    const session = await open(path);
    const { target } = cellOf(session, 3).standing!;
    const mended = target!.map((part) => (typeof part === 'string' ? part.replace('25', '52') : part));
    await session.change(3, 'az', { target: mended, state: 'translated', seen: seenOf(session, 3), draft: 'a' });
    expect(readIn(path, STATE)).toMatch(
      /<target state="translated">Fond <g id="1"[^>]*>52<\/g> qrant verib\.<\/target>/,
    );
    command(['build'], path);
    expect(readIn(path, 'locales/az/report.md')).toContain('Fond **52** qrant verib.');
  });

  it('takes back each step to the letter: edits while one writes are one step', async () => {
    const path = small();
    const session = await open(path);
    const before = readIn(path, STATE);
    for (const text of ['Fond 1', 'Fond 14', 'Fond 147 qrant verib.'])
      await session.change(2, 'az', { target: [text], state: 'translated', seen: seenOf(session, 2), draft: 'a' });
    const mended = readIn(path, STATE);
    await session.change(2, 'az', { state: 'reviewed', seen: seenOf(session, 2), draft: 'b' });
    expect(session.steps).toBe(2);
    expect(session.earlier(2, 'az')).toEqual(['Fond 174 qrant verib.']);
    expect(await session.undo()).toMatchObject({ done: true, number: 2, rows: [2] });
    expect(readIn(path, STATE)).toBe(mended);
    await session.undo();
    expect(readIn(path, STATE)).toBe(before);
    expect(findings(session)).toEqual(['174', '25', '63']);
    expect(await session.undo()).toBeUndefined();
  });

  it('takes back the last two hundred steps, and none before them', async () => {
    const path = small('Ten rooms.\n', 'On otaq.\n');
    const session = await open(path);
    const afterFirst: string[] = [];
    for (let step = 0; step < 201; step++) {
      const state = step % 2 === 0 ? 'reviewed' : 'translated';
      await session.change(1, 'az', { state, seen: seenOf(session, 1), draft: `step ${step}` });
      if (step === 0) afterFirst.push(readIn(path, STATE));
    }
    for (let step = 0; step < 200; step++) expect(await session.undo()).toMatchObject({ done: true });
    expect(await session.undo()).toBeUndefined();
    expect([readIn(path, STATE)]).toEqual(afterFirst);
  });

  it('takes nothing back that somebody else has changed since', async () => {
    const path = small();
    const session = await open(path);
    await session.change(2, 'az', { target: ['Fond 1'], state: 'translated', seen: seenOf(session, 2), draft: 'a' });
    const theirs = readIn(path, STATE).replace('Fond 1<', 'Fond 2<');
    writeFileSync(join(path, STATE), theirs);
    expect(await session.undo()).toMatchObject({ done: false, standing: { target: ['Fond 2'] } });
    expect(readIn(path, STATE)).toBe(theirs);
  });

  it('waives with a line in waivers.csv, several at once, and takes them back', async () => {
    const path = small();
    const session = await open(path);
    const found = session.rows.flatMap(({ cells }) => [...cells.values()].flatMap(({ result }) => result.findings));
    const acceptance = { reason: 'as the fund says, twice', scope: 'segment' } as const;
    const rows = await session.waive(found.slice(0, 1), acceptance, [2]);
    expect(rows).toEqual([2]);
    const one = readIn(path, 'waivers.csv');
    const [head, line, ...rest] = one.split('\n');
    expect([head, rest]).toEqual(['fingerprint,reason,author,date,until', ['']]);
    // The author is whom git knows here.
    expect(line).toMatch(new RegExp(`^${found[0]!.fingerprint},"as the fund says, twice",[^,]*,2026-01-20,$`));
    await session.waive(found.slice(1), { ...acceptance, until: '2026-02-01' }, [3, 4]);
    expect(readIn(path, 'waivers.csv').split('\n')).toHaveLength(5);
    expect(findings(session)).toEqual([]);
    expect(session.reasons).toEqual(['as the fund says, twice']);
    expect(command(['validate', '--today', '2026-01-20'], path).code).toBe(0);
    expect(await session.undo()).toMatchObject({ done: true, number: 3 });
    expect(readIn(path, 'waivers.csv')).toBe(one);
    expect(findings(session)).toEqual(['25', '63']);
  });

  it.each([
    ['value', ['25']],
    ['rule-in-document', []],
  ] as const)('waives in the scope %s', async (scope, left) => {
    const twice = 'The fund paid 147 grants. The fund paid **52** grants.\n\nIt paid 147 grants.\n';
    const path = small(twice, 'Fond 174 qrant verib. Fond **25** qrant verib.\n\nO, 174 qrant verib.\n');
    const session = await open(path);
    expect(findings(session)).toEqual(['174', '25', '174']);
    await session.waive(cellOf(session, 1).result.findings, { reason: 'so it is', scope }, [1]);
    expect(findings(session)).toEqual(left);
  });

  it.each([
    ['1.2', []],
    ['2.1', ['--xliff', '2.1']],
  ])(
    'answers a translator with a note in XLIFF %s, which stays, and is taken back to the letter',
    async (_, version) => {
      const path = small();
      command(['export', ...version], path);
      const before = readIn(path, STATE);
      const session = await open(path);
      expect(await session.note(2, 'az', 'As in the table')).toEqual([2]);
      expect(await session.note(2, 'az', 'See <annex> & 2')).toEqual([2]);
      const from = expect.any(String);
      expect(cellOf(session, 2).notes.slice(-2)).toEqual([
        { text: 'As in the table', from },
        { text: 'See <annex> & 2', from },
      ]);
      expect(cellOf(session, 2).result.findings).toHaveLength(1);
      const noted = readIn(path, STATE);
      command(['export'], path);
      expect(readIn(path, STATE)).toBe(noted);
      expect(command(['validate', '--xliff', STATE], path).code).toBe(0);
      await session.undo();
      await session.undo();
      expect(readIn(path, STATE)).toBe(before);
      expect(session.steps).toBe(0);
    },
  );

  it('says of a draft what would be found, and writes nothing', async () => {
    const path = small();
    const session = await open(path);
    const before = readIn(path, STATE);
    expect(session.draft(2, 'az', ['Fond 147 qrant verib.'])?.findings).toEqual([]);
    expect(session.draft(2, 'az', ['Fond 148 qrant verib.'])?.findings).toHaveLength(1);
    expect(findings(session)).toEqual(['174', '25', '63']);
    expect(readIn(path, STATE)).toBe(before);
  });

  it('takes over what changes on the disk: translations, waivers, and sentences that come', async () => {
    const path = small();
    const session = await open(path);
    const events: unknown[] = [];
    session.listen((event) => events.push(event));
    await session.reread();
    expect(events).toEqual([]);
    writeFileSync(join(path, STATE), readIn(path, STATE).replace('Onun 63', 'Onun 36'));
    await session.reread();
    expect(events.splice(0)).toEqual([{ kind: 'rows', rows: [4] }]);
    const { fingerprint } = cellOf(session, 2).result.findings[0]!;
    writeFileSync(join(path, 'waivers.csv'), `fingerprint,reason\n${fingerprint},so it is\n`);
    await session.reread();
    expect(events.splice(0)).toEqual([{ kind: 'rows', rows: [2] }]);
    const { generation } = session;
    writeFileSync(join(path, 'source/report.md'), `${SOURCE}\nIt was founded in 1994.\n`);
    await session.reread();
    expect(events).toEqual([{ kind: 'reload' }]);
    expect(session.generation).toBeGreaterThan(generation);
    expect(session.rows).toHaveLength(5);
    // It is not in the XLIFF file yet.
    expect(cellOf(session, 5).standing).toBeUndefined();
    expect(
      await session.change(5, 'az', { target: ['x'], state: 'translated', seen: '0', draft: 'a' }),
    ).toBeUndefined();
  });

  it('judges the names of the rest of the document after an edit, as a whole run does', async () => {
    const names = 'Hastings left Tipperary.\n\nHastings came back.\n\nHastings spoke.\n';
    const path = small(names, 'Heystinqs Tipperaridən getdi.\n\nHastinqs qayıtdı.\n\nHastinqs danışdı.\n');
    const session = await open(path);
    const told = (): string[] =>
      session.rows.flatMap(({ cells }) => cells.get('az')!.result.findings.map(({ messageId }) => messageId));
    const whole = (): string[] =>
      (
        JSON.parse(command(['validate', '--format', 'json'], path).stdout) as { findings: { messageId: string }[] }
      ).findings.map(({ messageId }) => messageId);
    expect(told()).toEqual(whole());
    await session.change(1, 'az', {
      target: ['Hastinqs Tipperaridən getdi.'],
      state: 'translated',
      seen: seenOf(session, 1),
      draft: 'a',
    });
    await session.settled();
    expect(told()).toEqual(whole());
  });

  it('judges the rest of the document when nobody waits for an answer, and once more what was edited meanwhile', async () => {
    const session = await open(small());
    const write = (number: number): Promise<unknown> =>
      session.change(number, 'az', {
        target: [`Fond ${number} qrant verib.`],
        state: 'translated',
        seen: seenOf(session, number),
        draft: String(number),
      });
    await write(1);
    const rounds = vi.spyOn(LiveDocument.prototype, 'refresh');
    // However little was done, it was enough for one go.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 1000;
      return now;
    });
    let answer = (): void => {};
    const asked = session.quiet.answering(() => new Promise<void>((done) => (answer = done)));
    let isSettled = false;
    const settled = session.settled().then(() => {
      isSettled = true;
    });
    for (let turn = 0; turn < 100; turn++) await new Promise((done) => setImmediate(done));
    expect(isSettled).toBe(false);
    await write(2);
    expect(rounds).toHaveBeenCalledTimes(1);
    answer();
    await Promise.all([asked, settled]);
    expect(rounds).toHaveBeenCalledTimes(2);
  });

  it('is told what cannot be read, and shows the rest', async () => {
    const path = small();
    writeFileSync(join(path, 'source/bad.md'), Buffer.from([0x23, 0x20, 0xff, 0xfe]));
    const session = await open(path);
    expect(session.refused).toHaveLength(1);
    expect(session.rows).toHaveLength(4);
  });

  it('says that a file which has gone cannot be written, and goes on', async () => {
    const path = small();
    const session = await open(path);
    const seen = seenOf(session, 2);
    rmSync(join(path, STATE));
    await expect(session.change(2, 'az', { state: 'reviewed', seen, draft: 'a' })).rejects.toMatchObject({
      id: 'file-missing',
    });
    expect(existsSync(join(path, STATE))).toBe(false);
    expect(session.draft(2, 'az', ['Fond 147 qrant verib.'])?.findings).toEqual([]);
  });
});
