import * as z from 'zod';

/** More than any sentence has (UTF-16 code units); and more codes than anybody can place. */
const LONGEST = 200_000;
const MOST_PARTS = 5_000;

const generation = z.int().nonnegative();
const number = z.int().positive();
const language = z.string().min(1).max(100);

/** A text with its inline codes, as the page sends it: codes by the id and the kind that they have in the source. */
const parts = z
  .array(
    z.union([
      z.string().max(LONGEST),
      z.strictObject({ id: z.string().max(1000), kind: z.enum(['open', 'close', 'standalone']) }),
    ]),
  )
  .max(MOST_PARTS);

export type SentParts = z.infer<typeof parts>;

/** A text to be checked as it stands. */
export const checkRequest = z.strictObject({ generation, number, language, parts });

/** A translation to be written, its state alone, or both. */
export const editRequest = z.strictObject({
  generation,
  number,
  language,
  parts: parts.optional(),
  state: z.enum(['translated', 'reviewed']),
  seen: z.string().regex(/^[0-9a-f]{16}$/),
  draft: z.string().max(100),
});

/** A note for translators. */
export const noteRequest = z.strictObject({ generation, number, language, text: z.string().trim().min(1).max(2000) });

/** Findings to be accepted. */
export const waiveRequest = z.strictObject({
  generation,
  findings: z
    .array(z.strictObject({ number, fingerprint: z.string().regex(/^[0-9a-f]{8,64}$/) }))
    .min(1)
    .max(1000),
  reason: z.string().trim().min(1).max(500),
  scope: z.enum(['segment', 'value', 'rule-in-document']),
  until: z.iso.date().optional(),
});
