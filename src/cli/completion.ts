import type { Command } from 'commander';
import { translate } from '../messages/index.js';
import { type CliContext, EXIT, type ExitCode } from './context.js';

/** Shells that completion is written for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

const optionsOf = (command: Command): string[] => [
  ...command.options.flatMap(({ long }) => (long ? [long] : [])),
  '--help',
];

function bash(program: Command): string {
  const cases = program.commands.map((command) => `    ${command.name()}) words="${optionsOf(command).join(' ')}" ;;`);
  return `_tarazi() {
  local word="\${COMP_WORDS[COMP_CWORD]}" command="" words i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in -*) ;; *) command="\${COMP_WORDS[i]}"; break ;; esac
  done
  case "$command" in
${cases.join('\n')}
    *) words="${[...program.commands.map((command) => command.name()), '--help', '--version'].join(' ')}" ;;
  esac
  if [[ "$word" == -* || -z "$command" ]]; then COMPREPLY=($(compgen -W "$words" -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _tarazi tarazi
`;
}

const zsh = (program: Command): string => `#compdef tarazi
autoload -U +X bashcompinit && bashcompinit
${bash(program)}`;

function fish(program: Command, say: (key: string) => string): string {
  const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const lines = program.commands.flatMap((command) => [
    `complete -c tarazi -n __fish_use_subcommand -a ${command.name()} -d ${quoted(say(command.description()))}`,
    ...command.options.flatMap(({ long, description }) =>
      long
        ? [
            `complete -c tarazi -n '__fish_seen_subcommand_from ${command.name()}' -l ${long.slice(2)} -d ${quoted(say(description))}`,
          ]
        : [],
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

function powershell(program: Command): string {
  const cases = program.commands.map(
    (command) =>
      `    '${command.name()}' = ${optionsOf(command)
        .map((name) => `'${name}'`)
        .join(', ')}`,
  );
  return `Register-ArgumentCompleter -Native -CommandName tarazi -ScriptBlock {
  param($word, $ast, $position)
  $options = @{
${cases.join('\n')}
  }
  $command = $ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" } | Where-Object { $options.ContainsKey($_) } | Select-Object -First 1
  $words = if ($command) { $options[$command] } else { $options.Keys | Sort-Object }
  $words | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;
}

/** `tarazi completion`: a script for a shell, made from the commands and options that there are. */
export function completion(context: CliContext, program: Command, shell: Shell): ExitCode {
  const say = (key: string): string => translate(context.language, key);
  const script = { bash, zsh, powershell, fish: (all: Command) => fish(all, say) }[shell](program);
  context.stdout.write(script);
  return EXIT.fine;
}
