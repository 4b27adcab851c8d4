import { resolve } from 'node:path';
import { Writable } from 'node:stream';
import { serveMcp } from '../doors/mcp/serve.js';
import { doorSettings } from '../doors/settings.js';
import type { InterfaceLanguage } from '../messages/languages.js';
import { isBelow } from '../project/files.js';
import { findProject, type Project } from '../project/project.js';
import { type CliContext, EXIT, type ExitCode } from './context.js';
import { describeFailure } from './failure.js';

/** Options of `tarazi mcp`. */
export interface McpOptions {
  readonly root?: string;
  readonly config?: string;
  readonly version: string;
}

/** Gathers what is written. */
class Gathered extends Writable {
  text = '';
  override _write(chunk: Buffer | string, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** The root that is read: the one named, else the project's folder, else where the command stands. A project above a named root is none. */
async function rootOf(
  { cwd }: CliContext,
  { root, config }: McpOptions,
): Promise<{ readonly root: string; readonly project: Project | undefined }> {
  const folder = root === undefined ? cwd : resolve(cwd, root);
  const project = await findProject(config === undefined ? folder : cwd, config);
  if (root === undefined) return { root: project?.folder ?? cwd, project };
  return {
    root: folder,
    project: project && (config !== undefined || isBelow(folder, project.folder)) ? project : undefined,
  };
}

/** `tarazi mcp`: answers language models and agents over standard input and output. */
export async function mcp(context: CliContext, options: McpOptions): Promise<ExitCode> {
  const { root, project } = await rootOf(context, options);
  const config = project?.file;
  const validate = async (question: object & { paths: readonly string[] }, language: InterfaceLanguage) => {
    const [stdout, stderr] = [new Gathered(), new Gathered()];
    const { paths, ...rest } = question;
    const { validate: run } = await import('./validate.js');
    await run({ ...context, cwd: root, stdout, stderr, language }, paths, {
      ...rest,
      format: 'json',
      ...(config !== undefined && { config }),
    });
    return { report: stdout.text, notices: stderr.text.trim() };
  };
  const settings = await doorSettings(project, context.language);
  const onError = (error: Error): void => void context.stderr.write(`${describeFailure(error, context.language)}\n`);
  await serveMcp(
    context.stdin,
    context.stdout,
    { ...settings, version: options.version, files: { root, validate }, onError },
    context.interrupted?.(),
  );
  return EXIT.fine;
}
