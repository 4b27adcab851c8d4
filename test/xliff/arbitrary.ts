import {
  type CodeType,
  type Content,
  content,
  type InlineCode,
  type Note,
  type State,
  type Unit,
} from '../../src/model/index.js';
import { fc } from '../support/properties.js';

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

/** Text with everything that XML minds: markup, white space, control characters, lone surrogates, astral characters. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      minLength: 1,
      maxLength: 6,
    }),
  },
  fc.constantFrom(' ', '\n', '\r\n', '\t', ']]>', '&amp;', '<g id="1">', '\uFEFF', '\u0001', '\uD800', '\uE000'),
);
const label = fc.option(fc.constantFrom('**', '[', '](url)', '`', '"quoted" & <b>', 'əğıöşçü'), { nil: undefined });
const said = fc.record({
  type: fc.option(fc.constantFrom(...TYPES), { nil: undefined }),
  equiv: label,
  endEquiv: label,
  text: fc.option(fc.constantFrom('\n', ' ', 'x\\n', '"'), { nil: undefined }),
});

function code(kind: InlineCode['kind'], id: string, type?: CodeType, equiv?: string, stands?: string): InlineCode {
  return {
    kind,
    id,
    ...(type !== undefined && { type }),
    ...(equiv !== undefined && { equiv }),
    ...(stands !== undefined && { text: stands }),
  };
}

/** Content whose codes may nest, cross, stand isolated, alone, or twice. */
const anyContent: fc.Arbitrary<Content> = fc
  .record({
    texts: fc.array(text, { maxLength: 6 }),
    codes: fc.array(
      fc.record({
        kind: fc.constantFrom('pair', 'standalone', 'open', 'close', 'twice'),
        said,
        a: fc.nat(8),
        b: fc.nat(8),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ texts, codes }) => {
    const slots: (string | InlineCode)[][] = Array.from({ length: 9 }, (_, index) =>
      texts[index] === undefined ? [] : [texts[index]],
    );
    codes.forEach(({ kind, said: { type, equiv, endEquiv, text: stands }, a, b }, index) => {
      const id = String(index + 1);
      const [first, last] = a <= b ? [a, b] : [b, a];
      if (kind === 'standalone' || kind === 'twice') slots[first]?.push(code('standalone', id, type, equiv, stands));
      if (kind === 'twice') slots[last]?.push(code('standalone', id, type, equiv, stands));
      if (kind === 'open' || kind === 'pair') slots[first]?.push(code('open', id, type, equiv, stands));
      if (kind === 'close' || kind === 'pair') slots[last]?.push(code('close', id, type, endEquiv, stands));
    });
    return content(slots.flat());
  });

const note: fc.Arbitrary<Note> = fc
  .record({
    text: fc.string({ unit: 'grapheme', minLength: 1 }),
    from: fc.option(fc.constantFrom('developer', 'translator', 'a#b', 'pofilter'), { nil: undefined }),
    category: fc.option(fc.constantFrom('term', 'length'), { nil: undefined }),
  })
  .map(({ text: said_, from, category }) => ({
    text: said_,
    ...(from !== undefined && { from }),
    ...(category !== undefined && { category }),
  }));

/** Units as a project holds them: no two ids equal, no state without a target. */
export const anyUnits: fc.Arbitrary<Unit[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.oneof(
        fc.stringMatching(/^u[0-9a-f]{12}$/),
        fc.constantFrom('__proto__', 'constructor', 'a b', '', '_x_', 'ə'),
      ),
      source: anyContent,
      target: fc.option(anyContent, { nil: undefined }),
      state: fc.constantFrom<State>('translated', 'needs-review', 'reviewed', 'final'),
      notes: fc.array(note, { maxLength: 3 }),
      place: fc.record({
        file: fc.constant('source/a b.md'),
        line: fc.integer({ min: 1, max: 99 }),
        column: fc.integer({ min: 1, max: 99 }),
      }),
      context: fc.constantFrom('heading', 'paragraph', 'table-cell'),
      maxLength: fc.option(fc.integer({ min: 1, max: 999_999_999 }), { nil: undefined }),
    })
    .map(({ maxLength, ...unit }) => (maxLength === undefined ? unit : { ...unit, maxLength }))
    .map(({ target, state, ...unit }): Unit => (target ? { ...unit, target, state } : { ...unit, state: 'initial' })),
  { selector: (unit) => unit.id, maxLength: 5 },
);
