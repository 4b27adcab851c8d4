import type { Certainty, Fact, Mismatch } from '../model/index.js';

type Kind = 'email' | 'url' | 'handle' | 'hashtag';

/** Bounded everywhere, so that no text makes them slow. */
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9]{1,63}){1,5}/g;
const URL = /(?<!\w)(?:https?:\/\/|www\.)[^\s<>"'“”«»()[\]{}]{1,2000}/gi;
const HANDLE = /(?<![\w@./+-])@[A-Za-z]\w{1,40}/g;
const HASHTAG = /(?<![\w&/#])#[A-Za-z]\w{1,80}/g;
const PATTERNS: readonly (readonly [Kind, string, RegExp])[] = [
  ['email', '@', EMAIL],
  ['url', '/', URL],
  ['url', 'www.', URL],
  ['handle', '@', HANDLE],
  ['hashtag', '#', HASHTAG],
];

interface Address {
  readonly kind: Kind;
  readonly start: number;
  /** As it is written, without the full stop or ending after it. */
  readonly text: string;
  /** As it is compared. */
  readonly key: string;
}

/** Few texts hold more, and each is compared with each. */
const MOST = 200;

/** Translations lead to pages and accounts in their own language: those parts of an address are none. */
const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/(^|[/._=-])(?:en|az|ru|eng|aze|rus)(?=$|[/._?&-])/g, '$1')
    .replace(/[/.]+$/, '');

function addressesOf(text: string): readonly Address[] {
  const found: Address[] = [];
  const seen = new Set<number>();
  for (const [kind, sign, pattern] of PATTERNS) {
    if (!text.includes(sign)) continue;
    for (const match of text.matchAll(pattern)) {
      if (seen.has(match.index) || found.length >= MOST) continue;
      seen.add(match.index);
      const written = match[0].replace(/[.,;:!?…]+$/, '');
      found.push({ kind, start: match.index, text: written, key: keyOf(written) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether one address goes on with an ending ("example.org-dan") or is the other. */
const same = (a: Address, b: Address): boolean =>
  a.kind === b.kind && (a.key === b.key || withoutEnding(a.key) === b.key || a.key === withoutEnding(b.key));
const withoutEnding = (key: string): string => key.replace(/[-’'][\p{L}]{1,6}$/u, '');

/** Whether two strings are one but for two letters in one place. */
function isSlip(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  let head = 0;
  while (head < shortest && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shortest - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return longest - head - tail <= 2;
}

/** How sure it is that one address became another: pages may have moved, a mailbox is the same in every language. */
function certaintyOf(a: Address, b: Address): Certainty | undefined {
  if (a.kind !== b.kind || a.key === '' || b.key === '') return undefined;
  const slip = isSlip(a.key, b.key);
  switch (a.kind) {
    case 'email':
      return 'certain';
    case 'url':
      return slip ? 'certain' : undefined;
    case 'handle':
      return slip ? 'certain' : 'probable';
    default:
      return slip && a.key.length > 5 ? 'probable' : undefined;
  }
}

const factOf = ({ start, text, key }: Address, certainty: Certainty): Fact => ({
  category: 'number',
  kind: 'code',
  start,
  end: start + text.length,
  text,
  readings: [{ value: key }],
  certainty,
});

/** E-mail addresses, links, @handles and #hashtags that a translation should copy and changed. */
export function compareAddresses(source: string, target: string): readonly Mismatch[] {
  const from = addressesOf(source);
  if (from.length === 0) return [];
  const to = addressesOf(target);
  const lost = from.filter((one) => !to.some((other) => same(one, other)));
  const added = to.filter((one) => !from.some((other) => same(one, other)));
  const found: Mismatch[] = [];
  for (const one of lost) {
    const at = added.findIndex((other) => certaintyOf(one, other) !== undefined);
    const other = added[at];
    const certainty = other && certaintyOf(one, other);
    if (!other || !certainty) continue;
    added.splice(at, 1);
    found.push({
      type: 'different',
      category: 'number',
      certainty,
      source: factOf(one, certainty),
      target: factOf(other, certainty),
      expected: [one.text],
    });
  }
  return found;
}
