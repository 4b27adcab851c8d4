#!/usr/bin/env node
import packageJson from '../package.json' with { type: 'json' };

// What the package's command runs, built as CommonJS, which Node starts sooner than a module. `cli.js` beside it is for who names that file.
const args = process.argv.slice(2);

if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  process.stdout.write(`${packageJson.version}\n`);
} else {
  void import('./project/start-script.js').then(({ startScript }) => startScript(__dirname, args));
}
