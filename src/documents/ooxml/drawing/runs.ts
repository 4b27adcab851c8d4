import type { LanguageTag } from '../../../model/index.js';
import { wordLanguage } from '../../../ooxml/word-language.js';
import { editTag } from '../../../xml/edit-tag.js';
import { escapeText } from '../../../xml/escape.js';
import { ALT, attributeRuns } from '../alt-texts.js';
import type { Block } from '../block.js';
import type { RunSyntax } from '../run-writer.js';

/** Line ends that are no line break, and separators that programs show as boxes. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** How the runs of a block are written: of DrawingML, or the value of an attribute. */
export const drawnRuns = ({ context, prefix }: Block, language: LanguageTag | undefined): RunSyntax =>
  context === ALT ? attributeRuns : drawingRuns(prefix, language && wordLanguage(language));

/**
 * Runs of DrawingML: a line break stands between them; their text keeps its white space by itself.
 * @param prefix of its elements, with its colon
 * @param language that text is marked with as Office names it; undefined: as it was
 */
function drawingRuns(prefix: string, language: string | undefined): RunSyntax {
  const run = (format: string, inside: string): string => `<${prefix}r>${format}${inside}</${prefix}r>`;
  return {
    run,
    textRun: (format, text) =>
      text
        .replace(LINE_ENDS, '\n')
        .split('\n')
        .map((line) => (line === '' ? '' : run(format, `<${prefix}t>${escapeText(line)}</${prefix}t>`)))
        .join(`<${prefix}br>${format}</${prefix}br>`),
    translated: ({ xml, properties }) => {
      if (language === undefined) return xml;
      if (xml === '') return `<${prefix}rPr lang="${language}"/>`;
      return editTag(properties[0]!.xml, { lang: language }) + properties[1]!.xml;
    },
  };
}
