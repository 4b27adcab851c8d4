import { editTag } from '../../xml/edit-tag.js';
import { escapeText } from '../../xml/escape.js';
import type { Leaf } from './pieces.js';
import type { RunFormat } from './run-format.js';

/** What runs are written with. */
export interface RunDialect {
  /** Prefix of elements of WordprocessingML, with its colon; empty where they stand in the default namespace. */
  readonly prefix: string;
  /** Prefix of its attributes; undefined where the part binds none. */
  readonly attributePrefix: string | undefined;
  /** Language that text is marked with as Word names it; undefined: as it was. */
  readonly language: string | undefined;
  /** A stretch of the part, with what is translated within. */
  raw(start: number, end: number): string;
}

/** What is written as an element of its own. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['\t', 'tab'],
  ['\n', 'br'],
  ['\u2011', 'noBreakHyphen'],
  ['\u00AD', 'softHyphen'],
]);
/** Properties that stand behind `lang` in a run's format (ECMA-376 part 1, 17.3.2.28: the order is the schema's). */
const BEHIND_LANGUAGE: ReadonlySet<string> = new Set(['', 'eastAsianLayout', 'oMath', 'rPrChange', 'specVanish']);
/** Line ends that are no line break, and separators that XML would let through and Word shows as boxes. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** Writes the inside of a paragraph: neighbours of one format share a run. */
export class RunWriter {
  private written = '';
  /** Format of the run that is open. */
  private open: string | undefined;
  /** Text of the open run. */
  private waiting = '';

  constructor(private readonly dialect: RunDialect) {}

  text(value: string, format: RunFormat, isTranslated: boolean): void {
    if (value === '') return;
    this.run(isTranslated ? this.translated(format) : format.xml);
    this.waiting += value;
  }

  /** What is no text has a run of its own: parts of fields that share one are lost on some readers. */
  leaves(leaves: readonly Leaf[]): void {
    if (leaves.length === 0) return;
    for (const { start, end, format } of leaves) {
      this.run(undefined);
      if (format) this.run(format.xml);
      this.written += this.dialect.raw(start, end);
    }
    this.run(undefined);
  }

  /** All that was written; the run that is open ends. */
  end(): string {
    this.run(undefined);
    return this.written;
  }

  /** Ends the open run where the next one is of another format, and begins that one where there is any. */
  private run(format: string | undefined): void {
    if (this.open === format) return;
    const { prefix } = this.dialect;
    this.written += textXml(this.waiting, prefix);
    this.waiting = '';
    if (this.open !== undefined) this.written += `</${prefix}r>`;
    if (format !== undefined) this.written += `<${prefix}r>${format}`;
    this.open = format;
  }

  /** A format for translated text: in its language, without what was tracked. */
  private translated({ properties }: RunFormat): string {
    const { prefix, attributePrefix, language } = this.dialect;
    const kept = properties.filter(({ name }) => name !== 'rPrChange');
    if (language === undefined || attributePrefix === undefined) {
      return kept.length === 0 ? '' : `<${prefix}rPr>${kept.map(({ xml }) => xml).join('')}</${prefix}rPr>`;
    }
    const value = `${attributePrefix}val`;
    const at = kept.findIndex(({ name }) => name === 'lang');
    if (at >= 0) {
      const { xml } = kept[at]!;
      const tagEnd = xml.indexOf('>') + 1;
      kept[at] = { name: 'lang', xml: editTag(xml.slice(0, tagEnd), { [value]: language }) + xml.slice(tagEnd) };
    } else {
      const behind = kept.findIndex(({ name }) => BEHIND_LANGUAGE.has(name));
      const own = { name: 'lang', xml: `<${prefix}lang ${value}="${language}"/>` };
      kept.splice(behind < 0 ? kept.length : behind, 0, own);
    }
    return `<${prefix}rPr>${kept.map(({ xml }) => xml).join('')}</${prefix}rPr>`;
  }
}

/** Text as the children of a run. */
function textXml(value: string, prefix: string): string {
  let xml = '';
  for (const part of value.replace(LINE_ENDS, '\n').split(/([\t\n\u2011\u00AD])/)) {
    const special = SPECIAL.get(part);
    if (special !== undefined) xml += `<${prefix}${special}/>`;
    else if (part !== '') xml += `<${prefix}t xml:space="preserve">${escapeText(part)}</${prefix}t>`;
  }
  return xml;
}
