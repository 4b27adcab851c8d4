import type { LanguageTag } from '../model/index.js';
import type { SegmentationRules } from '../text/segmentation.js';
import { escapeText } from '../xml/escape.js';

/** Rules with the language that they are for; without one, for all others. */
export interface RulesFor {
  readonly language: LanguageTag | undefined;
  readonly rules: SegmentationRules;
}

/** JavaScript's escapes that ICU, Java and .NET read otherwise, outside a class and in one. */
const PORTABLE: Readonly<Record<string, readonly [alone: string, inClass: string]>> = {
  // White space is ASCII's alone in Java.
  '\\s': ['[\\s\\p{Z}]', '\\s\\p{Z}'],
  // Digits are all of Unicode's in ICU.
  '\\d': ['[0-9]', '0-9'],
  // Too new for most; these are its blocks.
  '\\p{Extended_Pictographic}': [
    '[\\x{2600}-\\x{27BF}\\x{1F300}-\\x{1FAFF}]',
    '\\x{2600}-\\x{27BF}\\x{1F300}-\\x{1FAFF}',
  ],
};

/** An expression of our rules as ICU and Java read it. */
function portable(expression: string): string {
  let written = '';
  let isInClass = false;
  for (const [token] of expression.matchAll(/\\[pP]\{[^}]*\}|\\u[0-9A-F]{4}|\\.|[^\\]/gsu)) {
    if (token === '[') isInClass = true;
    else if (token === ']') isInClass = false;
    written += Object.hasOwn(PORTABLE, token) ? PORTABLE[token]?.[isInClass ? 1 : 0] : token;
  }
  return written;
}

const nameOf = (language: LanguageTag | undefined): string => language ?? 'other';

function patternOf(language: LanguageTag | undefined): string {
  const anyCase = (letter: string): string => `[${letter.toUpperCase()}${letter}]`;
  return language === undefined ? '.*' : `${[...language].map(anyCase).join('')}([-_].*)?`;
}

/**
 * Writes segmentation rules as SRX 2.0 (GALA 2008), in expressions that ICU and Java read alike. Breaks stand before the white space
 * between two sentences.
 */
export function writeSrx(all: readonly RulesFor[]): string {
  const side = (name: string, expression: string): string =>
    `          <${name}>${escapeText(portable(expression))}</${name}>\n`;
  const groups = all.map(({ language, rules }) => {
    const written = rules.map(
      (rule) =>
        `        <rule break="${rule.break ? 'yes' : 'no'}">\n${side('beforebreak', rule.before)}${side('afterbreak', rule.after)}        </rule>\n`,
    );
    return `      <languagerule languagerulename="${nameOf(language)}">\n${written.join('')}      </languagerule>\n`;
  });
  const maps = all.map(
    ({ language }) =>
      `      <languagemap languagepattern="${patternOf(language)}" languagerulename="${nameOf(language)}"/>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header segmentsubflows="yes" cascade="no">
    <formathandle type="start" include="no"/>
    <formathandle type="end" include="yes"/>
    <formathandle type="isolated" include="no"/>
  </header>
  <body>
    <languagerules>
${groups.join('')}    </languagerules>
    <maprules>
${maps.join('')}    </maprules>
  </body>
</srx>
`;
}
