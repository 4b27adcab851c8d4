/** 1 for yes, 0 for no: evidence is a number. */
export const bit = (yes: boolean): number => (yes ? 1 : 0);
