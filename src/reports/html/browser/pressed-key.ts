/** What stands where on a keyboard with Latin letters. */
const PLACES: Readonly<Record<string, string>> = { KeyJ: 'j', KeyK: 'k', Slash: '/' };
/** What the key of the slash gives on Russian and Azerbaijani keyboards, without and with Shift. */
const INSTEAD_OF_SLASH = new Set(['.', ',']);

/**
 * The sign that a key means: what it writes; where that is another alphabet's letter, as on a Russian keyboard, what stands in its place
 * among Latin ones. Other layouts of Latin letters keep their own.
 */
export function pressedKey({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  const place = PLACES[code];
  if (place === undefined || key.length !== 1) return key;
  if (place === '/') return INSTEAD_OF_SLASH.has(key) ? (shiftKey ? '?' : '/') : key;
  return key.charCodeAt(0) > 127 ? place : key;
}
