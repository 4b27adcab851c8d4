/** The built package's file of what is known of each UTF-16 code unit. */
export const TEXT_FILE = 'text.bin';
