import { translate } from '../messages/index.js';
import { UsageError } from '../model/index.js';
import { plainLine } from '../reports/plain.js';
import { rulePage } from '../reports/rule-page.js';
import { RULES } from '../rules/index.js';
import { type CliContext, EXIT, type ExitCode } from './context.js';
import { tableColumns } from './page.js';
import { table } from './table.js';

/** `tarazi explain [RULE]`: the page of a rule; without a name, a line a rule. */
export function explain(context: CliContext, name: string | undefined): ExitCode {
  const say = (key: string): string => translate(context.language, key);
  if (name === undefined) {
    const rows = RULES.map((rule) => [rule.name, rule.meta.category, plainLine(say(`rule.${rule.name}.about`))]);
    context.stdout.write(
      table(
        [say('cli.explain.head-rule'), say('cli.explain.head-category'), say('cli.explain.head-about')],
        rows,
        tableColumns(context),
      ),
    );
    return EXIT.fine;
  }
  const rule = RULES.find((known) => known.name === name);
  if (!rule) throw new UsageError('rule-unknown', { rule: name, rules: RULES.map((known) => known.name) });
  context.stdout.write(rulePage(rule, context.language));
  return EXIT.fine;
}
