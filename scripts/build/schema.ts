import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configJsonSchema } from '../../src/project/config-schema.js';

/** Writes the configuration's JSON Schema, for editors. */
export function writeSchema(folder: string): void {
  writeFileSync(join(folder, 'config.schema.json'), `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
}
