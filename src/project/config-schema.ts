import * as z from 'zod';
import { XLIFF_VERSIONS } from '../xliff/versions.js';
import type { ProjectSegmentation } from './segmentation.js';

const language = z
  .string()
  .regex(/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/, 'language')
  .describe('Language tag, BCP 47');

/** A path within the project, written with `/`. */
const path = z
  .string()
  .min(1, 'path')
  .regex(/^(?![/\\]|[a-zA-Z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\0\\]*$/, 'path');

const count = z.int().positive();

/** XLIFF files larger than this are not held in memory unless the configuration allows it. */
export const DEFAULT_XLIFF_BYTES = 100_000_000;

/** The configuration as a user writes it: every key may be left out. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Where this schema is, for editors'),
    source: language.default('en').describe('Language that the documents are written in'),
    targets: z.array(language).min(1).default(['az', 'ru']).describe('Languages to translate into'),
    documents: z.array(path).min(1).default(['source/**/*.md']).describe('Documents to translate, as globs'),
    messages: z
      .array(path)
      .default([])
      .describe(
        'JSON files of messages (i18next and kin) that are checked where they lie, as globs with {language}: locales/{language}/*.json',
      ),
    root: path.default('source').describe('Folder that is left out of the paths of translations'),
    locales: path.default('locales').describe('Folder with a folder a language: xliff/ and rejected/ are in it'),
    output: path
      .default('locales/{language}/{path}')
      .describe('Where built documents go: {language}, and {path} of the document within root'),
    xliff: z
      .enum(XLIFF_VERSIONS)
      .optional()
      .describe('Version of the XLIFF files; without it they stay what they are, new ones are 1.2'),
    frontMatter: z.array(z.string().min(1)).optional().describe('Front-matter keys whose text is translated'),
    segmentation: path
      .optional()
      .describe('SRX 2.0 file with the rules that cut texts into sentences; without it each language has its own'),
    lengths: z
      .record(z.string().min(1), count)
      .default({})
      .describe(
        'Most characters of a translation, by document (glob), or document#key with * for any: the last that fits counts',
      ),
    rules: z
      .record(z.string(), z.enum(['off', 'info', 'warning', 'error']))
      .default({})
      .describe('What a finding of a rule weighs'),
    terms: path.default('terms.csv').describe('Termbase; need not exist'),
    waivers: path.default('waivers.csv').describe('Findings accepted with a reason; need not exist'),
    baseline: path
      .default('baseline.csv')
      .describe('Findings that were there when the tool was adopted; need not exist'),
    history: path
      .default('.tarazi/history.jsonl')
      .describe('Figures of past runs, for the trend; written with --history, need not exist'),
    limits: z
      .strictObject({
        documentBytes: count.default(2_000_000).describe('Largest document'),
        packedBytes: count
          .default(200_000_000)
          .describe('Largest document that is packed (Word), and most that its text unpacks to'),
        nesting: count.default(100).describe('Deepest nesting of blocks in a document'),
        xliffBytes: count
          .default(DEFAULT_XLIFF_BYTES)
          .describe('Largest XLIFF file that is held in memory (validation has no limit)'),
      })
      .prefault({})
      .describe('Beyond these, input is refused'),
  })
  .describe('Configuration of Tarazi');

/** The configuration with all its defaults. */
export type Config = z.output<typeof configSchema> & {
  /** What `segmentation` names, read. */
  readonly segmentationRules?: ProjectSegmentation;
};

/** The configuration's JSON Schema, for editors. */
export function configJsonSchema(): object {
  return z.toJSONSchema(configSchema, { io: 'input', target: 'draft-7' });
}
