import type { CodeType, InlineCode } from '../model/index.js';
import { attribute, type XmlTag } from '../xml/xml-events.js';
import { decodeCodeText } from './code-text.js';
import { typeOfCtype, typeOfType2 } from './code-types.js';
import { TARAZI } from './namespaces.js';

/** What a code says of itself, beside its id. */
export interface CodeTraits {
  readonly type?: CodeType;
  readonly equiv?: string;
  readonly text?: string;
}

/** Filled field by field, as units are. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function traits(type: CodeType | undefined, equiv: string | undefined, text: string | undefined): CodeTraits {
  // A line break that says nothing else stands for a newline.
  const said = text ?? (type === 'lb' ? '\n' : undefined);
  const found: Writable<CodeTraits> = {};
  if (type !== undefined) found.type = type;
  if (equiv !== undefined && equiv !== '') found.equiv = equiv;
  if (said !== undefined && said !== '') found.text = said;
  return found;
}

/** XLIFF 1.2 `g`, `x`, `bx`, `ex`, `bpt`, `ept`, `it`, `ph`; `data` is the native code that the last four hold. */
export function traits12(tag: XmlTag, data: string, type?: CodeType): CodeTraits {
  const text = attribute(tag, 'text', TARAZI);
  return traits(
    type ?? typeOfCtype(attribute(tag, 'ctype') ?? attribute(tag, 'type', TARAZI)),
    attribute(tag, 'equiv-text') ?? data,
    text === undefined ? undefined : decodeCodeText(text),
  );
}

/** The closing half of a `g`: what is not said is as on the opening one. */
export function traitsOfEnd12(tag: XmlTag, open: CodeTraits): CodeTraits {
  const text = attribute(tag, 'text-end', TARAZI);
  return traits(
    open.type,
    attribute(tag, 'equiv-end', TARAZI) ?? open.equiv,
    text === undefined ? undefined : decodeCodeText(text),
  );
}

/**
 * XLIFF 2 `ph`, `sc`, `ec`, and `pc` with `half` `Start` or `End`. In our files `equiv` is the text that stands for the
 * code; other tools mean many things by it, so there it is only shown.
 */
export function traits2(tag: XmlTag, half: '' | 'Start' | 'End', ours: boolean, type?: CodeType): CodeTraits {
  const disp = attribute(tag, `disp${half}`);
  const equiv = attribute(tag, `equiv${half}`);
  const kind = type ?? typeOfType2(attribute(tag, 'type'), attribute(tag, 'subType'));
  return ours ? traits(kind, disp, equiv) : traits(kind, disp ?? equiv, undefined);
}

export function makeCode(kind: InlineCode['kind'], id: string, said: CodeTraits): InlineCode {
  const code: Writable<InlineCode> = { kind, id };
  if (said.type !== undefined) code.type = said.type;
  if (said.equiv !== undefined) code.equiv = said.equiv;
  if (said.text !== undefined) code.text = said.text;
  return code;
}
