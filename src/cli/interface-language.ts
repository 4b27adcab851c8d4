import { INTERFACE_LANGUAGES, type InterfaceLanguage, interfaceLanguageOf } from '../messages/languages.js';
import { UsageError } from '../model/index.js';

/** The value of `--interface X` or `--interface=X` among the arguments, before they are parsed: help needs it too. */
function optionValue(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const own = end === -1 ? args : args.slice(0, end);
  const at = own.findLastIndex((arg) => arg === '--interface' || arg.startsWith('--interface='));
  if (at === -1) return undefined;
  const arg = own[at] as string;
  return arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : own[at + 1];
}

/** The language to speak: `TARAZI_LANGUAGE`, `LC_ALL`, `LANG`, else English. */
export function environmentLanguage(env: NodeJS.ProcessEnv): InterfaceLanguage {
  for (const tag of [env.TARAZI_LANGUAGE, env.LC_ALL, env.LANG]) {
    const language = interfaceLanguageOf(tag);
    if (language) return language;
  }
  return 'en';
}

/** The interface language of a call: `--interface`, else the environment. Throws UsageError for a language that is not spoken. */
export function chooseInterfaceLanguage(args: readonly string[], env: NodeJS.ProcessEnv): InterfaceLanguage {
  const wanted = optionValue(args);
  if (wanted === undefined) return environmentLanguage(env);
  const language = interfaceLanguageOf(wanted);
  if (!language) throw new UsageError('interface-language', { language: wanted, languages: [...INTERFACE_LANGUAGES] });
  return language;
}
