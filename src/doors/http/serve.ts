import { type Address, type Listening, listen } from '../../server/listen.js';
import { type HttpSettings, httpApp } from './app.js';
import { quickCheck } from './quick-check.js';

/** Opens the door over HTTP. */
export function serveHttp(settings: HttpSettings, address: Address): Promise<Listening> {
  const app = httpApp(settings);
  return listen((request) => app.fetch(request), address, quickCheck(settings));
}
