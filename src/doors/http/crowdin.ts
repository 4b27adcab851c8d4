import * as z from 'zod';
import type { AnswerFinding, PairAnswer } from '../../answers/pair-answer.js';
import { answerPairs } from '../answer-pairs.js';
import type { SignalOf } from '../pace.js';
import type { DoorSettings } from '../settings.js';

/** As many translations as Crowdin sends at once. */
export const CROWDIN_BATCH = 500;

const text = z.union([z.string(), z.record(z.string(), z.string())]);
const language = z.object({ id: z.string() });

/** What Crowdin asks of an external QA check (types of `@crowdin/app-project-module`, `ExternalQaCheckRequest`). */
export const crowdinQuestion = z.object({
  data: z.object({
    sourceLanguage: language,
    targetLanguage: language,
    strings: z.array(z.object({ id: z.number(), text })),
    translations: z.array(
      z.object({
        id: z.number(),
        stringId: z.number(),
        text: z.string(),
        pluralCategoryName: z.string().nullish(),
      }),
    ),
  }),
});

type CrowdinQuestion = z.infer<typeof crowdinQuestion>;

/** What is said of one translation. */
interface Validation {
  readonly translationId: number;
  readonly passed: boolean;
  readonly error?: {
    readonly message: string;
    readonly suggestedFixes?: readonly {
      readonly indexStart: number;
      readonly indexEnd: number;
      readonly replacement: string;
    }[];
  };
}

/** The answer (`ExternalQaCheckResponse`). */
export interface CrowdinAnswer {
  readonly data: { readonly validations: readonly Validation[] };
}

/** Names come in the cases of their sentence, which a replacement does not know. */
const FIXABLE = new Set(['number', 'date', 'markup', 'style']);

const fixesOf = (findings: readonly AnswerFinding[]) =>
  findings.flatMap(({ category, target, expected = [] }) =>
    target && FIXABLE.has(category) && expected.length === 1 && target.start < target.end
      ? [{ indexStart: target.start, indexEnd: target.end, replacement: expected[0]! }]
      : [],
  );

function validationOf(translationId: number, answer: PairAnswer): Validation {
  if ('error' in answer) return { translationId, passed: false, error: { message: answer.error } };
  const wrong = answer.findings.filter(({ severity }) => severity !== 'info');
  if (wrong.length === 0) return { translationId, passed: true };
  const suggestedFixes = fixesOf(wrong);
  const message = wrong.map((finding) => finding.message).join('; ');
  return { translationId, passed: false, error: { message, ...(suggestedFixes.length > 0 && { suggestedFixes }) } };
}

/** The source of a translation: of a string with plural forms the same form, else the general one. */
function sourceOf(of: CrowdinQuestion['data']['strings'][number] | undefined, plural: string | null | undefined) {
  if (!of || typeof of.text === 'string') return of?.text;
  const forms = new Map(Object.entries(of.text));
  return forms.get(plural ?? 'other') ?? forms.get('other') ?? [...forms.values()][0];
}

/** Crowdin’s external QA check: errors and warnings let a translation fail; information does not. */
export async function crowdinAnswer(
  { data }: CrowdinQuestion,
  settings: DoorSettings,
  signalOf?: SignalOf,
): Promise<CrowdinAnswer> {
  const strings = new Map(data.strings.map((one) => [one.id, one]));
  const known = data.translations.flatMap((translation) => {
    const source = sourceOf(strings.get(translation.stringId), translation.pluralCategoryName);
    return source === undefined ? [] : [{ source, target: translation.text, id: translation.id }];
  });
  const languages = { sourceLanguage: data.sourceLanguage.id, targetLanguage: data.targetLanguage.id };
  const answers = await answerPairs(known, { ...settings, ...languages }, signalOf);
  return { data: { validations: answers.map((answer, index) => validationOf(known[index]!.id, answer)) } };
}
