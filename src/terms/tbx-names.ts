import type { Concept, TermStatus } from '../model/index.js';

/** TBX names of our statuses (administrativeStatus of TBX-Basic, ISO 30042:2019). */
export const TO_TBX: Readonly<Record<TermStatus, string>> = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

const FROM_TBX: Readonly<Record<string, TermStatus>> = {
  preferred: 'preferred',
  admitted: 'admitted',
  superseded: 'forbidden',
  deprecated: 'forbidden',
  forbidden: 'forbidden',
};

/** Our status for a value of administrativeStatus or normativeAuthorization; undefined for one that is neither. */
export function statusOf(value: string): TermStatus | undefined {
  const name = value.replace(/(?:Term)?(?:-admn-sts)?$/, '');
  return Object.hasOwn(FROM_TBX, name) ? FROM_TBX[name] : undefined;
}

/** Whether all terms begin with a capital, as proper nouns do in every language here. */
export const haveCapitals = (terms: Concept['terms']): boolean =>
  [...terms.values()].every((list) => list.every(({ text }) => /^\p{Lu}/u.test(text)));

const NAME_START = /^[\p{L}_]/u;
const ESCAPED = /_x([0-9A-F]{4,6})_/g;

const escaped = (char: string): string => `_x${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}_`;

/** A concept's id as XML lets an id be: what no name may hold is written as `_x0020_`. */
export function xmlId(id: string): string {
  const name = id.replace(/_x(?=[0-9A-F]{4,6}_)/g, '_x005F_x').replace(/[^\p{L}\p{N}_.-]/gu, escaped);
  return NAME_START.test(name) ? name : name.replace(/^./u, escaped);
}

/** The id that `xmlId` wrote. */
export function idOfXml(name: string): string {
  return name.replace(ESCAPED, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
