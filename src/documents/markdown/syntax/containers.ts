import type { Construct, Effects, State } from 'micromark-util-types';
import { titleSpan } from './match.js';
import type { Source } from './source.js';

/** `!!! note "Title"`, `??? note`, `=== "Tab"` (Python-Markdown, pymdownx): what is indented by four belongs to it. */
const ADMONITION = /^(?:!!!|\?\?\?\+?)[ \t]*[\p{L}\p{N}][^"\r\n]*(?:"(.*)")?$|^===[!+]*[ \t]+"(.*)"$/dsu;
const DEFINITION = /^:(?:[ ]{1,3}|\t)(?=\S)(?!-+[ \t|:-]*$)/;

/** Whether a line would begin a container of this kind. */
export function beginsContainer(line: string): boolean {
  return ADMONITION.test(line.trimEnd()) || DEFINITION.test(line);
}

const blankLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const after: State = (code) => (code === null || code < -2 ? ok(code) : nok(code));
    const inside: State = (code) => {
      if (code === -2 || code === -1 || code === 32) {
        effects.consume(code);
        return inside;
      }
      effects.exit('linePrefix');
      return after(code);
    };
    return (code) => {
      if (code !== -2 && code !== -1 && code !== 32) return after(code);
      effects.enter('linePrefix');
      return inside(code);
    };
  },
};

/** So many columns of white space. */
function indentation(columns: number): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      let count = 0;
      const inside: State = (code) => {
        if (count === columns) {
          effects.exit('syntaxIndent');
          return ok(code);
        }
        if (code !== -2 && code !== -1 && code !== 32) return nok(code);
        effects.consume(code);
        count++;
        return inside;
      };
      return (code) => {
        effects.enter('syntaxIndent');
        return inside(code);
      };
    },
  };
}

/** A container that goes on where a line is blank or indented. */
function container(type: 'admonition' | 'definitionItem', columns: number, start: Construct['tokenize']): Construct {
  const indented = indentation(columns);
  return {
    name: type,
    tokenize: start,
    continuation: {
      tokenize(effects, ok, nok) {
        return effects.check(blankLine, ok, effects.attempt(indented, ok, nok));
      },
    },
    exit(effects: Effects) {
      effects.exit(type);
      return undefined;
    },
  };
}

/** Admonitions and tabs whose text is indented; the line that begins one holds its title. */
export function admonition(source: Source): Construct {
  return container('admonition', 4, function (effects, ok, nok) {
    const here = () => this.now().offset + source.shift;
    const at = here();
    const found = ADMONITION.exec(source.text.slice(at, source.lineEnd(at)).trimEnd());
    const title = found === null ? undefined : (titleSpan(at, found, 1) ?? titleSpan(at, found, 2));
    const inMark: State = (code) => {
      const atTitle = here() === title?.start;
      if (code === null || code < -2 || atTitle) {
        effects.exit('containerMark');
        if (!atTitle) return ok(code);
        effects.enter('syntaxTitle');
        effects.enter('chunkText', { contentType: 'text' });
        return inTitle(code);
      }
      effects.consume(code);
      return inMark;
    };
    const inTitle: State = (code) => {
      if (here() < (title?.end ?? 0)) {
        effects.consume(code);
        return inTitle;
      }
      effects.exit('chunkText');
      effects.exit('syntaxTitle');
      effects.enter('containerMark');
      return inMark(code);
    };
    return (code) => {
      if (found === null) return nok(code);
      effects.enter('admonition')._container = true;
      effects.enter('containerMark');
      return inMark(code);
    };
  });
}

/** `: definition` (PHP Markdown Extra, Pandoc, kramdown, Goldmark): a list's item, as it were. */
export function definitionItem(source: Source): Construct {
  return container('definitionItem', 2, function (effects, ok, nok) {
    const here = () => this.now().offset + source.shift;
    const at = here();
    const found = DEFINITION.exec(source.text.slice(at, source.lineEnd(at)));
    const inMark: State = (code) => {
      if (here() < at + (found?.[0].length ?? 0) || code === -1) {
        effects.consume(code);
        return inMark;
      }
      effects.exit('containerMark');
      return ok(code);
    };
    return (code) => {
      if (found === null) return nok(code);
      effects.enter('definitionItem')._container = true;
      effects.enter('containerMark');
      return inMark(code);
    };
  });
}
