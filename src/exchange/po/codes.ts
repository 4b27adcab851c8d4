import { type Content, content, type InlineCode } from '../../model/index.js';

/** Placeholders by the flag of a message (`c-format`, `python-brace-format`, …), as gettext names them. */
const PERCENT =
  /%(?:(\d+)\$)?(?:\(([\w.-]+)\))?[-+ #0']*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|h|ll|l|L|q|j|z|t|I)?([diouxXeEfFgGaAcCsSpn@r%])|%<PRI\w+>/y;
const BRACES = /\{\{|\}\}|\{([\w.[\]-]*)(?:![rsa])?(?::[^{}]*)?\}/y;
const NUMBERED = /%(?:L?(\d{1,2})|n)/y;
const BOOST = /%(?:(\d+)%|(\d+)\$[-+ #0]*\d*[a-z]|%)/y;
const SHELL = /\$(?:\{([\w]+)\}|([A-Za-z_]\w*))/y;

type Family = RegExp;

const FAMILIES: readonly (readonly [RegExp, Family])[] = [
  [/^(?:python-brace|perl-brace|csharp|java|rust|c\+\+)-format$/, BRACES],
  [/^(?:qt|qt-plural|kde|kde-kuit)-format$/, NUMBERED],
  [/^boost-format$/, BOOST],
  [/^sh-format$/, SHELL],
  [
    /^(?:c|objc|python|php|javascript|perl|awk|lua|tcl|pascal|object-pascal|gcc-internal|gfc-internal|ruby|ycp)-format$/,
    PERCENT,
  ],
];

/** Elements of HTML that texts of programs are marked up with; other words in angle brackets are names of arguments. */
const TAG =
  /<(\/?)(a|abbr|b|big|br|button|code|dd|del|div|dl|dt|em|h[1-6]|hr|i|img|kbd|li|ol|p|pre|q|s|samp|small|span|strong|sub|sup|table|td|th|tr|tt|u|ul|var)(?:\s[^<>]*)?\/?>/iy;

/** A sole accelerator (`_File`, `&File`): a sign to the program, no letter of the word. */
const ACCELERATOR = /[_&](?=\p{L})/gu;

function withoutAccelerator(text: string): string {
  const found = text.match(ACCELERATOR);
  if (found?.length !== 1 || /&(?:#?\w+);|\w_\w+_|[\p{L}\p{N}]_[\p{Ll}]+\(/u.test(text)) return text;
  return text.replace(ACCELERATOR, '');
}

interface Found {
  readonly length: number;
  /** Undefined for a sign that stands for itself, as `%%` does. */
  readonly id: string | undefined;
  readonly text: string;
}

function placeholderAt(family: Family, text: string, at: number, next: number): Found | undefined {
  family.lastIndex = at;
  const match = family.exec(text);
  if (!match) return undefined;
  const [whole, one, two, three] = match;
  if (family === PERCENT) {
    if (three === '%') return { length: whole.length, id: undefined, text: '%' };
    return { length: whole.length, id: two ?? `${one ?? next}${three ?? whole}`, text: whole };
  }
  if (whole === '{{' || whole === '}}' || whole === '%%') return { length: 2, id: undefined, text: whole.charAt(0) };
  if (family === BRACES) return { length: whole.length, id: one || String(next), text: whole };
  return { length: whole.length, id: one ?? two ?? whole, text: whole };
}

/**
 * A text of a PO file as content: the placeholders that its flags speak of and tags of HTML are inline codes, known by the argument that
 * they show, so that their order is free; a doubled percent sign or brace is one, and an accelerator is no letter.
 */
export function poContent(text: string, flags: ReadonlySet<string>): Content {
  const families = FAMILIES.filter(([name]) => [...flags].some((flag) => name.test(flag))).map(([, family]) => family);
  const plain = withoutAccelerator(text);
  const parts: (string | InlineCode)[] = [];
  const tags = new Map<string, number>();
  let arguments_ = 0;
  let from = 0;
  const put = (at: number, length: number, part: string | InlineCode): void => {
    parts.push(plain.slice(from, at), part);
    from = at + length;
  };
  for (let at = 0; at < plain.length; at++) {
    const sign = plain[at];
    if (sign === '<') {
      TAG.lastIndex = at;
      const tag = TAG.exec(plain);
      if (!tag) continue;
      const name = `<${tag[1]}${tag[2]?.toLowerCase()}>`;
      const nth = (tags.get(name) ?? 0) + 1;
      tags.set(name, nth);
      put(at, tag[0].length, { kind: 'standalone', id: `${name}${nth}`, type: 'html', equiv: tag[0] });
      at = from - 1;
    } else if (sign === '%' || sign === '{' || sign === '}' || sign === '$') {
      let found: Found | undefined;
      for (const family of families) found ??= placeholderAt(family, plain, at, arguments_ + 1);
      if (!found) continue;
      if (found.id === undefined) put(at, found.length, found.text);
      else {
        arguments_++;
        put(at, found.length, { kind: 'standalone', id: found.id, equiv: found.text });
      }
      at = from - 1;
    }
  }
  parts.push(plain.slice(from));
  return content(parts);
}
