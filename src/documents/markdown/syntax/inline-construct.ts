import type { Construct, State, Token } from 'micromark-util-types';
import type { InlineSyntax } from './match.js';
import type { Source } from './source.js';

const PAIRS = { link: 'syntaxLink', image: 'syntaxImage', span: 'syntaxSpan' } as const;

/** micromark's construct for syntax in running text: a code of its own, or marks around text that is read on. */
export function inlineConstruct(source: Source, syntaxes: readonly InlineSyntax[]): Construct {
  // What a block's end has cut off is not tried again from a later place in the block.
  let cutOff = { at: -1, until: -1 };
  return {
    name: 'syntaxCode',
    tokenize(effects, ok, nok) {
      const here = () => this.now().offset + source.shift;
      const at = here();
      source.defined = this.parser.defined;
      source.footnotes = this.parser.gfmFootnotes ?? [];
      const match = matchOf();
      const pair = match?.pair;
      const end = match?.end ?? at;
      let text: Token | undefined;
      return (code) => {
        if (match === undefined || (at > cutOff.at && at < cutOff.until && end > cutOff.until)) return nok(code);
        if (pair === undefined) {
          effects.enter('syntaxCode');
          return inMark('syntaxCode', end, ok)(code);
        }
        effects.enter(PAIRS[pair.is]);
        effects.enter('syntaxPairMark');
        return inMark('syntaxPairMark', pair.start, textStart)(code);
      };

      function matchOf() {
        for (const syntax of syntaxes) {
          const found = syntax(source, at);
          if (found !== undefined) return found;
        }
        return undefined;
      }

      /** Takes everything up to an offset as markup: pieces of data, and the line ends between them. */
      function inMark(token: 'syntaxCode' | 'syntaxPairMark', until: number, then: State): State {
        return function piece(code) {
          if (here() >= until && code !== -1) {
            effects.exit(token);
            return then(code);
          }
          if (code === null) return ended(code);
          if (code < -2) {
            effects.enter('lineEnding');
            effects.consume(code);
            effects.exit('lineEnding');
            return piece;
          }
          effects.enter('syntaxData');
          return data(code);

          function data(code: number | null): State | undefined {
            if ((here() < until || code === -1) && code !== null && code >= -2) {
              effects.consume(code);
              return data;
            }
            effects.exit('syntaxData');
            return piece(code);
          }
        };
      }

      function textStart(code: number | null): State | undefined {
        effects.enter('syntaxPairText');
        return chunk(code);
      }

      /** A line of the text, with its end; none where the text is over. */
      function chunk(code: number | null): State | undefined {
        if (code === null) return ended(code);
        if (here() >= (pair?.end ?? 0)) {
          effects.exit('syntaxPairText');
          effects.enter('syntaxPairMark');
          return inMark('syntaxPairMark', end, pairEnd)(code);
        }
        const next: Token = effects.enter('chunkText', { contentType: 'text', ...(text && { previous: text }) });
        if (text !== undefined) text.next = next;
        text = next;
        return inText(code);
      }

      function inText(code: number | null): State | undefined {
        if (code === null) return ended(code);
        if (here() >= (pair?.end ?? 0)) {
          effects.exit('chunkText');
          return chunk(code);
        }
        effects.consume(code);
        if (code >= -2) return inText;
        effects.exit('chunkText');
        return chunk;
      }

      function pairEnd(code: number | null): State | undefined {
        effects.exit(PAIRS[pair?.is ?? 'span']);
        return ok(code);
      }

      function ended(code: number | null): State | undefined {
        cutOff = { at, until: here() };
        return nok(code);
      }
    },
  };
}
