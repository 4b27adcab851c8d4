import * as z from 'zod';

const span = z.object({ start: z.number(), end: z.number(), text: z.string() }).nullable();

/** A finding as `findingJson` writes it. */
export const finding = z.object({
  rule: z.string(),
  category: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  messageId: z.string(),
  message: z.string(),
  source: span,
  target: span,
  expected: z
    .array(z.string())
    .optional()
    .describe('What would have been right, in the notation of the target language'),
});
