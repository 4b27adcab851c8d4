import { Command } from 'commander';
import { INTERFACE_LANGUAGES } from '../messages/languages.js';
import { REVIEW_FORMS } from '../project/review-forms.js';
import { PAIRS_INPUTS } from '../project/stream/options.js';
import { REPORTS } from '../reports/index.js';
import { TBX_FORMS } from '../terms/tbx-forms.js';
import { TOOLS } from '../xliff/tools.js';
import { XLIFF_VERSIONS } from '../xliff/versions.js';
import type { CliContext, ExitCode } from './context.js';
import {
  choice,
  count,
  isoDate,
  languageCodes,
  list,
  option,
  part,
  refuseRepeats,
  reportTarget,
  several,
} from './options.js';

const REPORT_FORMATS = [...REPORTS.keys()];
const TABLES = ['terminal', 'json'] as const;
const TERMS_ACTIONS = ['list', 'check', 'import', 'export', 'suggest'] as const;
const TERM_FORMS = ['csv', ...TBX_FORMS];
const MOST_WORKERS = 256;
const MOST_PORT = 65_535;

/** Command lines shown at the end of a command's help. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  init: ['tarazi init', 'tarazi init --source en --to az,ru'],
  export: [
    'tarazi export',
    'tarazi export source/statement.md --to az',
    'tarazi export --xliff 2.1 --out handoff',
    'tarazi export --for omegat --out handoff',
    'tarazi export --package omegat --out handoff',
    'tarazi export --review docx --out review',
    'tarazi export --for trados --language-codes en=en-GB,az=az-Latn-AZ --out out',
  ],
  import: [
    'tarazi import returned/az.xlf returned/ru.xlf',
    'tarazi import returned.zip',
    'tarazi import review/az/statement.md.review.docx',
    'tarazi import --force corrected.xlf',
  ],
  validate: [
    'tarazi validate',
    'tarazi validate returned/az.xlf --report terminal --report json=findings.json',
    'tarazi validate --changed origin/main --fail-on warning',
    'tarazi validate statement.md --against statement.az.md',
    'tarazi validate --between az,ru',
    'tarazi validate --explain source/statement.md',
    'tarazi validate --fix --dry-run',
    'tarazi validate --watch',
    'tarazi validate --fail-on warning --report sarif=out.sarif --report github',
    'tarazi validate pairs.tsv --source-language en --target-language az',
    'tarazi validate table.csv',
    'tarazi validate locale/az/LC_MESSAGES/app.po',
    'tarazi validate - --input jsonl --format jsonl < pairs.jsonl',
    'tarazi validate corpus.jsonl --format jsonl --part 3/8',
  ],
  waive: [
    'tarazi waive bff1d8b5 --reason "the author confirmed 260 thousand"',
    'tarazi waive bff1d8b5 --reason "decree" --scope value --until 2027-01-01',
    'tarazi waive --prune',
  ],
  review: [
    'tarazi review --open',
    'tarazi review --port 4711',
    'tarazi review statement.docx --against statement.az.docx',
  ],
  annotate: ['tarazi annotate --out handoff', 'tarazi annotate returned/az.xlf --out checked'],
  adopt: ['tarazi adopt source/statement.md old/statement.az.md --language az'],
  build: ['tarazi build', 'tarazi build --require-complete', 'tarazi build --check'],
  status: ['tarazi status', 'tarazi status --analysis', 'tarazi status --format json'],
  summary: ['tarazi summary part-*.json', 'tarazi summary part-*.json --format json > all.json'],
  segmentation: ['tarazi segmentation export --out rules.srx', 'tarazi segmentation export --to az,ru'],
  convert: [
    'tarazi convert en.json --source-language en --target-language az --out az.xlf',
    'tarazi convert az.xlf --out az.json',
  ],
  tm: ['tarazi tm import old.tmx', 'tarazi tm export --out memory --to az'],
  terms: [
    'tarazi terms list',
    'tarazi terms check',
    'tarazi terms import glossary.tbx',
    'tarazi terms export --out terms.tbx',
    'tarazi terms suggest --out suggested.csv',
  ],
  explain: ['tarazi explain', 'tarazi explain number', 'tarazi explain date --interface ru'],
  mcp: ['tarazi mcp --root docs', 'tarazi mcp --root . --config tarazi.config.json'],
  serve: ['tarazi serve', 'tarazi serve --port 9000', 'TARAZI_TOKEN=… tarazi serve --host 0.0.0.0'],
  doctor: ['tarazi doctor', 'tarazi doctor --format json'],
  lsp: ['tarazi lsp', 'tarazi lsp --interface az'],
  completion: [
    'source <(tarazi completion bash)',
    'tarazi completion zsh > ~/.zsh/completions/_tarazi',
    'tarazi completion fish > ~/.config/fish/completions/tarazi.fish',
    'tarazi completion powershell >> $PROFILE',
  ],
  facts: [
    'tarazi facts "20 yanvar 1990-cı il"',
    'tarazi facts --language ru statement.ru.md',
    'echo "147 killed" | tarazi facts -',
    'tarazi facts "147 people died." --against "147 nəfər həlak oldu."',
  ],
};

/**
 * The command line: every command with its options. Descriptions are message keys, put into words when help is shown;
 * a command's code is loaded when it is called. `done` receives the exit code. `only`: the command that will be called, where no other
 * is spoken of; else there are all.
 */
