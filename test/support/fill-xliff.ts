/** Gives the translation of a unit as XML with `<g id="1">…</g>` and `<x id="2"/>`, or nothing to leave the unit alone. */
export type Translator = (id: string, index: number) => string | undefined;

const unitPattern = /<(trans-unit|unit)\b[^>]*?\sid="([^"]*)"[^>]*>[\s\S]*?<\/\1>/g;
const sourcePattern = /<source\b[^>]*>([\s\S]*?)<\/source>/;

/** Names the codes of a translation as the source's version of XLIFF does, with the source's attributes. */
function withCodesOf(source: string, target: string): string {
  const opening = new Map<string, string>();
  for (const [tag, , id] of source.matchAll(/<(g|x|pc|ph)\b[^>]*?\sid="([^"]*)"[^>]*>/g)) opening.set(id!, tag!);
  const isTwo = /<(?:pc|ph)\b/.test(source);
  return target
    .replace(/<[gx] id="([^"]*)"\s*\/?>/g, (tag, id: string) => opening.get(id) ?? tag)
    .replaceAll('</g>', isTwo ? '</pc>' : '</g>');
}

/**
 * Fills in an XLIFF file of ours, 1.2 or 2.x, as a translator's tool would, by text: nothing of the code under test is
 * used. The state becomes `translated`, or `final` where the translation equals the source (a figure that stays).
 */
export function fillXliff(xliff: string, translate: Translator): string {
  let index = 0;
  return xliff.replace(unitPattern, (unit, kind: string, id: string) => {
    const translation = translate(id, index++);
    const source = sourcePattern.exec(unit);
    if (translation === undefined || !source) return unit;
    const target = withCodesOf(source[1]!, translation);
    const state = target === source[1] ? 'final' : 'translated';
    const indent = /\n[ \t]*(?=<source\b)/.exec(unit)?.[0] ?? '';
    const bare = unit.replace(/(<\/source>)\s*<target\b[^>]*?(?:\/>|>[\s\S]*?<\/target>)/, '$1');
    if (kind === 'trans-unit')
      return bare.replace('</source>', () => `</source>${indent}<target state="${state}">${target}</target>`);
    return bare
      .replace(/<segment\b[^>]*>/, (tag) =>
        tag.replace(/ (?:subState|state)="[^"]*"/g, '').replace('>', ` state="${state}">`),
      )
      .replace('</source>', () => `</source>${indent}<target>${target}</target>`);
  });
}
