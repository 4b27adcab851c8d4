import type { Command } from 'commander';
import { translate } from '../messages/index.js';
import type { InterfaceLanguage } from '../messages/languages.js';
import { EXAMPLES } from './program.js';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'cli.help.usage',
  'Arguments:': 'cli.help.arguments',
  'Options:': 'cli.help.options',
  'Commands:': 'cli.help.commands',
};

/** Makes help speak an interface language: the keys that stand for descriptions become text, and examples follow. */
export function localiseHelp(program: Command, language: InterfaceLanguage): void {
  const say = (key: string): string => (key === '' ? '' : translate(language, key));
  const commands = [program, ...program.commands];
  for (const command of commands) {
    command.configureHelp({
      // Commander leaves descriptions unwrapped where less than 40 columns remain for them, as beside our longest commands.
      minWidthToWrap: 20,
      styleTitle: (title) => (TITLES[title] ? say(TITLES[title]) : title),
      commandDescription: (shown) => say(shown.description()),
      subcommandDescription: (shown) => say(shown.description()),
      optionDescription: (shown) => say(shown.description),
      argumentDescription: (shown) => say(shown.description),
    });
    const examples = EXAMPLES[command.name()];
    if (examples) {
      command.addHelpText('after', `\n${say('cli.help.examples')}\n${examples.map((line) => `  ${line}\n`).join('')}`);
    }
  }
}
