import { type InterfaceLanguage, translate } from '../messages/index.js';
import type { Place, PlacedFinding, PlaceLabel, Waiver } from '../model/index.js';
import { nameOfPair, type Result } from '../validate/result.js';
import { labelText, messageOf, repositoryPath } from './message-of.js';
import { plainLine, safeJson } from './plain.js';
import { type Refusal, refusalsOf } from './refusals.js';
import type { Report, ReportContext } from './report.js';
import { LEVELS, ruleDescriptors, ruleIndex } from './sarif-rules.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';

/** What is held back until a document is through: where its sentences stand in every language. */
interface Held {
  readonly document: string;
  readonly found: { readonly result: Result; readonly finding: PlacedFinding; readonly waiver?: Waiver }[];
  readonly units: Map<string, Map<string, Place>>;
}

/** A path as a URI reference: relative to the root of the repository where it can be. */
function artifact(file: string, context: ReportContext): object {
  // A lone surrogate has no bytes to be escaped.
  const path = repositoryPath(file, context).replace(/\p{Cs}/gu, '\uFFFD');
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (/^[a-zA-Z]:/.test(path)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: ROOT };
}

/** A place in a file that has no lines is told by the file alone; what people call it stands beside. */
function physical({ file, line, column, endColumn, label }: Place, context: ReportContext): object {
  if (label) return { physicalLocation: { artifactLocation: artifact(file, context) } };
  return {
    physicalLocation: {
      artifactLocation: artifact(file, context),
      region: { startLine: line, startColumn: column, ...(endColumn !== undefined && { endColumn }) },
    },
  };
}

function logical(label: PlaceLabel, { language }: ReportContext): object {
  return { name: plainLine(labelText(label, language)), kind: 'element' };
}

/** The source, then the same sentence in the other languages. */
function related({ finding, result }: Held['found'][number], held: Held, context: ReportContext): object[] {
  const { language } = context;
  const places: [string, Place][] = [];
  const primary = finding.targetPlace ?? finding.sourcePlace;
  if (finding.sourcePlace && finding.sourcePlace !== primary)
    places.push([result.pair.sourceLanguage, finding.sourcePlace]);
  for (const [tag, place] of held.units.get(nameOfPair(finding)) ?? []) {
    if (tag !== finding.language) places.push([tag, place]);
  }
  return places.map(([tag, place], index) => ({
    id: index + 1,
    message: { text: plainLine(`${translate(language, 'report.column.language')}: ${tag}`) },
    ...physical(place, context),
    ...(place.label && { logicalLocations: [logical(place.label, context)] }),
  }));
}

/** A waiver in a file of waivers stands outside of the document, a comment or a note within. A baseline gives no reason. */
function suppression({ fingerprint, reason }: Waiver): object {
  const kind = fingerprint === '' ? 'inSource' : 'external';
  return { kind, status: 'accepted', ...(reason !== '' && { justification: reason }) };
}

function resultOf(found: Held['found'][number], held: Held, context: ReportContext): object {
  const { finding, waiver } = found;
  const place = finding.targetPlace ?? finding.sourcePlace;
  const index = ruleIndex(finding.rule);
  const name = nameOfPair(finding);
  const others = related(found, held, context);
  return {
    ruleId: finding.rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding, context.language) },
    locations: [
      {
        ...(place && physical(place, context)),
        logicalLocations: [
          { name, fullyQualifiedName: `${finding.document}#${name}@${finding.language}` },
          ...(place?.label ? [logical(place.label, context)] : []),
        ],
      },
    ],
    ...(others.length > 0 && { relatedLocations: others }),
    partialFingerprints: { 'tarazi/v1': finding.fingerprint },
    ...(waiver && { suppressions: [suppression(waiver)] }),
    properties: {
      category: finding.category,
      language: finding.language,
      foundInSource: finding.source?.text ?? null,
      foundInTarget: finding.target?.text ?? null,
      expected: finding.expected ?? [],
    },
  };
}

function* heldResults(held: Held, context: ReportContext): Generator<string> {
  for (const found of held.found) yield safeJson(resultOf(found, held, context));
}

function head(language: InterfaceLanguage, version: string | undefined): string {
  const driver = {
    name: 'Tarazi',
    ...(version !== undefined && { version, semanticVersion: version }),
    language,
    rules: ruleDescriptors(language),
  };
  return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":{"driver":${safeJson(driver)}},
"columnKind":"utf16CodeUnits","originalUriBaseIds":{"${ROOT}":{}},"results":[`;
}

/** What was refused: a notification of the tool about its run, at the file and line where they are known. */
function notification({ file, line, column, messageId, message }: Refusal, context: ReportContext): object {
  const region =
    line === undefined ? undefined : { startLine: line, ...(column !== undefined && { startColumn: column }) };
  const location = file !== undefined && {
    physicalLocation: { artifactLocation: artifact(file, context), ...(region && { region }) },
  };
  return {
    level: 'error',
    descriptor: { id: messageId },
    message: { text: message },
    ...(location && { locations: [location] }),
  };
}

/** How the run went: it was no success where something was refused, whatever was found in the rest. */
function invocation(context: ReportContext): object {
  const refused = refusalsOf(context.refused, context.language);
  return {
    executionSuccessful: refused.length === 0,
    ...(refused.length > 0 && {
      exitCode: 2,
      toolExecutionNotifications: refused.map((one) => notification(one, context)),
    }),
  };
}

/**
 * SARIF 2.1.0 (OASIS), for code scanning: rules with their pages, results with fingerprints, waived ones suppressed with
 * their reason, the same sentence in the other languages as related locations, what was refused as notifications. Columns count
 * UTF-16 code units.
 */
export const sarif: Report = async function* (results, context) {
  yield head(context.language, context.version);
  let separator = '\n';
  let held: Held = { document: '', found: [], units: new Map() };
  async function* flush(): AsyncGenerator<string> {
    for (const text of heldResults(held, context)) {
      yield separator + text;
      separator = ',\n';
    }
  }
  for await (const result of results) {
    const { document, language, targetPlace } = result.pair;
    const unit = nameOfPair(result.pair);
    if (document !== held.document) {
      yield* flush();
      held = { document, found: [], units: new Map() };
    }
    for (const finding of result.findings) held.found.push({ result, finding });
    for (const { finding, waiver } of result.waived) held.found.push({ result, finding, waiver });
    if (targetPlace) {
      const places = held.units.get(unit) ?? new Map<string, Place>();
      held.units.set(unit, places.set(language, targetPlace));
    }
  }
  yield* flush();
  yield `\n],"invocations":[${safeJson(invocation(context))}]}]}\n`;
};
