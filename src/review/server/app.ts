import { type Context, Hono } from 'hono';
import { stream, streamSSE } from 'hono/streaming';
import type * as z from 'zod';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../messages/languages.js';
import { type Content, type LanguageTag, type PlacedFinding, plainText, TaraziError } from '../../model/index.js';
import { standingHash } from '../../project/edit-unit.js';
import { escapeHtml } from '../../reports/html/escape.js';
import { type Words, wordsOf } from '../../reports/html/words.js';
import { messageOf } from '../../reports/message-of.js';
import { moreHtml } from '../page/more.js';
import { groupHead, pageEnd, pageHead } from '../page/page.js';
import { emptyRow, foundItems } from '../page/row.js';
import { REVIEW_SCRIPT } from '../script.generated.js';
import type { Cell, ReviewSession, Row } from '../session/session.js';
import { firstRows } from './first-rows.js';
import { type Guard, guard } from './guard.js';
import { codesFor, contentOf, shownCode, writable } from './parts.js';
import { checkRequest, editRequest, noteRequest, waiveRequest } from './requests.js';
import { WrittenRows } from './written-rows.js';

export interface AppOptions extends Guard {
  readonly session: ReviewSession;
  /** Of the interface, where the page asks for no other. */
  readonly language: InterfaceLanguage;
  /** Rows that are written already. */
  readonly rows?: WrittenRows;
}

/** So many rows are written in one piece. */
const AT_ONCE = 250;

const asContent = (value: string | Content | undefined): Content =>
  value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value;

