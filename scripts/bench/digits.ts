import { answerLines } from './answer-lines.js';

// A rule of digits alone, as many checkers have it: the runs of digits of both sides, sorted, must be the same. JSON lines in and out.

const DIGITS = /\d+/g;

const digitsOf = (text: string): string => (text.match(DIGITS) ?? []).sort().join(' ');

function answer(line: string): string {
  const { id, source, target } = JSON.parse(line) as { id: string; source: string; target: string };
  const [said, found] = [digitsOf(source), digitsOf(target)];
  const findings = said === found ? '[]' : JSON.stringify([{ rule: 'digits', source: said, target: found }]);
  return `{"id":${JSON.stringify(id)},"findings":${findings}}\n`;
}

await answerLines(answer);
