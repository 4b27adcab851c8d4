import { editTag } from '../../xml/edit-tag.js';
import { escapeText } from '../../xml/escape.js';
import type { RunFormat } from './run-format.js';
import type { RunSyntax } from './run-writer.js';

/** What runs of WordprocessingML are written with. */
export interface WordRunOptions {
  /** Prefix of elements of WordprocessingML, with its colon; empty where they stand in the default namespace. */
  readonly prefix: string;
  /** Prefix of its attributes; undefined where the part binds none. */
  readonly attributePrefix: string | undefined;
  /** Language that text is marked with as Word names it; undefined: as it was. */
  readonly language: string | undefined;
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

/** Runs of WordprocessingML. */
export function wordRuns(options: WordRunOptions): RunSyntax {
  const { prefix } = options;
  const run = (format: string, inside: string): string => `<${prefix}r>${format}${inside}</${prefix}r>`;
  return {
    run,
    textRun: (format, text) => run(format, textXml(text, prefix)),
    translated: (format) => translated(format, options),
  };
}

/** A format in the language of the translation, without what was tracked. */
function translated({ properties }: RunFormat, { prefix, attributePrefix, language }: WordRunOptions): string {
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
