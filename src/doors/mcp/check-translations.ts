import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { answerPairs } from '../answer-pairs.js';
import { givenTermbase } from '../given-termbase.js';
import { TEXT_LIMIT } from '../limits.js';
import { givenTerms, interfaceLanguage, languageTag } from '../schemas.js';
import type { DoorSettings } from '../settings.js';
import { finding } from './finding-schema.js';
import { answering, READS_ONLY } from './tool.js';

const MOST_PAIRS = 1000;
const text = z.string().max(TEXT_LIMIT);

const question = z.object({
  pairs: z
    .array(
      z.object({
        id: z
          .union([z.string().max(1000), z.number()])
          .optional()
          .describe('Echoed in the answer'),
        source: text,
        target: text.nullable().describe('The translation; null where there is none yet'),
        sourceLanguage: languageTag.optional(),
        targetLanguage: languageTag.optional(),
        document: z
          .string()
          .max(1000)
          .optional()
          .describe('Pairs of one document share what its earlier ones showed of names'),
      }),
    )
    .min(1)
    .max(MOST_PAIRS),
  sourceLanguage: languageTag.optional().describe('Of all pairs that do not say it themselves'),
  targetLanguage: languageTag.optional().describe('Of all pairs that do not say it themselves'),
  terms: givenTerms.optional(),
  explain: z.boolean().optional().describe('Tell the evidence, and what stands for each fact'),
  interfaceLanguage: interfaceLanguage.optional(),
});

const span = z.object({ start: z.number(), end: z.number(), text: z.string() }).nullable();

const answer = z.object({
  answers: z.array(
    z.object({
      id: z.union([z.string(), z.number(), z.null()]),
      findings: z.array(finding.extend({ evidence: z.array(z.string()).optional() })).optional(),
      unsupported: z.array(z.string()).optional().describe('Languages of which digits and codes alone were compared'),
      facts: z
        .array(z.object({ kind: z.string(), value: z.string(), source: span, target: span, how: z.string() }))
        .optional(),
      line: z.number().optional(),
      error: z.string().optional().describe('Why the pair could not be checked'),
    }),
  ),
  summary: z.object({ pairs: z.number(), error: z.number(), warning: z.number(), info: z.number() }),
});

/** The tool that weighs translations against their sources. */
export function addCheckTranslations(server: McpServer, settings: DoorSettings): void {
  server.registerTool(
    'check_translations',
    {
      title: 'Check translations',
      description:
        'Checks translations against their sources, deterministically: numbers, dates, names, terms, markup. Gives for each pair what is wrong, where (offsets in UTF-16 code units), and what was expected. Call it on every translation that you write; mend each error and check again. Knows English, Azerbaijani and Russian in full; of other languages digits and codes alone.',
      inputSchema: question,
      outputSchema: answer,
      annotations: READS_ONLY,
    },
    ({ pairs, terms, interfaceLanguage: language = settings.interfaceLanguage, ...rest }, { mcpReq }) =>
      answering(language, async () => {
        const termbase = givenTermbase(terms, settings.termbase);
        const asked = { ...settings, ...rest, ...(termbase.length > 0 && { termbase }), interfaceLanguage: language };
        const answers = await answerPairs(pairs, asked, () => mcpReq.signal);
        const summary = { pairs: answers.length, error: 0, warning: 0, info: 0 };
        for (const one of answers) if ('findings' in one) for (const { severity } of one.findings) summary[severity]++;
        return { answers, summary };
      }),
  );
}
