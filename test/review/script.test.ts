import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REVIEW_SCRIPT_FILE, reviewScriptFile } from '../../scripts/generate/report/script.js';
import { root } from '../support/repository.js';

it('the script of the review page is what `npm run generate` makes of the typed one', async () => {
  expect(readFileSync(join(root, REVIEW_SCRIPT_FILE), 'utf8')).toBe(await reviewScriptFile());
});
