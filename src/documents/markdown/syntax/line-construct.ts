import type { Construct, State } from 'micromark-util-types';
import type { LineMatch, LineSyntax } from './match.js';
import type { Source } from './source.js';

/** Another line of the same construct: not one that only looks like it because its container has ended. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const lineStart: State = (code) => (this.parser.lazy[this.now().line] ? nok(code) : ok(code));
    return (code) => {
      if (code === null) return nok(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    };
  },
};

/** micromark's construct for lines of syntax; they end a paragraph. What of the first is a title is text. */
export function lineConstruct(source: Source, syntaxes: readonly LineSyntax[]): Construct {
  return {
    name: 'syntaxLine',
    concrete: true,
    tokenize(effects, ok, nok) {
      const here = () => this.now().offset + source.shift;
      const interrupts = this.interrupt === true;
      const match = matchOf(here());
      const { end = 0, title } = match ?? {};
      return (code) => {
        if (match === undefined) return nok(code);
        effects.enter('syntaxLine');
        return title !== undefined && here() === title.start ? titleStart(code) : mark(code);
      };

      function matchOf(at: number): LineMatch | undefined {
        for (const syntax of syntaxes) {
          const found = syntax(source, at, interrupts);
          if (found !== undefined) return found;
        }
        return undefined;
      }

      function mark(code: number | null): State | undefined {
        if (code === null || code < -2) return lineEnd(code);
        effects.enter('syntaxMark');
        return inMark(code);
      }

      function inMark(code: number | null): State | undefined {
        const atTitle = title !== undefined && here() === title.start && code !== -1;
        if (code === null || code < -2 || atTitle) {
          effects.exit('syntaxMark');
          return atTitle ? titleStart(code) : lineEnd(code);
        }
        effects.consume(code);
        return inMark;
      }

      function titleStart(code: number | null): State | undefined {
        effects.enter('syntaxTitle');
        effects.enter('chunkText', { contentType: 'text' });
        return inTitle(code);
      }

      function inTitle(code: number | null): State | undefined {
        if (code !== null && code >= -2 && here() < (title?.end ?? 0)) {
          effects.consume(code);
          return inTitle;
        }
        effects.exit('chunkText');
        effects.exit('syntaxTitle');
        return mark(code);
      }

      function lineEnd(code: number | null): State | undefined {
        if (code === null || interrupts || here() >= end) return done(code);
        return effects.attempt(nextLine, mark, done)(code);
      }

      function done(code: number | null): State | undefined {
        effects.exit('syntaxLine');
        return ok(code);
      }
    },
  };
}
