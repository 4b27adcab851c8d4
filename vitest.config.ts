import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/bundle-once.ts'],
    // Much of the time commands and other people's tools run: one more waiting does no harm.
    maxWorkers: availableParallelism(),
    testTimeout: 0,
    hookTimeout: 0,
  },
});
