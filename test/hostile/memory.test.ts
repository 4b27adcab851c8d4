import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommand, run, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
/** Tells on stderr how many kilobytes the process held at most. */
const TELL = 'data:text/javascript,process.on("exit",()=>process.stderr.write("most "+process.resourceUsage().maxRSS))';

describe('memory', () => {
  it('of 100,000 small units in one file stays under 200 MB', () => {
    const units = Array.from(
      { length: 100_000 },
      (_, i) =>
        `<trans-unit id="${i}"><source>The ${i} small unit in Baku.</source><target state="translated">Bakıda ${i} kiçik vahid.</target></trans-unit>\n`,
    ).join('');
    const text = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="az" datatype="plaintext"><body>\n${units}</body></file></xliff>\n`;
    writeFileSync(join(folder, 'a.xlf'), text);
    const args = ['--import', TELL, builtCommand(), 'validate', 'a.xlf', '--report', 'json=/dev/null'];
    const { code, stderr } = run(process.execPath, args, folder);
    expect(code, stderr).toBe(0);
    const most = Number(/most (\d+)/.exec(stderr)?.[1]);
    expect(most).toBeGreaterThan(40_000);
    expect(most).toBeLessThan(200_000);
  });
});
