import { fc } from '../../support/properties.js';

/** What is done to a token (a tag, or the text between two) with another token of the same file. */
const HARM: readonly ((token: string, other: string) => string)[] = [
  () => '',
  (token) => token.replace(/^<(\/?)\w+/, '<$1note'),
  (token) => token.replace(/\/?>$/, (end) => ` state="final" xml:space="x" translate="no"${end}`),
  (token) => `${token}<y:z xmlns:y="urn:y"/>`,
  (token) => token + token,
  (token, other) => token + other,
  (_, other) => other,
  (token) => token.replace(/ [\w:-]+="[^"]*"/, ''),
  (token) => token.replace(/="[^"]*"/, '=""'),
  (token) => token.replace(/="[^"]*"/, '="#/__proto__=\u{10FFFF}//constructor"'),
  (token) => token.replace(/="([^"]*)"/g, '="$1 $1"'),
  (token) => token.replace(/="([^"]*)"/, `="${'9'.repeat(5000)}"`),
  (token) =>
    token
      .replace(/^<(\w+)/, '<$1 ref="#/f=f/u=u" id="1" startRef="1" copyOf="1" order="1e9"')
      .replace(/(id="1".*) id="[^"]*"/, '$1'),
  (token) => token.replace(/\/>$/, '>'),
  (token) => token.replace(/^<\/?(\w+)/, (tag) => (tag.startsWith('</') ? '</__proto__' : '<__proto__')),
  (token) => `&#x1F;${token}`,
  (token) => `<!DOCTYPE a>${token}`,
  (token) => token.slice(0, -1),
];

export interface Hit {
  /** Which token, and which other, from 0 to 1. */
  readonly at: number;
  readonly from: number;
  readonly how: (token: string, other: string) => string;
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** One to four accidents. */
export const anyHarm: fc.Arbitrary<Hit[]> = fc.array(
  fc.record({ at: share, from: share, how: fc.constantFrom(...HARM) }),
  {
    minLength: 1,
    maxLength: 4,
  },
);

/** A text after accidents. */
export function harm(text: string, hits: readonly Hit[]): string {
  const tokens = text.split(/(<[^>]*>)/);
  for (const { at, from, how } of hits) {
    const index = Math.floor(at * tokens.length);
    tokens[index] = how(tokens[index] ?? '', tokens[Math.floor(from * tokens.length)] ?? '');
  }
  return tokens.join('');
}