export function buildProgram(context: CliContext, version: string, done: (code: ExitCode) => void, only = ''): Command {
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

  const commands: Readonly<Record<string, () => void>> = {
    init: () =>
      command('init')
        .addOption(option('--source <language>', 'cli.init.source'))
        .addOption(several('--to <languages>', 'cli.init.to', list))
        .action(async (options) => done(await (await import('./init.js')).init(context, options))),

    export: () =>
      command('export')
        .argument('[documents...]', 'cli.argument.documents')
        .addOption(several('--to <languages>', 'cli.export.to', list))
        .addOption(option('--xliff <version>', 'cli.export.xliff', choice('--xliff', XLIFF_VERSIONS)))
        .addOption(option('--out <folder>', 'cli.export.out'))
        .addOption(option('--for <tool>', 'cli.export.for', choice('--for', TOOLS)))
        .addOption(option('--package [kind]', 'cli.export.package', choice('--package', ['omegat'])))
        .addOption(option('--review <form>', 'cli.export.review', choice('--review', REVIEW_FORMS)))
        .addOption(option('--language-codes <form>', 'cli.export.language-codes', languageCodes))
        .addOption(option('--only <what>', 'cli.export.only', choice('--only', ['new', 'changed'])))
        .action(async (documents, options) =>
          done(await (await import('./export.js')).exportFiles(context, documents, options)),
        ),

    import: () =>
      command('import')
        .argument('<files...>', 'cli.import.files')
        .addOption(option('--force', 'cli.import.force'))
        .addOption(option('--dry-run', 'cli.import.dry-run'))
        .action(async (files, options) =>
          done(await (await import('./import.js')).importFiles(context, files, options)),
        ),

    validate: () =>
      command('validate')
        .argument('[paths...]', 'cli.validate.paths')
        .addOption(several('--report <format[=file]>', 'cli.validate.report', reportTarget(REPORT_FORMATS)))
        .addOption(option('--format <format>', 'cli.validate.format', choice('--format', REPORT_FORMATS)))
        .addOption(
          option('--fail-on <severity>', 'cli.validate.fail-on', choice('--fail-on', ['error', 'warning', 'none'])),
        )
        .addOption(option('--complete', 'cli.validate.complete'))
        .addOption(option('--xliff', 'cli.validate.xliff'))
        .addOption(option('--fix', 'cli.validate.fix'))
        .addOption(option('--dry-run', 'cli.validate.dry-run'))
        .addOption(option('--watch', 'cli.validate.watch'))
        .addOption(option('--no-cache', 'cli.validate.no-cache'))
        .addOption(option('--history', 'cli.validate.history'))
        .addOption(option('--against <translation>', 'cli.validate.against'))
        .addOption(several('--between <languages>', 'cli.validate.between', list))
        .addOption(option('--explain', 'cli.validate.explain'))
        .addOption(option('--input <format>', 'cli.validate.input', choice('--input', PAIRS_INPUTS)))
        .addOption(option('--source-language <language>', 'cli.validate.source-language'))
        .addOption(option('--target-language <language>', 'cli.validate.target-language'))
        .addOption(
          option('--baseline <what>', 'cli.validate.baseline', choice('--baseline', ['write', 'use', 'prune'])),
        )
        .addOption(option('--changed [revision]', 'cli.validate.changed'))
        .addOption(
          option('--max-warnings <count>', 'cli.validate.max-warnings', count('--max-warnings', 999_999_999, 0)),
        )
        .addOption(option('--workers <count>', 'cli.validate.workers', count('--workers', MOST_WORKERS)))
        .addOption(option('--part <number/of>', 'cli.validate.part', part))
        .addOption(option('--today <date>', 'cli.validate.today', isoDate('--today')))
        .action(async (paths, options) =>
          done(await (await import('./validate.js')).validate(context, paths, { ...options, version })),
        ),

    waive: () =>
      command('waive')
        .argument('[fingerprint]', 'cli.waive.fingerprint')
        .addOption(option('--reason <text>', 'cli.waive.reason'))
        .addOption(option('--until <date>', 'cli.waive.until', isoDate('--until')))
        .addOption(
          option('--scope <scope>', 'cli.waive.scope', choice('--scope', ['segment', 'value', 'rule-in-document'])),
        )
        .addOption(option('--author <name>', 'cli.waive.author'))
        .addOption(option('--prune', 'cli.waive.prune'))
        .addOption(option('--today <date>', 'cli.validate.today', isoDate('--today')))
        .action(async (fingerprint, options) =>
          done(await (await import('./waive.js')).waive(context, fingerprint, options)),
        ),

    review: () =>
      command('review')
        .argument('[source]', 'cli.review.source')
        .addOption(option('--against <translation>', 'cli.review.against'))
        .addOption(option('--port <port>', 'cli.review.port', count('--port', MOST_PORT)))
        .addOption(option('--open', 'cli.review.open'))
        .addOption(option('--today <date>', 'cli.validate.today', isoDate('--today')))
        .action(async (source, options) => done(await (await import('./review.js')).review(context, source, options))),

    annotate: () =>
      command('annotate')
        .argument('[files...]', 'cli.annotate.files')
        .addOption(option('--out <folder>', 'cli.annotate.out'))
        .action(async (files, options) =>
          done(await (await import('./annotate.js')).annotate(context, files, options)),
        ),

    adopt: () =>
      command('adopt')
        .argument('<source>', 'cli.adopt.source')
        .argument('<translation>', 'cli.adopt.translation')
        .addOption(option('--language <language>', 'cli.adopt.language'))
        .addOption(option('--force', 'cli.adopt.force'))
        .addOption(option('--dry-run', 'cli.adopt.dry-run'))
        .action(async (source, translation, options) =>
          done(await (await import('./adopt.js')).adopt(context, source, translation, options)),
        ),

    build: () =>
      command('build')
        .argument('[documents...]', 'cli.argument.documents')
        .addOption(several('--to <languages>', 'cli.build.to', list))
        .addOption(option('--require-complete', 'cli.build.require-complete'))
        .addOption(option('--force', 'cli.build.force'))
        .addOption(option('--check', 'cli.build.check'))
        .action(async (documents, options) =>
          done(await (await import('./build.js')).build(context, documents, options)),
        ),

    status: () =>
      command('status')
        .addOption(option('--analysis', 'cli.status.analysis'))
        .addOption(option('--format <format>', 'cli.option.format', choice('--format', TABLES)))
        .action(async (options) => done(await (await import('./status.js')).status(context, options))),

    summary: () =>
      command('summary')
        .argument('<files...>', 'cli.summary.files')
        .addOption(option('--format <format>', 'cli.option.format', choice('--format', TABLES)))
        .addOption(
          option('--fail-on <severity>', 'cli.validate.fail-on', choice('--fail-on', ['error', 'warning', 'none'])),
        )
        .action(async (files, options) => done(await (await import('./summary.js')).summary(context, files, options))),

    tm: () =>
      command('tm')
        .argument('<action>', 'cli.tm.action', choice('tm', ['import', 'export']))
        .argument('[files...]', 'cli.tm.files')
        .addOption(several('--to <languages>', 'cli.build.to', list))
        .addOption(option('--out <folder>', 'cli.tm.out'))
        .action(async (action, files, options) =>
          done(await (await import('./tm.js')).tm(context, action, files, options)),
        ),

    terms: () =>
      command('terms')
        .argument('<action>', 'cli.terms.action', choice('terms', TERMS_ACTIONS))
        .argument('[words...]', 'cli.terms.words')
        .addOption(option('--to <form>', 'cli.terms.to', choice('--to', TERM_FORMS)))
        .addOption(option('--out <file>', 'cli.terms.out'))
        .addOption(option('--dry-run', 'cli.terms.dry-run'))
        .addOption(option('--format <format>', 'cli.option.format', choice('--format', TABLES)))
        .action(async (action, words, options) =>
          done(await (await import('./terms.js')).terms(context, action, words, options)),
        ),

    segmentation: () =>
      command('segmentation')
        .argument('<action>', 'cli.segmentation.action', choice('segmentation', ['export']))
        .addOption(several('--to <languages>', 'cli.segmentation.to', list))
        .addOption(option('--out <file>', 'cli.terms.out'))
        .action(async (_action, options) =>
          done(await (await import('./segmentation.js')).segmentation(context, options)),
        ),

    convert: () =>
      command('convert')
        .argument('<files...>', 'cli.convert.files')
        .addOption(option('--out <file>', 'cli.convert.out'))
        .addOption(option('--source-language <language>', 'cli.convert.source-language'))
        .addOption(option('--target-language <language>', 'cli.convert.target-language'))
        .addOption(option('--xliff <version>', 'cli.export.xliff', choice('--xliff', XLIFF_VERSIONS)))
        .addOption(option('--side <side>', 'cli.convert.side', choice('--side', ['source', 'target'])))
        .addOption(option('--namespace <name>', 'cli.convert.namespace'))
        .action(async (files, options) => done(await (await import('./convert.js')).convert(context, files, options))),

    facts: () =>
      command('facts')
        .argument('[text]', 'cli.facts.text')
        .addOption(option('--language <language>', 'cli.facts.language'))
        .addOption(option('--against <translation>', 'cli.facts.against'))
        .addOption(option('--target-language <language>', 'cli.facts.target-language'))
        .addOption(option('--format <format>', 'cli.option.format', choice('--format', TABLES)))
        .action(async (text, options) => done(await (await import('./facts.js')).facts(context, text, options))),

    lsp: () =>
      command('lsp')
        .addOption(option('--stdio', 'cli.lsp.stdio'))
        .addOption(option('--clientProcessId <number>', 'cli.lsp.client').hideHelp())
        .action(async (options) => done(await (await import('./lsp.js')).lsp(context, { ...options, version }))),

    explain: () =>
      command('explain')
        .argument('[rule]', 'cli.explain.rule')
        .action(async (rule) => done((await import('./explain.js')).explain(context, rule))),

    mcp: () =>
      command('mcp')
        .addOption(option('--root <folder>', 'cli.mcp.root'))
        .action(async (options) => done(await (await import('./mcp.js')).mcp(context, { ...options, version }))),

    serve: () =>
      command('serve')
        .addOption(option('--host <address>', 'cli.serve.host'))
        .addOption(option('--port <number>', 'cli.serve.port', count('--port', 65_535, 0)))
        .action(async (options) => done(await (await import('./serve.js')).serve(context, { ...options, version }))),

    doctor: () =>
      command('doctor')
        .addOption(option('--format <format>', 'cli.option.format', choice('--format', TABLES)))
        .action(async (options) => done(await (await import('./doctor.js')).doctor(context, { ...options, version }))),

    completion: () =>
      command('completion')
        .argument('<shell>', 'cli.completion.shell', choice('completion', ['bash', 'zsh', 'fish', 'powershell']))
        .action(async (shell) => done((await import('./completion.js')).completion(context, program, shell))),
  };
  for (const name of Object.hasOwn(commands, only) ? [only] : Object.keys(commands)) commands[name]?.();

  for (const each of [program, ...program.commands]) refuseRepeats(each);
  return program;
}
