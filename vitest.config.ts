import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/bundle-once.ts'],
    // Much of the time commands and other people's tools run: one more waiting does no harm.
    maxWorkers: availableParallelism(),
    // No outcome depends on how busy the machine is: what never ends is ended by the job that runs the tests.
    testTimeout: 0,
    hookTimeout: 0,
  },
});