/** The page and what it asks for. Everything but the page itself answers JSON. */
export function reviewApp({ session, language, rows = new WrittenRows(), ...options }: AppOptions): Hono {
  const app = new Hono();
  const wordsFor = (tag: string | undefined): Words =>
    wordsOf(INTERFACE_LANGUAGES.find((one) => one === tag) ?? language);
  const wordsOfRequest = (context: Context): Words => wordsFor(context.req.query('interface'));
  const shown = (numbers: readonly number[], words: Words) =>
    numbers.flatMap((number) => {
      const row = session.rows[number - 1];
      return row ? [{ number, html: rows.of(row, words, session), version: row.version }] : [];
    });
  const cellOf = (number: number, tag: LanguageTag): Cell | undefined => session.rows[number - 1]?.cells.get(tag);
  // A finished translation knows only its own codes.
  const codesOfCell = ({ result, standing }: Cell) =>
    codesFor(session.shelf.hasStates ? asContent(result.pair.source) : [], standing?.target);
  const firstOf = (number: number, tag: LanguageTag): number => {
    let next = 1;
    for (const [one, { result }] of session.rows[number - 1]?.cells ?? []) {
      if (one === tag) return next;
      next += result.findings.length;
    }
    return next;
  };

  app.use(guard(options));
  app.use((_, next) => session.quiet.answering(next));

  app.onError((error, context) => {
    const words = wordsOfRequest(context);
    const told = error instanceof TaraziError ? messageOf(error, words.language) : error.message;
    return context.json({ error: told }, error instanceof TaraziError ? 422 : 500);
  });

  app.get('/', (context) => {
    const words = wordsOfRequest(context);
    context.header('Content-Type', 'text/html; charset=utf-8');
    return stream(context, async (out) => {
      await out.write(pageHead(session, words));
      const first = firstRows(session.rows);
      let group = -1;
      let pieces: string[] = [];
      for (const row of session.rows) {
        if (row.group !== group) pieces.push(`${group === -1 ? '' : '</section>\n'}${groupHead(row.document)}`);
        group = row.group;
        pieces.push(first.has(row) ? rows.of(row, words, session) : emptyRow(row));
        if (pieces.length < AT_ONCE) continue;
        await out.write(pieces.join(''));
        pieces = [];
        // What is there is painted, and the script sent, while the rest is written.
        await new Promise((resume) => setImmediate(resume));
      }
      if (group !== -1) pieces.push('</section>\n');
      await out.write(pieces.join('') + pageEnd(session, words));
    });
  });

  app.get('/app.js', (context) => {
    context.header('Content-Type', 'text/javascript; charset=utf-8');
    return context.body(REVIEW_SCRIPT);
  });
  app.get('/favicon.ico', (context) => context.body(null, 204));

  app.get('/rows', (context) => {
    const numbers = (context.req.query('numbers') ?? '').split(',').slice(0, 1000).map(Number);
    return context.json({ generation: session.generation, rows: shown(numbers, wordsOfRequest(context)) });
  });

  app.get('/cell', (context) => {
    const cell = cellOf(Number(context.req.query('number')), context.req.query('language') ?? '');
    if (!cell?.standing) return context.json({ error: 'read-only' }, 404);
    const { standing, result } = cell;
    const codes = codesOfCell(cell);
    return context.json({
      parts: (standing.target ?? []).map((part) => (typeof part === 'string' ? part : shownCode(part))),
      codes: codes.map(shownCode),
      seen: standingHash(standing),
      marks: marksOf(result.findings),
    });
  });

  app.get('/more', async (context) => {
    const number = Number(context.req.query('number'));
    const row = session.rows[number - 1];
    if (!row) return context.json({ error: 'gone' }, 404);
    const near = (other: Row | undefined): Row | undefined => (other?.group === row.group ? other : undefined);
    const cells = [...row.cells];
    const offers = await Promise.all(
      cells.map(async ([tag, { result }]) => [tag, await session.shelf.offers(result.pair)] as const),
    );
    const more = {
      before: near(session.rows[number - 2]),
      after: near(session.rows[number]),
      offers,
      earlier: cells.map(([tag]) => [tag, session.earlier(number, tag)] as const),
    };
    return context.json({ html: moreHtml(more, wordsOfRequest(context)) });
  });

  /** The body of a request as a schema has it, of the page's own generation; else what to answer. */
  async function bodyOf<T extends z.ZodType<{ generation: number }>>(
    context: Context,
    schema: T,
  ): Promise<{ body: z.infer<T> } | { answer: Response }> {
    const isJson = context.req.header('content-type')?.split(';')[0] === 'application/json';
    const sent: unknown = isJson ? await context.req.json().catch(() => undefined) : undefined;
    const { data } = schema.safeParse(sent);
    if (data === undefined) return { answer: context.json({ error: 'malformed' }, 400) };
    if (data.generation !== session.generation) return { answer: context.json({ error: 'reload' }, 410) };
    return { body: data };
  }

  app.post('/check', async (context) => {
    const read = await bodyOf(context, checkRequest);
    if ('answer' in read) return read.answer;
    const { number, language: tag, parts } = read.body;
    const cell = cellOf(number, tag);
    const before = cell?.standing?.target;
    const target = cell && contentOf(parts, codesOfCell(cell), before);
    const result = target && session.draft(number, tag, target);
    if (!result) return context.json({ error: 'malformed' }, 400);
    return context.json({
      found: foundItems(result, firstOf(number, tag), wordsOfRequest(context), true),
      marks: marksOf(result.findings),
    });
  });

  app.post('/edit', async (context) => {
    const read = await bodyOf(context, editRequest);
    if ('answer' in read) return read.answer;
    const { number, language: tag, parts, state, seen, draft } = read.body;
    const cell = cellOf(number, tag);
    const isShownOnly = !session.shelf.hasStates && state === 'reviewed';
    if (!cell?.standing || isShownOnly) return context.json({ error: 'read-only' }, 422);
    const before = cell.standing.target;
    const target = parts && contentOf(parts, codesOfCell(cell), before);
    if (parts && !target) return context.json({ error: 'malformed' }, 400);
    if (!target && before === undefined) return context.json({ error: 'empty' }, 422);
    const change = await session.change(number, tag, { ...(target && { target }), state, seen, draft });
    if (!change) return context.json({ error: 'read-only' }, 422);
    const words = wordsOfRequest(context);
    const after = cellOf(number, tag)?.standing;
    const now = after && standingHash(after);
    if (change.done) return context.json({ rows: shown(change.rows, words), seen: now });
    const { standing } = change;
    return context.json(
      {
        error: 'conflict',
        gone: standing === undefined,
        theirs: standing?.target === undefined ? '' : plainText(standing.target),
        seen: standing && standingHash(standing),
        rows: shown([...new Set([number, ...change.rows])], words),
      },
      409,
    );
  });

  app.post('/note', async (context) => {
    const read = await bodyOf(context, noteRequest);
    if ('answer' in read) return read.answer;
    const { number, language: tag, text } = read.body;
    const noted = writable(text).trim();
    if (noted === '') return context.json({ error: 'malformed' }, 400);
    const changed = await session.note(number, tag, noted);
    if (!changed) return context.json({ error: 'read-only' }, 422);
    return context.json({ rows: shown(changed, wordsOfRequest(context)) });
  });

  app.post('/waive', async (context) => {
    const read = await bodyOf(context, waiveRequest);
    if ('answer' in read) return read.answer;
    const { findings, ...acceptance } = read.body;
    const found = findings.flatMap(({ number, fingerprint }): PlacedFinding[] =>
      [...(session.rows[number - 1]?.cells.values() ?? [])].flatMap(({ result }) =>
        result.findings.filter((finding) => finding.fingerprint === fingerprint),
      ),
    );
    if (found.length === 0) return context.json({ error: 'gone' }, 409);
    const changed = await session.waive(
      found,
      acceptance,
      findings.map(({ number }) => number),
    );
    return context.json({ rows: shown(changed, wordsOfRequest(context)), reasons: session.reasons.slice(0, 20) });
  });

  app.post('/undo', async (context) => {
    const change = await session.undo();
    if (!change) return context.json({ error: 'nothing' }, 404);
    const words = wordsOfRequest(context);
    const answer = { generation: session.generation, number: change.number, rows: shown(change.rows, words) };
    return change.done ? context.json(answer) : context.json({ ...answer, error: 'conflict' }, 409);
  });

  app.get('/events', (context) =>
    streamSSE(context, async (events) => {
      const ended = new Promise<void>((end) => events.onAbort(end));
      const stop = session.listen((event) => {
        const data = JSON.stringify(event.kind === 'rows' ? event.rows : []);
        void events.writeSSE({ event: event.kind, data, id: String(session.version) });
      });
      await events.writeSSE({ event: 'hello', data: String(session.generation), id: String(session.version) });
      // What changed before the page listened, or while it was cut off.
      const since = Number(context.req.header('last-event-id') ?? context.req.query('since') ?? 0);
      const missed = session.rows.filter(({ version }) => version > since).map(({ number }) => number);
      if (missed.length > 0) await events.writeSSE({ event: 'rows', data: JSON.stringify(missed) });
      await ended;
      stop();
    }),
  );

  app.notFound((context) => context.text(escapeHtml('not found'), 404));
  return app;
}

/** Where findings stand in a text, for marks while it is written. */
const marksOf = (findings: readonly PlacedFinding[]) =>
  findings.flatMap(({ target, severity }) =>
    target ? [{ start: target.start, end: target.end, look: severity }] : [],
  );
