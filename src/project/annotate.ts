import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { annotatePo, type PoMessage } from '../exchange/index.js';
import { translate } from '../messages/index.js';
import { InputError, type PlacedFinding, TaraziError } from '../model/index.js';
import { RULES } from '../rules/index.js';
import type { PlacedPair } from '../validate/result.js';
import type { ValidateSettings } from '../validate/settings.js';
import { checkSettings } from '../validate/settings.js';
import { validate } from '../validate/validate.js';
import { type Annotation, annotate, readXliff, stripAnnotations, type XliffUnit } from '../xliff/index.js';
import { decodeXml, encodeXml } from '../xml/decode.js';
import { DEFAULT_XLIFF_BYTES } from './config-schema.js';
import { listDocuments, withFile } from './documents.js';
import { exists, inside, readBytes, shownPath } from './files.js';
import { translatorLanguage } from './hints.js';
import { pairsOfUnit } from './pairs.js';
import { pathInRoot, statePath } from './paths.js';
import { isPoPath, poPairs, readPoFile } from './po-pairs.js';
import type { Project } from './project.js';
import { projectSettings } from './settings.js';
import { writeNamed } from './write-file.js';

/** What annotating is asked for. */
export interface AnnotateOptions {
  /** Where to look from and write to. */
  readonly cwd: string;
  readonly out: string;
  /** XLIFF files; the states of the project where none is named. */
  readonly files: readonly string[];
  /** Needed where no file is named. */
  readonly project: Project | undefined;
  readonly today: string;
  /** Told of a file that cannot be read; the others are still annotated. */
  readonly onFailure: (error: TaraziError) => void;
}

/** What became of one file. */
export interface Annotated {
  readonly file: string;
  readonly findings: number;
  readonly units: number;
}

interface Job {
  readonly from: string;
  readonly shown: string;
  readonly to: string;
  /** A state of the project, whose document may have no text. */
  readonly isState: boolean;
}

const issueTypes = new Map(RULES.map(({ name, meta }) => [name, meta.its]));

function annotationOf(finding: PlacedFinding, { targetLanguage, segment }: PlacedPair): Annotation {
  const { rule, severity, messageId, data, fingerprint, target } = finding;
  const spoken = translatorLanguage(targetLanguage);
  const message = translate(spoken, messageId, data);
  const word = translate(spoken, `report.severity.${severity}`);
  return {
    text: `${word}: ${message} (${rule} ${fingerprint.slice(0, 8)})`,
    severity,
    issueType: issueTypes.get(rule) ?? 'other',
    ...(target && { span: { start: target.start, end: target.end } }),
    ...(segment !== undefined && { segment }),
  };
}

/** The states of the project with where their annotated copies go. */
async function stateJobs(project: Project, out: string): Promise<Job[]> {
  const jobs: Job[] = [];
  for (const document of await listDocuments(project)) {
    for (const language of project.config.targets) {
      const shown = statePath(project.config, document, language);
      const from = inside(project.folder, shown);
      const to = resolve(out, language, `${pathInRoot(project.config, document)}.xlf`);
      if (await exists(from)) jobs.push({ from, shown, to, isState: true });
    }
  }
  return jobs;
}

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

/** Files that are in the folder stay where they are; others keep their paths below the folder that all share. */
function fileJobs(cwd: string, out: string, files: readonly string[]): Job[] {
  const paths = files.map((file) => resolve(cwd, file));
  let shared = dirname(paths[0] ?? cwd);
  for (const path of paths) while (!isWithin(shared, path) && dirname(shared) !== shared) shared = dirname(shared);
  return paths.map((from) => ({
    from,
    shown: shownPath(cwd, from),
    to: isWithin(out, from) ? from : resolve(out, relative(shared, from)),
    isState: false,
  }));
}

