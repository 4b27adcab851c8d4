import { createRequire } from 'node:module';

/**
 * A reader of CLDR's rule-based number formats (UTS #35 part 3, "Rule-Based Number Formatting"; npm `cldr-rbnf`,
 * Unicode-3.0), as far as whole numbers need it. The data's known faults are mended on reading.
 */

type Rules = Readonly<Record<string, readonly (readonly [string, string])[]>>;

interface Rule {
  readonly base: number;
  readonly divisor: number;
  readonly body: string;
}

const require = createRequire(import.meta.url);

/** What CLDR 48 spells wrong: wrong part → right part, in every rule of the language. */
const MENDED: Readonly<Record<string, readonly (readonly [wrong: string, right: string])[]>> = {
  // 60 is altmış, 80 is səksən; 70th and 80th take a front vowel; thousandth and milliardth are spelt as in Turkish.
  az: [
    ['atmış', 'altmış'],
    ['səqsən', 'səksən'],
    ['yetmiş→%%inci2→', 'yetmiş→%%inci→'],
    ['səksən→%%inci2→', 'səksən→%%inci→'],
    [' bin→%%inci→', ' min→%%inci→'],
    [' milyar→%%inci2→', ' milyard→%%inci2→'],
  ],
  // 80th is восьмидесятый in every gender; the dative of third is третьему.
  ru: [
    ['восемьдесято', 'восьмидесято'],
    ['восемьдесятые', 'восьмидесятые'],
    ['третьому', 'третьему'],
  ],
};

function parse(descriptor: string, body: string): Rule | undefined {
  const match = /^(\d+)(?:\/(\d+))?$/.exec(descriptor);
  if (!match) return undefined;
  const base = Number(match[1]);
  const radix = Number(match[2] ?? 10);
  let divisor = 1;
  while (base > 0 && divisor * radix <= base) divisor *= radix;
  return { base, divisor, body: body.replace(/;$/, '').replace(/^'/, '') };
}

/** The number formats of one language, by name of rule set. */
export class RuleBasedFormat {
  private readonly sets = new Map<string, readonly Rule[]>();
  private readonly plural: Intl.PluralRules;

  /** @throws Error where CLDR has no such language. */
  constructor(language: string) {
    const data = require(`cldr-rbnf/rbnf/${language}.json`) as { rbnf: { rbnf: { SpelloutRules: Rules } } };
    this.plural = new Intl.PluralRules(language);
    for (const [name, rules] of Object.entries(data.rbnf.rbnf.SpelloutRules)) {
      if (!Array.isArray(rules)) continue;
      const parsed: Rule[] = [];
      for (const [descriptor, written] of rules) {
        const body = (MENDED[language] ?? []).reduce((text, [wrong, right]) => text.replaceAll(wrong, right), written);
        const rule = parse(descriptor, body);
        if (rule) parsed.push(rule);
      }
      this.sets.set(name, parsed);
    }
  }

  /** Names of the rule sets that are meant for use (`%spellout-cardinal`, …). */
  get names(): readonly string[] {
    return [...this.sets.keys()].filter((name) => !name.startsWith('%%'));
  }

  /** Spells a whole number from 0. @throws Error for an unknown rule set. */
  format(name: string, value: number): string {
    const rules = this.sets.get(name);
    if (!rules) throw new Error(`no rule set ${name}`);
    let at = rules.findLastIndex(({ base }) => base <= value);
    if (at < 0) at = 0;
    const chosen = rules[at]!;
    // A rule that would leave nothing for its remainder gives way to the one before it.
    if (/→/.test(chosen.body) && value % chosen.divisor === 0 && chosen.base % chosen.divisor !== 0 && at > 0) at--;
    return this.apply(rules[at]!, name, value);
  }

  private apply({ divisor, body }: Rule, name: string, value: number): string {
    const quotient = Math.floor(value / divisor);
    const rest = value % divisor;
    return body
      .replace(/\[([^\]]*)\]/, (_, optional: string) => (rest === 0 ? '' : optional))
      .replace(/\$\(cardinal,([^)]*)\)\$/g, (_, forms: string) => {
        const category = this.plural.select(quotient);
        const form = new RegExp(`${category}\\{([^}]*)\\}`).exec(forms) ?? /other\{([^}]*)\}/.exec(forms);
        return form?.[1] ?? '';
      })
      .replace(/←([^←]*)←/g, (_, set: string) => this.format(set === '' ? name : set, quotient))
      .replace(/→([^→]*)→/g, (_, set: string) => this.format(set === '' ? name : set, rest))
      .replace(/=(%[^=]*)=/g, (_, set: string) => this.format(set, value))
      .replace(/=[#,0.]+=/g, String(value));
  }
}
