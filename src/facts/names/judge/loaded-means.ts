import type { Role } from './role.js';

type Means = Readonly<Record<Role, string>>;

let means: Means | undefined;

/** Loads what explanations need beyond verdicts, once. */
export async function loadMeans(): Promise<void> {
  means ??= (await import('./means.json', { with: { type: 'json' } })).default;
}

/**
 * What `means.ts` gives, in browsers.
 * @throws Error before `loadMeans`
 */
export function meansOf(role: Role): string {
  if (!means) throw new Error('what explains verdicts is not loaded');
  return means[role];
}
