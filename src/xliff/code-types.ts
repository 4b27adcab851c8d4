import type { CodeType } from '../model/index.js';

const TYPES: readonly CodeType[] = [
  'bold',
  'italic',
  'strike',
  'link',
  'image',
  'lb',
  'code',
  'html',
  'footnote',
  'other',
];
const KNOWN = new Set<string>(TYPES);
const DELIMITERS = new Set<CodeType>(['bold', 'italic', 'link']);
const PLACEHOLDERS = new Set<CodeType>(['image', 'lb']);

/** XLIFF 1.2 `ctype`: the standard list differs for pairs and standalone codes; all else begins with `x-`. */
export function ctypeOf(type: CodeType, paired: boolean): string {
  return (paired ? DELIMITERS : PLACEHOLDERS).has(type) ? type : `x-${type}`;
}

/** Our type for an XLIFF 1.2 `ctype`; nothing where it is none of ours. */
export function typeOfCtype(ctype: string | undefined): CodeType | undefined {
  const name = ctype?.replace(/^x-/, '');
  return name !== undefined && KNOWN.has(name) ? (name as CodeType) : undefined;
}

const TO_2: Readonly<Record<CodeType, { type: string; subType?: string }>> = {
  bold: { type: 'fmt', subType: 'xlf:b' },
  italic: { type: 'fmt', subType: 'xlf:i' },
  strike: { type: 'fmt', subType: 'tarazi:strike' },
  link: { type: 'link' },
  image: { type: 'image' },
  lb: { type: 'fmt', subType: 'xlf:lb' },
  code: { type: 'fmt', subType: 'tarazi:code' },
  html: { type: 'other', subType: 'tarazi:html' },
  footnote: { type: 'other', subType: 'tarazi:footnote' },
  other: { type: 'other' },
};
const FROM_2 = new Map(TYPES.map((type) => [`${TO_2[type].type} ${TO_2[type].subType ?? ''}`, type]));

/** XLIFF 2 `type` and `subType`. */
export function type2Of(type: CodeType): { type: string; subType?: string } {
  return TO_2[type];
}

/** Our type for XLIFF 2 `type` and `subType`; nothing where it is none of ours. */
export function typeOfType2(type: string | undefined, subType: string | undefined): CodeType | undefined {
  return type === undefined ? undefined : FROM_2.get(`${type} ${subType ?? ''}`);
}
