/**
 * The shared sound alphabet: one character a sound, whatever the language it was written in. It is coarser than phonetics,
 * since names pass through three spellings: what no spelling tells apart has one sign here.
 */
export const SOUNDS = 'aäeioöuüıbvwfpmnlrdtzsžšcčǰgkhxyθ';

const CODES: ReadonlyMap<string, number> = new Map([...SOUNDS].map((sound, index) => [sound, index]));

/** One spelling rule of a language: letters, their sounds, and where it holds. */
export interface SoundRule {
  readonly letters: string;
  /** Sounds by their places in the shared alphabet; none for silent letters. */
  readonly sounds: readonly number[];
  /** Only at the word's start or end. */
  readonly at: 'start' | 'end' | undefined;
  /** Only before one of these letters. */
  readonly before: string | undefined;
  /** Only after one of these letters. */
  readonly after: string | undefined;
}

/** A word as sounds, by their places in the shared alphabet, each with the index of the letter that it comes from. */
export interface Sounding {
  readonly codes: readonly number[];
  readonly letters: readonly number[];
}

/** The spelling rules of one language by their first letters; they are read at the first question. */
export class SoundRules {
  private readonly notation: string;
  private rules: ReadonlyMap<string, readonly SoundRule[]> | undefined;

  constructor(notation: string) {
    this.notation = notation;
  }

  /** The rules for what begins with a letter, those that win first. */
  of(letter: string): readonly SoundRule[] | undefined {
    this.rules ??= rulesOf(this.notation);
    return this.rules.get(letter);
  }
}

/**
 * Spelling rules in a short notation: `letters=sounds`, with `^` before the letters for a word's start, `$` after them
 * for its end, `>abc` for "before one of", `<abc` for "after one of". Longer letters and conditions win.
 *
 * @example soundRules('sh=š c>eiy=s c=k ^kn=n e$=')
 */
export const soundRules = (notation: string): SoundRules => new SoundRules(notation);

function rulesOf(notation: string): ReadonlyMap<string, readonly SoundRule[]> {
  const rules = new Map<string, SoundRule[]>();
  for (const part of notation.trim().split(/\s+/)) {
    const match = /^(\^?)([^<>$=]+)(\$?)(?:<([^>=]+))?(?:>([^=]+))?=(.*)$/u.exec(part);
    if (!match) throw new TypeError(`not a spelling rule: ${part}`);
    const [, start, letters, end, after, before, sounds] = match;
    const rule: SoundRule = {
      letters: letters!,
      sounds: [...sounds!].map((sound) => CODES.get(sound)!),
      at: start ? 'start' : end ? 'end' : undefined,
      before,
      after,
    };
    const list = rules.get(rule.letters[0]!) ?? [];
    list.push(rule);
    rules.set(rule.letters[0]!, list);
  }
  const weight = (rule: SoundRule): number =>
    rule.letters.length * 4 + (rule.at ? 2 : 0) + (rule.before || rule.after ? 1 : 0);
  for (const list of rules.values()) list.sort((a, b) => weight(b) - weight(a));
  return rules;
}

function holds(rule: SoundRule, word: string, at: number): boolean {
  const { letters, before, after } = rule;
  if (letters.length > 1 && !word.startsWith(letters, at)) return false;
  const end = at + letters.length;
  if (rule.at === 'start' && at !== 0) return false;
  if (rule.at === 'end' && end !== word.length) return false;
  if (before && (end >= word.length || !before.includes(word[end]!))) return false;
  return !(after && (at === 0 || !after.includes(word[at - 1]!)));
}

/** The sounds of a folded word (see `foldText`); letters without a rule are silent, doubled sounds are one. */
export function soundsOf(word: string, rules: SoundRules): Sounding {
  const codes: number[] = [];
  const letters: number[] = [];
  for (let at = 0; at < word.length && codes.length < 48; ) {
    const rule = ruleAt(rules.of(word[at]!), word, at);
    if (rule) {
      for (const code of rule.sounds) {
        const last = codes.length - 1;
        if (last >= 0 && codes[last] === code && letters[last]! >= at - 1) continue;
        codes.push(code);
        letters.push(at);
      }
    }
    at += rule?.letters.length ?? 1;
  }
  return { codes, letters };
}

/** The first of some rules that holds at a letter. */
function ruleAt(rules: readonly SoundRule[] | undefined, word: string, at: number): SoundRule | undefined {
  if (rules) for (const rule of rules) if (holds(rule, word, at)) return rule;
  return undefined;
}
