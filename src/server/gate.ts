import { createHash, timingSafeEqual } from 'node:crypto';

/** Who may ask a local server. */
export interface Gate {
  /** What a request has to carry as `Authorization: Bearer …`; without one, only names of this machine are answered. */
  readonly token?: string | undefined;
}

/** Why a request is refused. */
export interface Refusal {
  readonly status: 401 | 403;
  /** Key of the message `error.<id>`. */
  readonly id: 'http-token' | 'http-host' | 'http-origin';
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/** Whether a host (without a port, IPv6 in brackets or not) is this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host) || host === '::1';
}

/** The host of a `Host` header or an origin, without its port. */
const hostOf = (value: string): string => value.replace(/^[a-z]+:\/\//i, '').replace(/:\d{1,5}$/, '');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Tells whether what is given is the secret, in a time that tells nothing of where they differ. */
export function knowsSecret(secret: string): (given: string) => boolean {
  const known = digest(secret);
  return (given) => timingSafeEqual(digest(given), known);
}

/**
 * Tells why a request may not pass; undefined where it may. A page of another origin may not, whatever it carries; without a token, nor may what calls this machine
 * by a name that is not its own, as a page does after DNS rebinding (the name of a stranger that points to 127.0.0.1).
 * @returns takes the headers of the request: host, origin, authorization
 */
export function gate({ token }: Gate): (headers: Pick<Headers, 'get'>) => Refusal | undefined {
  const isToken = token === undefined ? undefined : knowsSecret(token);
  return (headers) => {
    const host = headers.get('host') ?? '';
    const origin = headers.get('origin');
    if (origin !== null && origin.replace(/^https?:\/\//i, '').toLowerCase() !== host.toLowerCase())
      return { status: 403, id: 'http-origin' };
    if (!isToken) return isLoopback(hostOf(host)) ? undefined : { status: 403, id: 'http-host' };
    const [, given = ''] = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '') ?? [];
    return isToken(given) ? undefined : { status: 401, id: 'http-token' };
  };
}
