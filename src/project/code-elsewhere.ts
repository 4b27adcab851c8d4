let elsewhere = false;

/** Says that other threads do the work of this run: the code of this one is not what the next run needs. */
export function tellCodeElsewhere(): void {
  elsewhere = true;
}

/** Whether other threads did the work. */
export const isCodeElsewhere = (): boolean => elsewhere;
