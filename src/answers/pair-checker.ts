import { type ExplainedFact, explainFacts } from '../facts/explain.js';
import { DocumentMemories } from '../facts/names/index.js';
import { languageOf } from '../languages/index.js';
import { type InterfaceLanguage, translate } from '../messages/index.js';
import type { Finding } from '../model/index.js';
import { findingJson, spanJson } from '../reports/finding-json.js';
import { judgementLines } from '../reports/judgement-lines.js';
import { checkPair } from '../validate/check-pair.js';
import { isOther, otherLanguagesOf } from '../validate/other-languages.js';
import { memoryOf } from '../validate/pair.js';
import { type GivenPair, isRecord, readPair } from '../validate/read-pair.js';
import { type CheckSettings, checkSettings, judgesLanguages } from '../validate/settings.js';
import { factOf, isAbout } from './evidence.js';
import type { AnswerFinding, LinkedFact, PairAnswer } from './pair-answer.js';
import type { PairsSettings } from './settings.js';

/** Answers pairs one by one; those of one `document` share what its earlier ones showed of names, in bounded memory. */
export class PairChecker {
  readonly #settings: PairsSettings;
  readonly #checks: CheckSettings;
  readonly #documents = new DocumentMemories();
  readonly #language: InterfaceLanguage;

  constructor(settings: PairsSettings = {}) {
    this.#settings = settings;
    this.#checks = { ...checkSettings(settings.rules, settings.termbase), documents: this.#documents };
    this.#language = settings.interfaceLanguage ?? 'en';
  }

  /**
   * The answer to `{id?, source, target, sourceLanguage?, targetLanguage?, document?, draft?}`; whatever else is given is refused with
   * a reason. Never throws.
   * @param number its number, from 1
   */
  check(given: unknown, number: number): PairAnswer {
    const pair = readPair(given, this.#settings);
    if (typeof pair === 'string') {
      const error = translate(this.#language, `error.${pair}`, { line: number });
      return { id: null, line: number, error };
    }
    // Before it is checked, as the document remembers it then.
    const explained = this.#settings.explain ? this.#explain(pair) : undefined;
    const findings = checkPair(pair, this.#checks).map((finding) => this.#answer(finding, explained));
    const { sourceLanguage, targetLanguage } = pair;
    const unsupported = [...new Set([sourceLanguage, targetLanguage])].filter((tag) => !languageOf(tag));
    return {
      id: isRecord(given) && given.id !== undefined ? given.id : number,
      findings,
      ...(unsupported.length > 0 && { unsupported }),
      ...(explained && { facts: explained.map((fact) => this.#linked(fact)) }),
    };
  }

  #explain(pair: GivenPair): readonly ExplainedFact[] {
    const { source, target, sourceLanguage, targetLanguage } = pair;
    if (target === undefined || target.trim() === '') return [];
    // Facts of a text in another language say nothing.
    const judges = judgesLanguages(this.#checks);
    if (judges && isOther(otherLanguagesOf(source, target, sourceLanguage, targetLanguage))) return [];
    const { termbase } = this.#settings;
    const memory = memoryOf(pair, this.#documents);
    return explainFacts({ source, target, sourceLanguage, targetLanguage, ...memory, ...(termbase && { termbase }) });
  }

  #answer(finding: Finding, explained: readonly ExplainedFact[] | undefined): AnswerFinding {
    const answer = findingJson(finding, translate(this.#language, finding.messageId, finding.data));
    const fact = explained?.find((one) => isAbout(finding, one));
    return fact ? { ...answer, evidence: judgementLines(fact, this.#language) } : answer;
  }

  #linked(explained: ExplainedFact): LinkedFact {
    const { source, target, how, likeness = 0 } = explained;
    const fact = factOf(explained);
    return {
      kind: fact.kind,
      value: fact.readings[0]?.value ?? '',
      source: source && spanJson(source),
      target: target && spanJson(target),
      how: translate(this.#language, `explain.${how}`, { likeness }),
    };
  }
}
