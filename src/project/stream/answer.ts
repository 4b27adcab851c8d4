import { isUtf8 } from 'node:buffer';
import { languageOf } from '../../languages/index.js';
import type { Finding } from '../../model/index.js';
import { findingJson } from '../../reports/finding-json.js';
import { countFinding, countRefusal, countsOf, newSummary, type Summary } from '../../reports/summary-counts.js';
import { CLEAN, checkPair } from '../../validate/check-pair.js';
import { type CheckSettings, checkSettings } from '../../validate/settings.js';
import type { Block } from './blocks.js';
import type { StreamOptions } from './options.js';
import { type LineProblem, readJsonPair, readTsvPair, type StreamPair } from './read-pair.js';
import { isInShare, type Share, type SharedLines } from './share.js';
import { StreamDocuments } from './stream-documents.js';
import { type LinePlace, unwrapLine } from './wrapped-line.js';

type Translate = typeof import('../../messages/index.js').translate;

/** The answers to a block, and what they came to. */
export interface Answers {
  readonly text: string;
  readonly counts: Summary;
  /** Which lines these are, where they are a share of them. */
  readonly shared?: SharedLines;
}

type ReadPair = typeof readJsonPair;

interface Checked {
  readonly pair: StreamPair;
  readonly findings: readonly Finding[];
}

/** A line that holds no pair. */
interface Broken {
  readonly problem: LineProblem;
  readonly place: LinePlace;
}

const NEWLINE = 10;
const BLANK = /^\s*$/;
/** So many language pairs are remembered at most: a stream may name any number of them. */
const REMEMBERED = 64;

/** Answers blocks of pairs. The message catalogue is loaded when the first finding asks for it, never for clean pairs. */
export class Answerer {
  readonly #options: StreamOptions;
  readonly #settings: CheckSettings;
  readonly #read: ReadPair;
  #documents: StreamDocuments | undefined;
  readonly #unsupported = new Map<string, string>();
  #translate: Translate | undefined;

  constructor(options: StreamOptions) {
    this.#options = options;
    this.#settings = checkSettings(options.rules, options.termbase);
    this.#read = options.input === 'tsv' ? readTsvPair : readJsonPair;
  }

  /** Answers every line of a block, or of a share of them, in order. Blank lines get no answer. */
  async answer(block: Block, share?: Share): Promise<Answers> {
    const counts = newSummary();
    const { bytes } = block;
    if (block.overlong) {
      await this.#loadMessages();
      return { text: this.#brokenText({ problem: 'line-length', place: this.#at(block.firstLine) }, counts), counts };
    }
    const sound = isUtf8(bytes);
    let text = '';
    const shared = share && { lines: [] as number[], ends: [] as number[], refused: [] as number[] };
    let size = 0;
    let number = block.firstLine;
    let nth = 0;
    const read = block.lines ? readJsonPair : this.#read;
    let start = number === 1 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    while (start < bytes.length) {
      let end = bytes.indexOf(NEWLINE, start);
      if (end === -1) end = bytes.length;
      number = block.lines?.[nth] ?? number;
      const line = nth++;
      if (share && !isInShare(share, bytes.subarray(start, end))) {
        start = end + 1;
        number++;
        continue;
      }
      const checked =
        sound || isUtf8(bytes.subarray(start, end))
          ? this.#checkLine(bytes.toString('utf8', start, end), number, read)
          : { problem: 'line-encoding' as const, place: this.#at(number) };
      let answer = '';
      if (checked !== undefined && 'pair' in checked) {
        // Each line is checked once, since a document remembers it: only the answer waits for the messages.
        if (checked.findings !== CLEAN && !this.#translate) await this.#loadMessages();
        answer = this.#answerText(checked, counts);
      } else if (checked !== undefined) {
        await this.#loadMessages();
        answer = this.#brokenText(checked, counts);
        shared?.refused.push(line);
      }
      text += answer;
      if (shared && answer !== '') {
        size += Buffer.byteLength(answer);
        shared.lines.push(line);
        shared.ends.push(size);
      }
      start = end + 1;
      number++;
    }
    if (!shared) return { text, counts };
    const { lines, ends, refused } = shared;
    return { text, counts, shared: { lines: Uint32Array.from(lines), ends: Uint32Array.from(ends), refused } };
  }

  /** What a line came to; undefined for a blank one. */
  #checkLine(given: string, number: number, read: ReadPair): Checked | Broken | undefined {
    const line = given.endsWith('\r') ? given.slice(0, -1) : given;
    if (BLANK.test(line)) return undefined;
    const wrapped = read === readJsonPair ? unwrapLine(line) : undefined;
    const pair = wrapped ? read(wrapped.raw, wrapped.place.line, this.#options) : read(line, number, this.#options);
    if (typeof pair === 'string') return { problem: pair, place: wrapped?.place ?? this.#at(number) };
    return { pair, findings: checkPair(pair, this.#settingsOf(pair)) };
  }

  #settingsOf({ document }: StreamPair): CheckSettings {
    if (document === undefined) return this.#settings;
    this.#documents ??= new StreamDocuments();
    return { ...this.#settings, documents: this.#documents.of(document) };
  }

  #answerText({ pair, findings }: Checked, sum: Summary): string {
    const own = countsOf(sum, `${pair.sourceLanguage}>${pair.targetLanguage}`);
    for (const counts of [sum, own]) {
      counts.pairs++;
      if (pair.target === undefined) counts.untranslated++;
    }
    const unsupported = this.#unsupportedOf(pair);
    if (findings === CLEAN && unsupported === '') return `{"id":${pair.id},"findings":[]}\n`;
    for (const { rule, severity } of findings) countFinding(sum, own, rule, severity);
    return `{"id":${pair.id},"findings":${this.#findingsJson(findings)}${unsupported}}\n`;
  }

  #findingsJson(findings: readonly Finding[]): string {
    if (findings.length === 0) return '[]';
    const translate = this.#translations();
    return JSON.stringify(
      findings.map((finding) =>
        findingJson(finding, translate(this.#options.interfaceLanguage, finding.messageId, finding.data)),
      ),
    );
  }

  #brokenText({ problem, place: { file, line } }: Broken, counts: Summary): string {
    const translate = this.#translations();
    const messageId = `error.${problem}`;
    const error = translate(this.#options.interfaceLanguage, messageId, { line });
    countRefusal(counts, { file, line, column: undefined, messageId, message: error });
    return `${JSON.stringify({ id: null, ...(file !== undefined && { file }), line, error })}\n`;
  }

  #at(line: number): LinePlace {
    return { file: this.#options.file, line };
  }

  async #loadMessages(): Promise<void> {
    this.#translate ??= (await import('../../messages/index.js')).translate;
  }

  #translations(): Translate {
    if (!this.#translate) throw new Error('the messages are not loaded');
    return this.#translate;
  }

  /** The answer's part on languages without a plug-in; empty where both are known. */
  #unsupportedOf(pair: StreamPair): string {
    const { sourceLanguage, targetLanguage } = pair;
    const key = `${sourceLanguage}\n${targetLanguage}`;
    let text = this.#unsupported.get(key);
    if (text === undefined) {
      const unknown = [...new Set([sourceLanguage, targetLanguage])].filter((tag) => !languageOf(tag));
      text = unknown.length === 0 ? '' : `,"unsupported":${JSON.stringify(unknown)}`;
      if (this.#unsupported.size >= REMEMBERED) this.#unsupported.clear();
      this.#unsupported.set(key, text);
    }
    return text;
  }
}
