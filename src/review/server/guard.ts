import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { inlineHash } from '../../reports/html/inline-hash.js';
import { knowsSecret } from '../../server/gate.js';
import { REVIEW_STYLE } from '../page/style.js';

/** Who may ask for anything. */
export interface Guard {
  /** What the address has once, and the cookie from then on: hex. */
  readonly token: string;
  /** Names under which the page is served: `127.0.0.1:4711`. */
  readonly hosts: readonly string[];
}

/** Nothing but the page's own files and the style that stands in it; nobody may frame it. */
const POLICY = `default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; style-src ${inlineHash(REVIEW_STYLE)}`;

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** A request holds one sentence and its findings: this is far more (bytes). */
const LARGEST = 1_000_000;

/** The name of the cookie: cookies know no ports, and two reviews may run. */
export const cookieName = ({ hosts }: Guard): string => `tarazi-review-${(hosts[0] ?? '').split(':').at(-1)}`;

/** Whether a request comes from the page itself: by the address it was sent to and the page that it says it was sent from. */
function isOwn(context: Context, { hosts }: Guard): boolean {
  const host = context.req.header('host') ?? '';
  if (!hosts.includes(host)) return false;
  const origin = context.req.header('origin');
  if (origin !== undefined) return hosts.some((own) => origin === `http://${own}`);
  // Browsers say where a change comes from; what says nothing is no page of ours.
  return context.req.method === 'GET' || context.req.header('sec-fetch-site') === 'same-origin';
}

/**
 * Lets through only what our own page asks, with the cookie; the address with the token gives the cookie. Foreign names of the host
 * (DNS rebinding) and foreign pages are refused before anything else is looked at, then what is too large.
 */
export function guard(options: Guard): MiddlewareHandler {
  const limit = bodyLimit({ maxSize: LARGEST, onError: (context) => context.text('too large', 413) });
  const isToken = knowsSecret(options.token);
  const isSecret = (given: string | undefined): boolean => given !== undefined && isToken(given);
  return async (context, next) => {
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    if (!isOwn(context, options)) return context.text('refused', 403);
    const name = cookieName(options);
    if (context.req.method === 'GET' && context.req.path === '/' && isSecret(context.req.query('token'))) {
      setCookie(context, name, options.token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      // A redirect would still count as coming from where the address was opened, and the cookie would not be sent.
      return context.html('<!doctype html><meta http-equiv="refresh" content="0;url=/"><title>Tarazi</title>');
    }
    if (!isSecret(getCookie(context, name))) return context.text('refused', 401);
    return limit(context, next);
  };
}
