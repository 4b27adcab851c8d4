/** Whether a value of JSON holds others deeper than `most` levels: what writes it would run out of stack. */
export const isDeep = (value: unknown, most: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (most === 0 || Object.values(value).some((one) => isDeep(one, most - 1)));
