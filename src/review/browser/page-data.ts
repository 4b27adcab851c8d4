import { byId } from '../../reports/html/browser/by-id.js';

/** What the page says, by name. */
const words = JSON.parse(byId('words').textContent) as Readonly<Record<string, string>>;

/** A word of the page, its holes filled. */
export const say = (name: string, holes: Readonly<Record<string, string | number>> = {}): string =>
  Object.entries(holes).reduce((text, [hole, value]) => text.replace(`{${hole}}`, String(value)), words[name] ?? name);

/** Of the interface. */
export const interfaceLanguage = words.language ?? 'en';

/** Reasons that were given before, the last first. */
export const reasons = JSON.parse(byId('known').textContent) as string[];

/** Of the rows as the page was sent: what changed since has a higher one. */
export const version = Number(document.body.dataset.version);

/** What row numbers mean; others after sentences came or went. */
export const generation = Number(document.body.dataset.generation);
