import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { InputError, type PlacedFinding, UsageError, type Waiver, type WaiverScope } from '../model/index.js';
import { type DecodedTable, decodeTable, encodeTable } from '../text/decode-table.js';
import { scopeFingerprint } from '../validate/fingerprint.js';
import type { PlacedPair } from '../validate/result.js';
import type { ValidateSettings } from '../validate/settings.js';
import { validate } from '../validate/validate.js';
import { isInForce, waiversNaming } from '../validate/waive.js';
import { idlePatterns, listDocuments } from './documents.js';
import { inside, readBytesIfThere } from './files.js';
import { findMessages } from './message-files.js';
import { messagePairs } from './message-pairs.js';
import { untilFirst } from './overtaken.js';
import { projectPairs } from './pairs.js';
import type { Project } from './project.js';
import { projectSettings } from './settings.js';
import { appendWaivers, removeRows } from './waiver-file.js';
import { readWaivers } from './waivers.js';
import { replaceInside } from './write-file.js';

/** How a finding is accepted. */
export interface Acceptance {
  readonly reason: string;
  readonly until?: string | undefined;
  readonly scope: WaiverScope;
  readonly author?: string | undefined;
  /** The day that is written, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What is to be accepted. */
export interface WaiveRequest extends Acceptance {
  /** 8 hex digits or more of a finding's fingerprint. */
  readonly fingerprint: string;
}

const FINGERPRINT = /^[0-9a-f]{8,64}$/i;

/** Throws the ConfigError of a pattern that gives no document: what it once gave is not gone because it is not looked at. */
export async function refuseIdle(project: Project): Promise<void> {
  const [idle] = [...(await idlePatterns(project)), ...(await findMessages(project)).idle];
  if (idle) throw idle;
}

/** All pairs of the project. Throws the InputError of a project that has not one: that is no clean project. */
async function* allPairs(project: Project): AsyncGenerator<PlacedPair> {
  let isEmpty = true;
  const parts = [
    projectPairs(project, await listDocuments(project)),
    ...(await findMessages(project)).files.map((file) => messagePairs(project, file)),
  ];
  for (const part of parts) {
    for await (const pair of part) {
      isEmpty = false;
      yield pair;
    }
  }
  const { documents, messages } = project.config;
  if (isEmpty) throw new InputError('documents-empty', { patterns: [...documents, ...messages] });
}

/** Every finding of the project as if nothing were waived. Throws an InputError where the project has nothing to check. */
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

/** Changes a file of waivers, in its own encoding; what others write into it meanwhile stays. */
function change(project: Project, file: string, changed: (text: string) => string): Promise<void> {
  return untilFirst(async () => {
    const bytes = await readBytesIfThere(inside(project.folder, file), file);
    const { text, encoding }: DecodedTable = bytes ? decodeTable(bytes) : { text: '', encoding: 'utf-8' };
    await replaceInside(project.folder, file, bytes, encodeTable(changed(text), encoding));
  });
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
 * Adds lines to the project's waivers that accept findings, one a fingerprint; what a waiver in force names already needs none. Gives the lines
 * that were added. The findings are not looked for: whoever calls has them.
 */
export async function acceptFindings(
  project: Project,
  findings: readonly PlacedFinding[],
  acceptance: Acceptance,
): Promise<readonly Waiver[]> {
  const file = project.config.waivers;
  const known = await readWaivers(project, file);
  const { reason, author, today, until, scope } = acceptance;
  const added = new Map<string, Waiver>();
  for (const finding of findings) {
    const fingerprint = scopeFingerprint(finding, scope);
    if (known.some((waiver) => fingerprint.startsWith(waiver.fingerprint) && isInForce(waiver, today))) continue;
    added.set(fingerprint, { fingerprint, reason, ...(author && { author }), date: today, ...(until && { until }) });
  }
  const waivers = [...added.values()];
  if (waivers.length > 0) await change(project, file, (text) => appendWaivers(text, waivers));
  return waivers;
}

/** Takes lines out of the project's waivers again, the last of each. Gives those that were there. */
export async function withdrawWaivers(project: Project, waivers: readonly Waiver[]): Promise<readonly Waiver[]> {
  const file = project.config.waivers;
  const known = await readWaivers(project, file);
  const isIt = (one: Waiver, other: Waiver): boolean =>
    one.fingerprint === other.fingerprint && one.reason === other.reason && one.date === other.date;
  const gone = waivers.flatMap((waiver) => known.findLast((one) => isIt(one, waiver)) ?? []);
  const lines = new Set(gone.flatMap(({ place }) => place?.line ?? []));
  if (lines.size > 0) await change(project, file, (text) => removeRows(text, lines));
  return gone;
}

/**
 * Looks for a finding by its fingerprint and adds a line to the project's waivers that accepts it. Gives the finding and the line, or
 * undefined for the line where a waiver in force names it already. Throws a UsageError where no finding, or more than one, has the fingerprint.
 */
export async function waiveFinding(
  project: Project,
  request: WaiveRequest,
): Promise<{ finding: PlacedFinding; waiver: Waiver | undefined }> {
  const finding = await findingOf(project, request);
  const [waiver] = await acceptFindings(project, [finding], request);
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
