import { parseXml } from '../xml/parse-xml.js';
import { attribute } from '../xml/xml-events.js';
import { sheetName } from './sheet-names.js';

/** Formats that every workbook has and that show a number as a date or a time (ECMA-376 part 1, 18.8.30). */
const isBuiltIn = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

/** Whether a format's code shows dates or times: a letter of theirs outside of quotes and brackets. */
const isDateCode = (code: string): boolean =>
  /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi, ''));

/** Which formats of cells (by their index in `cellXfs`) show numbers as dates. */
export function dateFormats(styles: string | undefined): ReadonlySet<number> {
  const dates = new Set<number>();
  if (styles === undefined) return dates;
  const custom = new Map<number, string>();
  const names: string[] = [];
  let count = 0;
  parseXml(styles, {
    open(tag) {
      const name = sheetName(tag);
      const id = Number(attribute(tag, 'numFmtId') ?? 0);
      if (name === 'numFmt') custom.set(id, attribute(tag, 'formatCode') ?? '');
      else if (name === 'xf' && names.at(-1) === 'cellXfs') {
        const code = custom.get(id);
        if (code === undefined ? isBuiltIn(id) : isDateCode(code)) dates.add(count);
        count++;
      }
      names.push(name);
    },
    close() {
      names.pop();
    },
    text() {},
    other() {},
    wantsText: false,
  });
  return dates;
}
