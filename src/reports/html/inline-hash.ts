import { createHash } from 'node:crypto';

/** How a Content Security Policy names a script or a style that stands in the page itself (CSP 3, section 2.3.1). */
export const inlineHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
