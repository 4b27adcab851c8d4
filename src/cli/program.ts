import { Command } from 'commander';
import { INTERFACE_LANGUAGES } from '../messages/languages.js';
import type { CliContext, ExitCode } from './context.js';
import { choice, count, isoDate, option, reportTarget } from './options.js';

const REPORTS = ['terminal', 'json', 'jsonl'] as const;
const INPUTS = ['jsonl', 'tsv'] as const;
const MOST_WORKERS = 256;

/** Command lines shown at the end of a command's help. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  init: ['tarazi init', 'tarazi init --source en --to az,ru'],
  export: ['tarazi export', 'tarazi export source/statement.md --to az', 'tarazi export --xliff 2.1 --out handoff'],
  import: ['tarazi import returned/az.xlf returned/ru.xlf', 'tarazi import --force corrected.xlf'],
  validate: [
    'tarazi validate',
    'tarazi validate returned/az.xlf --report terminal --report json=findings.json',
    'tarazi validate pairs.tsv --source-language en --target-language az',
    'tarazi validate - --input jsonl --format jsonl < pairs.jsonl',
  ],
  build: ['tarazi build', 'tarazi build --require-complete'],
  status: ['tarazi status', 'tarazi status --format json'],
  facts: [
    'tarazi facts "20 yanvar 1990-cı il"',
    'tarazi facts --language ru statement.ru.md',
    'echo "147 killed" | tarazi facts -',
  ],
};

/**
 * The command line: every command with its options. Descriptions are message keys, put into words when help is shown;
 * a command's code is loaded when it is called. `done` receives the exit code.
 */
export function buildProgram(context: CliContext, version: string, done: (code: ExitCode) => void): Command {
  const program = new Command('tarazi')
    .description('cli.description')
    .version(version, '-V, --version', 'cli.option.version')
    .helpOption('-h, --help', 'cli.option.help')
    .helpCommand('help [command]', 'cli.help.description')
    .addOption(option('--interface <language>', 'cli.option.interface', choice('--interface', INTERFACE_LANGUAGES)));

  const command = (usage: string): Command =>
    program
      .command(usage)
      .description(`cli.${usage.split(' ', 1)[0]}.description`)
      .helpOption('-h, --help', 'cli.option.help')
      .addOption(option('--interface <language>', 'cli.option.interface', choice('--interface', INTERFACE_LANGUAGES)))
      .addOption(option('--config <file>', 'cli.option.config'));

  command('validate')
    .argument('[paths...]', 'cli.validate.paths')
    .addOption(option('--report <format[=file]>', 'cli.validate.report', reportTarget(REPORTS)))
    .addOption(option('--format <format>', 'cli.validate.format', choice('--format', REPORTS)))
    .addOption(
      option('--fail-on <severity>', 'cli.validate.fail-on', choice('--fail-on', ['error', 'warning', 'none'])),
    )
    .addOption(option('--complete', 'cli.validate.complete'))
    .addOption(option('--xliff', 'cli.validate.xliff'))
    .addOption(option('--input <format>', 'cli.validate.input', choice('--input', INPUTS)))
    .addOption(option('--source-language <language>', 'cli.validate.source-language'))
    .addOption(option('--target-language <language>', 'cli.validate.target-language'))
    .addOption(option('--workers <count>', 'cli.validate.workers', count('--workers', MOST_WORKERS)))
    .addOption(option('--today <date>', 'cli.validate.today', isoDate('--today')))
    .action(async (paths, options) => done(await (await import('./validate.js')).validate(context, paths, options)));

  return program;
}
