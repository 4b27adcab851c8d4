import { CommanderError } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { InterfaceLanguage } from '../messages/languages.js';
import { type CliContext, EXIT, type ExitCode } from './context.js';
import { chooseInterfaceLanguage, environmentLanguage } from './interface-language.js';
import { buildProgram } from './program.js';

/** Help is wanted, or will be shown for want of a command. */
const wantsHelp = (args: readonly string[]): boolean =>
  args.length === 0 || args[0] === 'help' || args.includes('--help') || args.includes('-h');

/** Commands that say something of all commands. */
const SPEAK_OF_ALL = new Set(['completion']);

/** The outside world with a language. Streams are asked for when they are used. */
const inLanguage = (outside: Omit<CliContext, 'language'>, language: InterfaceLanguage): CliContext => ({
  cwd: outside.cwd,
  env: outside.env,
  get stdin() {
    return outside.stdin;
  },
  get stdout() {
    return outside.stdout;
  },
  get stderr() {
    return outside.stderr;
  },
  language,
  descriptors: outside.descriptors,
  ...(outside.interrupted && { interrupted: outside.interrupted }),
});

const QUIET = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version']);

/**
 * Runs one command line, `args` without the program's name. All that it reads and writes beside files goes through `outside`;
 * whatever fails is told on its stderr. Never throws.
 */
export async function runCommand(args: readonly string[], outside: Omit<CliContext, 'language'>): Promise<ExitCode> {
  let language = environmentLanguage(outside.env);
  try {
    language = chooseInterfaceLanguage(args, outside.env);
    const context = inLanguage(outside, language);
    let code: ExitCode = EXIT.fine;
    const only = wantsHelp(args) || SPEAK_OF_ALL.has(args[0] ?? '') ? undefined : args[0];
    const done = (given: ExitCode): void => {
      code = given;
    };
    const program = buildProgram(context, packageJson.version, done, only);
    for (const command of [program, ...program.commands]) {
      command.exitOverride().configureOutput({
        writeOut: (text) => outside.stdout.write(text),
        writeErr: (text) => outside.stderr.write(text),
        outputError: () => {},
      });
    }
    if (wantsHelp(args)) (await import('./help.js')).localiseHelp(program, language);
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && QUIET.has(error.code))
      return error.exitCode === 0 ? EXIT.fine : EXIT.refused;
    const { describeFailure } = await import('./failure.js');
    outside.stderr.write(`${describeFailure(error, language)}\n`);
    return EXIT.refused;
  }
}
