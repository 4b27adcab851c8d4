/** The same letters by themselves: a slice would keep the whole text that it was cut from in memory. */
export const copied = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');
