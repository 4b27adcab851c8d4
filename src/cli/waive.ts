import { translate } from '../messages/index.js';
import { UsageError, type WaiverScope } from '../model/index.js';
import { openProject } from '../project/project.js';
import { authorOf, pruneWaivers, waiveFinding } from '../project/waive.js';
import { placeText } from '../reports/message-of.js';
import { plainLine } from '../reports/plain.js';
import { type CliContext, EXIT, type ExitCode, tell } from './context.js';
import { today } from './today.js';

/** Options of `tarazi waive`. */
export interface WaiveCommandOptions {
  readonly config?: string;
  readonly reason?: string;
  readonly until?: string;
  readonly scope?: WaiverScope;
  readonly author?: string;
  readonly prune?: boolean;
  readonly today?: string;
}

/** `tarazi waive`: accepts a finding with a reason, or takes out what accepts nothing any more. */
export async function waive(
  context: CliContext,
  fingerprint: string | undefined,
  options: WaiveCommandOptions,
): Promise<ExitCode> {
  const project = await openProject(context.cwd, options.config);
  const day = options.today ?? today();
  const file = project.config.waivers;
  if (options.prune) {
    if (fingerprint !== undefined) throw new UsageError('waive-prune', {});
    const gone = await pruneWaivers(project, day);
    for (const waiver of gone) {
      await tell(context, 'cli.waive.pruned', { fingerprint: waiver.fingerprint, reason: waiver.reason });
    }
    await tell(context, 'cli.waive.prune-done', { file, count: gone.length });
    return EXIT.fine;
  }
  if (fingerprint === undefined) throw new UsageError('missing-argument', { name: 'fingerprint' });
  const reason = options.reason?.trim() ?? '';
  if (reason === '') throw new UsageError('option-needed', { option: '--reason' });
  const { until, scope = 'segment' } = options;
  const author = options.author ?? (await authorOf(project, context.env));
  const done = await waiveFinding(project, { fingerprint, reason, until, scope, author, today: day });
  const { messageId, data, rule, sourcePlace, document } = done.finding;
  const line = sourcePlace ? `${sourcePlace.file}:${sourcePlace.line}` : document;
  const place = sourcePlace?.label ? placeText(sourcePlace, context.language) : line;
  context.stdout.write(`${plainLine(`${place}: ${translate(context.language, messageId, data)} (${rule})`)}\n`);
  await tell(context, done.waiver ? 'cli.waive.done' : 'cli.waive.known', {
    file,
    scope: translate(context.language, `cli.waive.scope-${scope}`),
  });
  return EXIT.fine;
}
