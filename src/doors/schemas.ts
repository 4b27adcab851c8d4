import * as z from 'zod';
import { INTERFACE_LANGUAGES } from '../messages/languages.js';
import { TEXT_LIMIT } from './limits.js';

/** Most target languages, and most terms, of one question. */
const MOST_LANGUAGES = 20;
const MOST_TERMS = 2000;

/** A language tag, BCP 47. */
export const languageTag = z
  .string()
  .regex(/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/)
  .describe('Language tag, BCP 47: en, az, ru, az-Latn-AZ');

export const interfaceLanguage = z.enum(INTERFACE_LANGUAGES).describe('Language of the messages');

/** Terms as machines give them: an object a concept, a term (or several) a language. */
export const givenTerms = z
  .array(z.record(languageTag, z.union([z.string().min(1).max(500), z.array(z.string().min(1).max(500)).max(20)])))
  .max(MOST_TERMS)
  .describe(
    'Terms to use, an object a concept: {"en": "statement", "az": ["bəyanat"]}; the first of a language is preferred',
  );

export type GivenTerms = z.infer<typeof givenTerms>;

/** What hints are asked with. */
export const hintsQuestion = z.object({
  source: z.string().max(TEXT_LIMIT).describe('The text to translate, plain'),
  sourceLanguage: languageTag,
  targetLanguages: z.array(languageTag).min(1).max(MOST_LANGUAGES),
  terms: givenTerms.optional(),
});

export type HintsQuestion = z.infer<typeof hintsQuestion>;
