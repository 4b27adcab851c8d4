/** What the system calls an error: `ENOENT` and the like, else the error in its own words. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | undefined)?.code ?? String(error);
