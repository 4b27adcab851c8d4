/** Where an element of a row is: it outlives that the row is written anew. */
export interface Spot {
  readonly row: string;
  readonly language?: string | undefined;
  readonly finding?: string | undefined;
}

/** The spot of an element in a row. */
export function spotOf(element: Element): Spot | undefined {
  const row = element.closest<HTMLElement>('.row')?.id;
  if (row === undefined) return undefined;
  const language = element.closest<HTMLElement>('.cell')?.dataset.l;
  return { row, language, finding: element.closest<HTMLElement>('li[data-x]')?.dataset.x };
}

const among = (row: Element | null, selector: string, meant: (element: HTMLElement) => boolean) =>
  [...(row?.querySelectorAll<HTMLElement>(selector) ?? [])].find(meant);

/** The translation that a spot is in. */
export const cellAt = ({ row, language }: Spot): HTMLElement | undefined =>
  among(document.getElementById(row), '.cell', ({ dataset }) => dataset.l === language);

/** The finding that a spot is in. */
export const findingAt = (spot: Spot): HTMLElement | undefined =>
  among(cellAt(spot) ?? null, 'li[data-x]', ({ dataset }) => dataset.x === spot.finding);

/** What now stands at a spot: the finding, else the translation, else the row. */
export const elementAt = (spot: Spot): HTMLElement | undefined =>
  findingAt(spot) ?? cellAt(spot) ?? document.getElementById(spot.row) ?? undefined;
