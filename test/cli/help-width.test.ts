import { expect, test } from 'vitest';
import type { CliContext } from '../../src/cli/context.js';
import { localiseHelp } from '../../src/cli/help.js';
import { buildProgram, EXAMPLES } from '../../src/cli/program.js';
import { INTERFACE_LANGUAGES } from '../../src/messages/languages.js';

test.each(INTERFACE_LANGUAGES)('help in %s fits 80 columns', (language) => {
  const { stdin, stdout, stderr } = process;
  const context: CliContext = { cwd: '.', env: {}, stdin, stdout, stderr, language };
  const program = buildProgram(context, '0.0.0', () => {});
  localiseHelp(program, language);
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ getOutHelpWidth: () => 80 });
    const help = command.helpInformation();
    expect(help).toContain(command.name());
    const examples = (EXAMPLES[command.name()] ?? []).map((example) => `  ${example}`);
    expect([...help.split('\n'), ...examples].filter((line) => line.length > 80)).toEqual([]);
  }
});
