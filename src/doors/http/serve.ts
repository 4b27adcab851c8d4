import { type Address, type Listening, listen } from '../../server/listen.js';
import { httpApp } from './app.js';
import type { HttpSettings } from './http-settings.js';
import { quickCheck } from './quick-check.js';

/** Opens the door over HTTP. */
export function serveHttp(settings: HttpSettings, address: Address): Promise<Listening> {
  const app = httpApp(settings);
  return listen((request) => app.fetch(request), address, quickCheck(settings));
}
