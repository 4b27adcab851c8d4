import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import { answerHints } from '../answer-hints.js';
import { hintsQuestion } from '../schemas.js';
import type { DoorSettings } from '../settings.js';
import { answering, READS_ONLY } from './tool.js';

const answer = z.object({
  hints: z.array(
    z.object({
      category: z.string(),
      start: z.number(),
      end: z.number(),
      text: z.string(),
      written: z.record(z.string(), z.array(z.string())).describe('By target language, the best form first'),
    }),
  ),
  unsupported: z.array(z.string()).optional().describe('Languages into which terms alone are told'),
});

/** The tool that tells before translating what a translation must say. */
export function addHints(server: McpServer, settings: DoorSettings): void {
  server.registerTool(
    'hints',
    {
      title: 'Hints before translating',
      description:
        'What a translation of a text must say, in the notation of each target language: numbers (“26,000” is “26 000” in Russian), dates, known names, terms. Names and terms stand in their dictionary form: bend them as the sentence asks. Call it before you translate a text with figures or names.',
      inputSchema: hintsQuestion,
      outputSchema: answer,
      annotations: READS_ONLY,
    },
    (question) => answering(settings.interfaceLanguage, () => answerHints(question, settings)),
  );
}
