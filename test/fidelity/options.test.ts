import { describe, expect, it } from 'vitest';
import { fidelityOptions } from '../../scripts/fidelity/options.js';

describe('the options of the scorer', () => {
  it.each([
    [[], ['ntrex', '1', '2', 'field']],
    [['--part', '2'], ['2']],
    [
      ['--part', '1', '--part', '2', '--part', '1'],
      ['1', '2'],
    ],
    [
      ['--part', 'ntrex', '--part', 'field'],
      ['ntrex', 'field'],
    ],
    [['--part', '7', '--quiet'], ['7']],
    [
      ['--all', '--quiet'],
      ['ntrex', '1', '2', '3', '4', '5', '6', '7', '8', 'field'],
    ],
  ])('%j choose %j, where parts 1 and 2 are read', (args, sets) => {
    expect(fidelityOptions(args, [1, 2]).sets).toEqual(sets);
  });

  it.each([
    ['a part that nobody has read, aloud', ['--part', '3'], 'not read yet: part 3'],
    ['all parts, aloud', ['--all'], 'not read yet: part 3, 4, 5, 6, 7, 8'],
    ['texts of a first look', ['--part', '3', '--quiet', '--show', '5'], '--quiet'],
    ['a part that is not there', ['--part', '9'], '--part takes'],
    ['no number', ['--show', 'some'], '--show takes'],
  ])('refuse %s', (_, args, message) => {
    expect(() => fidelityOptions(args, [1, 2])).toThrow(message);
  });
});
