#!/usr/bin/env node
import { CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { type CliContext, EXIT, type ExitCode } from './cli/context.js';
import { chooseInterfaceLanguage, environmentLanguage } from './cli/interface-language.js';
import { buildProgram } from './cli/program.js';

/** Help is wanted, or will be shown for want of a command. */
const wantsHelp = (args: readonly string[]): boolean =>
  args.length === 0 || args[0] === 'help' || args.includes('--help') || args.includes('-h');

const QUIET = new Set(['commander.help', 'commander.helpDisplayed', 'commander.version']);

async function main(args: readonly string[]): Promise<ExitCode> {
  let language = environmentLanguage(process.env);
  try {
    language = chooseInterfaceLanguage(args, process.env);
    const { stdin, stdout, stderr, env } = process;
    const context: CliContext = { cwd: process.cwd(), env, stdin, stdout, stderr, language };
    let code: ExitCode = EXIT.fine;
    const program = buildProgram(context, packageJson.version, (given) => {
      code = given;
    });
    for (const command of [program, ...program.commands]) {
      command.exitOverride().configureOutput({ outputError: () => {} });
    }
    if (wantsHelp(args)) (await import('./cli/help.js')).localiseHelp(program, language);
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && QUIET.has(error.code))
      return error.exitCode === 0 ? EXIT.fine : EXIT.refused;
    const { describeFailure } = await import('./cli/failure.js');
    process.stderr.write(`${describeFailure(error, language)}\n`);
    return EXIT.refused;
  }
}

// The reader of a pipe may leave at any time; what is written after that is nobody's error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2));
