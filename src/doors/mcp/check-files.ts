import type { McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { InterfaceLanguage } from '../../messages/languages.js';
import { fileWithin } from '../../project/file-within.js';
import { interfaceLanguage, languageTag } from '../schemas.js';
import type { DoorSettings } from '../settings.js';
import { finding } from './finding-schema.js';
import { answering, READS_ONLY } from './tool.js';

/** What `tarazi validate` is called with, paths relative to the root. */
export interface FilesQuestion {
  readonly paths: readonly string[];
  readonly against?: string | undefined;
  readonly sourceLanguage?: string | undefined;
  readonly targetLanguage?: string | undefined;
}

/** Runs `tarazi validate` in the root: its report as JSON, and what it told beside it. */
export type ValidateFiles = (
  question: FilesQuestion,
  language: InterfaceLanguage,
) => Promise<{ readonly report: string; readonly notices: string }>;

/** Where files may be read, and what checks them. */
export interface FilesDoor {
  /** The only folder that is read. */
  readonly root: string;
  readonly validate: ValidateFiles;
}

const MOST_PATHS = 100;
const MOST_FINDINGS = 1000;
/** Largest file that is read. */
const FILE_LIMIT = 100_000_000;
const path = z.string().min(1).max(4096);

const question = z.object({
  paths: z
    .array(path)
    .max(MOST_PATHS)
    .default([])
    .describe('Files below the root: XLIFF, PO, tables of pairs, documents of the project; none: the whole project'),
  against: path.optional().describe('The translation of the one document in `paths`'),
  sourceLanguage: languageTag.optional(),
  targetLanguage: languageTag.optional(),
  most: z.int().min(1).max(MOST_FINDINGS).default(100).describe('Most findings that are told'),
  interfaceLanguage: interfaceLanguage.optional(),
});

const place = z
  .looseObject({ file: z.string(), line: z.number(), column: z.number() })
  .nullable()
  .describe('Line and column from 1');

const answer = z.object({
  summary: z.looseObject({ pairs: z.number(), error: z.number(), warning: z.number(), info: z.number() }),
  findings: z.array(
    finding.extend({
      fingerprint: z.string(),
      document: z.string(),
      language: z.string(),
      unit: z.string(),
      segment: z.string().optional(),
      sourcePlace: place,
      targetPlace: place,
    }),
  ),
  omitted: z.number().describe('Findings beyond `most`, the graver of which were told first'),
  refused: z.array(z.looseObject({})).describe('What could not be read, and why'),
  notices: z.string().optional(),
});

/** The report `json`, as far as it is told on. */
interface Report {
  readonly summary: object;
  readonly findings: readonly { readonly severity: keyof typeof RANK }[];
  readonly refused: readonly object[];
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** The tool that checks files below the root, as the command does. */
export function addCheckFiles(server: McpServer, settings: DoorSettings, { root, validate }: FilesDoor): void {
  server.registerTool(
    'check_files',
    {
      title: 'Check files',
      description: `Checks translations in files below ${root}, or the whole project there: XLIFF, PO, tables of pairs, documents with their translations. Reads only; gives findings with file, line and column.`,
      inputSchema: question,
      outputSchema: answer,
      annotations: READS_ONLY,
    },
    ({ paths, against, most, interfaceLanguage: language = settings.interfaceLanguage, ...languages }) =>
      answering(language, async () => {
        const within = (one: string): Promise<string> => fileWithin(root, one, FILE_LIMIT);
        const files = await Promise.all(paths.map(within));
        const translation = against === undefined ? undefined : await within(against);
        const { report, notices } = await validate({ ...languages, paths: files, against: translation }, language);
        const { summary, findings, refused } = JSON.parse(report) as Report;
        const told = [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]).slice(0, most);
        const omitted = findings.length - told.length;
        return { summary, findings: told, omitted, refused, ...(notices !== '' && { notices }) };
      }),
  );
}
