const REFERENCE = /&(?:#([0-9]+)|#x([0-9A-Fa-f]+)|([^\s;&<>"'#/=]+));|&/g;
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** XML 1.0, production 2. */
function isCharacter(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0xd7ff) ||
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  );
}

/** Told where a reference cannot be resolved: by its offset in the text, and whether it names an entity. */
export type RefuseReference = (offset: number, isEntity: boolean) => never;

/** A text with its character references and the five entities of XML resolved. */
export function resolveReferences(text: string, refuse: RefuseReference): string {
  return text.replace(
    REFERENCE,
    (whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined, offset: number) => {
      if (name !== undefined) return ENTITIES.get(name) ?? refuse(offset, true);
      const digits = decimal ?? hex;
      if (digits === undefined || whole === '&') return refuse(offset, false);
      const code = Number.parseInt(digits, decimal === undefined ? 16 : 10);
      return isCharacter(code) ? String.fromCodePoint(code) : refuse(offset, false);
    },
  );
}
