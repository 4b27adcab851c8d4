/** Longest text that a door takes, in UTF-16 code units: a long chapter. A text is checked in one go, and nobody else is answered meanwhile. */
export const TEXT_LIMIT = 100_000;
/** Largest request, in bytes. */
export const REQUEST_LIMIT = 8 * 1024 * 1024;
/** Longest work on one request, in milliseconds. */
export const TIME_LIMIT = 60_000;

/** An id may be any JSON, nested so deep. */
export const ID_DEPTH = 32;
