import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type PlacedFinding, UsageError, type Waiver, type WaiverScope } from '../model/index.js';
import { type DecodedTable, decodeTable, encodeTable } from '../text/decode-table.js';
import { scopeFingerprint } from '../validate/fingerprint.js';
import type { PlacedPair } from '../validate/result.js';
import type { ValidateSettings } from '../validate/settings.js';
import { validate } from '../validate/validate.js';
import { waiversNaming } from '../validate/waive.js';
import { idlePatterns, listDocuments } from './documents.js';
import { inside, readBytesIfThere } from './files.js';
import { findMessages } from './message-files.js';
import { messagePairs } from './message-pairs.js';
import { projectPairs } from './pairs.js';
import type { Project } from './project.js';
import { projectSettings } from './settings.js';
import { appendWaivers, removeRows } from './waiver-file.js';
import { readWaivers } from './waivers.js';
import { writeInside } from './write-file.js';

/** What is to be accepted. */
export interface WaiveRequest {
  /** 8 hex digits or more of a finding's fingerprint. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly until?: string | undefined;
  readonly scope: WaiverScope;
  readonly author?: string | undefined;
  /** The day that is written, `YYYY-MM-DD`. */
  readonly today: string;
}

const FINGERPRINT = /^[0-9a-f]{8,64}$/i;

/** Throws the ConfigError of a pattern that gives no document: what it once gave is not gone because it is not looked at. */
export async function refuseIdle(project: Project): Promise<void> {
  const [idle] = [...(await idlePatterns(project)), ...(await findMessages(project)).idle];
  if (idle) throw idle;
}

async function* allPairs(project: Project): AsyncGenerator<PlacedPair> {
  yield* projectPairs(project, await listDocuments(project));
  for (const file of (await findMessages(project)).files) yield* messagePairs(project, file);
}

/** Every finding of the project as if nothing were waived. */
export async function* allFindings(project: Project, today: string): AsyncGenerator<PlacedFinding> {
  const { baseline: _, ...settings }: ValidateSettings = await projectSettings(project, today);
  for await (const result of validate(allPairs(project), { ...settings, waivers: [] })) {
    for (const { finding } of result.waived) yield finding;
    yield* result.findings;
  }
}

async function findingOf(project: Project, request: WaiveRequest): Promise<PlacedFinding> {
  const start = request.fingerprint.toLowerCase();
  if (!FINGERPRINT.test(start)) throw new UsageError('waive-fingerprint', { value: request.fingerprint });
  const found = new Map<string, PlacedFinding>();
  for await (const finding of allFindings(project, request.today)) {
    if (finding.fingerprint.startsWith(start)) found.set(finding.fingerprint, finding);
  }
  const [only, ...others] = found.values();
  if (!only) throw new UsageError('waive-unknown', { value: start });
  if (others.length > 0) throw new UsageError('waive-ambiguous', { value: start, names: [...found.keys()] });
  return only;
}

/** Changes a file of waivers, in its own encoding. */
async function change(project: Project, file: string, changed: (text: string) => string): Promise<void> {
  const bytes = await readBytesIfThere(inside(project.folder, file), file);
  const { text, encoding }: DecodedTable = bytes ? decodeTable(bytes) : { text: '', encoding: 'utf-8' };
  await writeInside(project.folder, file, encodeTable(changed(text), encoding));
}

/** Who accepts: the name that git knows, else the user's. */
export async function authorOf(project: Project, env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['config', 'user.name'], { cwd: project.folder });
    if (stdout.trim() !== '') return stdout.trim();
  } catch {
    // No git, or no name in it.
  }
  return env.USER ?? env.USERNAME;
}

/**
 * Adds a line to the project's waivers that accepts a finding. Gives the finding and the line, or undefined for the line
 * where a waiver names it already. Throws a UsageError where no finding, or more than one, has the fingerprint.
 */
export async function waiveFinding(
  project: Project,
  request: WaiveRequest,
): Promise<{ finding: PlacedFinding; waiver: Waiver | undefined }> {
  const finding = await findingOf(project, request);
  const file = project.config.waivers;
  const fingerprint = scopeFingerprint(finding, request.scope);
  const known = await readWaivers(project, file);
  if (known.some((waiver) => fingerprint.startsWith(waiver.fingerprint))) return { finding, waiver: undefined };
  const { reason, author, today, until } = request;
  const waiver = { fingerprint, reason, ...(author && { author }), date: today, ...(until && { until }) };
  await change(project, file, (text) => appendWaivers(text, [waiver]));
  return { finding, waiver };
}

/** Takes those waivers out of a file that name no finding of the project any more. Gives what was taken out. */
export async function pruneWaivers(
  project: Project,
  today: string,
  file: string = project.config.waivers,
): Promise<readonly Waiver[]> {
  await refuseIdle(project);
  const waivers = await readWaivers(project, file);
  const used = new Set<Waiver>();
  for await (const finding of allFindings(project, today)) {
    for (const waiver of waiversNaming(finding, waivers)) used.add(waiver);
  }
  const stale = waivers.filter((waiver) => !used.has(waiver));
  if (stale.length > 0) {
    const lines = new Set(stale.flatMap(({ place }) => (place?.line === undefined ? [] : [place.line])));
    await change(project, file, (text) => removeRows(text, lines));
  }
  return stale;
}
