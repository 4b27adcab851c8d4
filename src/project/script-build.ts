declare const __TARAZI_SCRIPT__: string;

/** A hash of the script that holds all commands, see `scripts/build/bundle.ts`. */
export const scriptBuild: string = __TARAZI_SCRIPT__;
