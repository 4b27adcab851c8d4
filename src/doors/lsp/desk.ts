import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type InterfaceLanguage, translate } from '../../messages/index.js';
import { TaraziError } from '../../model/index.js';
import { diagnosticOf, refusalOf } from './diagnostics.js';
import { bytesOfText, pathOf } from './file-path.js';
import { type Weighed, weigh } from './weigh.js';

/** Milliseconds of rest after a change. */
const REST = 150;
/** UTF-16 code units; more takes too long between two keys. */
const MOST = 4_000_000;

/** What the desk needs of the editor. */
export interface DeskOptions {
  readonly documents: () => readonly TextDocument[];
  readonly publish: (uri: string, version: number, diagnostics: Diagnostic[]) => void;
  /** Told of what is nobody's mistake but ours. */
  readonly onCrash: (error: unknown) => void;
  readonly today: () => string;
  readonly language: () => InterfaceLanguage;
}

/** Weighs open files one after the other, each after a rest, and keeps what came of it. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #weighed = new Map<string, { readonly version: number; readonly weighed: Weighed }>();
  #waiting = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  /**
   * Weighs every open file anew, after a rest: what is typed in one may be the other side of another.
   * @param first the one that was typed in
   */
  changed(first?: string): void {
    const open = this.#options.documents().map(({ uri }) => uri);
    this.#waiting = new Set(first === undefined ? open : [first, ...open]);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#settle(), REST);
  }

  /** Weighs what waits, one after the other. */
  #settle(): void {
    this.#work = this.#work.then(async () => {
      for (let [uri] = this.#waiting; uri !== undefined; [uri] = this.#waiting) {
        this.#waiting.delete(uri);
        await this.#weigh(uri);
      }
    });
  }

  closed(uri: string): void {
    this.#weighed.delete(uri);
    this.#waiting.delete(uri);
  }

  /** What is known of an open file as it stands; where it waits, it is weighed before the others. */
  async weighed(uri: string): Promise<{ readonly version: number; readonly weighed: Weighed } | undefined> {
    if (this.#waiting.has(uri)) this.#waiting = new Set([uri, ...this.#waiting]);
    this.#work = this.#work.then(async () => {
      if (this.#waiting.delete(uri)) await this.#weigh(uri);
    });
    await this.#work;
    return this.#weighed.get(uri);
  }

  async #weigh(uri: string): Promise<void> {
    const { documents, publish, today, onCrash } = this.#options;
    const language = this.#options.language();
    const current = (): TextDocument | undefined => documents().find((one) => one.uri === uri);
    const document = current();
    const path = pathOf(uri);
    if (!document || path === undefined) return;
    const { version } = document;
    const isStale = (): boolean => current()?.version !== version;
    const text = document.getText();
    try {
      if (text.length > MOST) {
        this.#weighed.delete(uri);
        publish(uri, version, [tooLarge(text.length, language)]);
        return;
      }
      const weighed = await weigh(path, this.#held(), today(), isStale);
      // What changed in the meantime waits already.
      if (isStale()) return;
      if (weighed) this.#weighed.set(uri, { version, weighed });
      else this.#weighed.delete(uri);
      publish(uri, version, weighed?.found.map((here) => diagnosticOf(here, language)) ?? []);
    } catch (error) {
      this.#weighed.delete(uri);
      if (!(error instanceof TaraziError)) onCrash(error);
      if (!isStale()) publish(uri, version, [refusalOf(error, language)]);
    }
  }

  /** What the editor holds, by path. */
  #held(): Map<string, Buffer> {
    const held = new Map<string, Buffer>();
    for (const document of this.#options.documents()) {
      const path = pathOf(document.uri);
      const text = document.getText();
      if (path !== undefined && text.length <= MOST) held.set(path, bytesOfText(text));
    }
    return held;
  }
}

function tooLarge(size: number, language: InterfaceLanguage): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
    severity: 3,
    source: 'tarazi',
    message: translate(language, 'lsp.too-large', { size, limit: MOST }),
  };
}
