import { describe, expect, it } from 'vitest';
import { converts } from '../../../src/facts/figures/quantity.js';

describe('a conversion', () => {
  it.each<[number, string, number, string]>([
    [26, 'length-mile', 42, 'length-kilometer'],
    [110, 'length-mile', 177, 'length-kilometer'],
    [110, 'length-mile', 185, 'length-kilometer'],
    [150, 'mass-pound', 68, 'mass-kilogram'],
    [5, 'length-mile', 9, 'length-kilometer'],
    [68, 'temperature-fahrenheit', 20, 'temperature-celsius'],
  ])('of %s %s is %s %s', (a, from, b, to) => {
    expect(converts(a, from, b, to)).toBe(true);
    expect(converts(b, to, a, from)).toBe(true);
  });

  it.each<[string, number, string, number, string]>([
    ['6 % too much', 110, 'length-mile', 188, 'length-kilometer'],
    ['10 % too much', 110, 'length-mile', 196, 'length-kilometer'],
    ['14 % too little', 150, 'mass-pound', 59, 'mass-kilogram'],
    ['15 % too much where one digit counts', 5, 'length-mile', 9.5, 'length-kilometer'],
    ['two degrees too warm', 68, 'temperature-fahrenheit', 22, 'temperature-celsius'],
    ['another dimension', 110, 'length-mile', 177, 'mass-kilogram'],
  ])('is none: %s', (_, a, from, b, to) => {
    expect(converts(a, from, b, to)).toBe(false);
    expect(converts(b, to, a, from)).toBe(false);
  });
});
