declare const __TARAZI_BUILD__: string | undefined;

/** A hash of everything that this build was made from; undefined where the sources run as they are. */
export const buildId: string | undefined = typeof __TARAZI_BUILD__ === 'string' ? __TARAZI_BUILD__ : undefined;