/** What the rules find, by what each pair is of. */
async function annotationsBy<Owner>(
  pairs: Iterable<PlacedPair>,
  owners: { get(pair: PlacedPair): Owner | undefined },
  settings: ValidateSettings,
): Promise<{ annotations: Map<Owner, Annotation[]>; findings: number; isEmpty: boolean }> {
  const annotations = new Map<Owner, Annotation[]>();
  let findings = 0;
  let isEmpty = true;
  for await (const { pair, findings: found } of validate(pairs, settings)) {
    isEmpty = false;
    const owner = owners.get(pair);
    // What is only information, such as a missing translation, is seen in the tool itself.
    const told = found.filter(({ severity }) => severity !== 'info');
    if (owner === undefined || told.length === 0) continue;
    findings += told.length;
    const list = annotations.get(owner) ?? [];
    list.push(...told.map((finding) => annotationOf(finding, pair)));
    annotations.set(owner, list);
  }
  return { annotations, findings, isEmpty };
}

async function annotateOne(
  cwd: string,
  job: Job,
  limit: number,
  settings: ValidateSettings,
): Promise<Omit<Annotated, 'file'>> {
  const { text: before, encoding } = decodeXml(await readBytes(job.from, job.shown, limit));
  const document = readXliff(stripAnnotations(before, { maxLength: limit }), { maxBytes: limit });
  const owners = new WeakMap<PlacedPair, XliffUnit>();
  function* pairs(): Generator<PlacedPair> {
    const slice = (start: number, end: number): string => document.text.slice(start, end);
    for (const file of document.files) {
      for (const unit of file.units) {
        for (const pair of pairsOfUnit(unit, file, job.shown, slice, {}, {})) {
          owners.set(pair, unit);
          yield pair;
        }
      }
    }
  }
  const { annotations, findings, isEmpty } = await annotationsBy(pairs(), owners, settings);
  if (isEmpty && !job.isState) throw new InputError('xliff-empty', { file: job.shown });
  await writeNamed(cwd, job.to, encodeXml(annotate(document, annotations), encoding));
  return { findings, units: annotations.size };
}

/** The same for a PO file, whose remarks are comments of translators. */
async function annotatePoFile(
  cwd: string,
  job: Job,
  limit: number,
  settings: ValidateSettings,
): Promise<Omit<Annotated, 'file'>> {
  const po = await readPoFile(job.from, job.shown, limit);
  const messages = new WeakMap<PlacedPair, PoMessage>();
  function* pairs(): Generator<PlacedPair> {
    for (const { pair, unit } of poPairs(po, job.shown)) {
      messages.set(pair, unit.message);
      yield pair;
    }
  }
  const { annotations, findings, isEmpty } = await annotationsBy(pairs(), messages, settings);
  if (isEmpty) throw new InputError('po-empty', { file: job.shown });
  const remarks = new Map([...annotations].map(([message, list]) => [message, list.map(({ text }) => text)]));
  await writeNamed(cwd, job.to, annotatePo(po, remarks));
  return { findings, units: remarks.size };
}

/**
 * Writes copies of XLIFF and PO files with the findings of the rules in them, for translators to see in their tools. What an
 * earlier run wrote is replaced; all else in the files stays byte for byte.
 */
export async function* annotateFiles(options: AnnotateOptions): AsyncGenerator<Annotated> {
  const { cwd, files, project, today, onFailure } = options;
  const out = resolve(cwd, options.out);
  const jobs = files.length > 0 || !project ? fileJobs(cwd, out, files) : await stateJobs(project, out);
  const settings = project ? await projectSettings(project, today) : { ...checkSettings(), today };
  for (const job of jobs) {
    try {
      yield {
        file: shownPath(cwd, job.to),
        ...(await (isPoPath(job.shown) ? annotatePoFile : annotateOne)(
          cwd,
          job,
          project?.config.limits.xliffBytes ?? DEFAULT_XLIFF_BYTES,
          settings,
        )),
      };
    } catch (error) {
      const named = withFile(error, job.shown);
      if (!(named instanceof TaraziError)) throw error;
      onFailure(named);
    }
  }
}
