import { expect, it } from 'vitest';
import { answerByCommand, STREAM } from '../../scripts/fidelity/answer-by-command.js';
import { answerHere } from '../../scripts/fidelity/answer-here.js';
import { runCases } from '../../scripts/fidelity/run.js';
import { builtCommand } from '../support/command.js';
import { madeUp } from './made-up.js';

it('the checker in this process answers as the command does', async () => {
  const command = answerByCommand([process.execPath, builtCommand(), ...STREAM]);
  const answers = await runCases(madeUp, answerHere);
  expect(answers).toEqual(await runCases(madeUp, command));
  expect(answers.get('a.2.en-ru.digit')).toMatchObject([{ category: 'number', severity: 'error' }]);
});
