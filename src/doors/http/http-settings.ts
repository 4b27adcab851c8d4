import type { DoorSettings } from '../settings.js';

/** What the server answers with. */
export interface HttpSettings extends DoorSettings {
  readonly version: string;
  readonly token?: string | undefined;
  /** The secret that Crowdin signs its requests with. */
  readonly crowdinSecret?: string | undefined;
  /** Told of what should not happen; the request is answered with an error. */
  readonly onCrash?: (error: unknown) => void;
}
