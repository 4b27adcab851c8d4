#!/usr/bin/env node
import { runCommand } from './cli/run.js';

const { stdin, stdout, stderr, env } = process;

// The reader of a pipe may leave at any time; what is written after that is nobody's error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), { cwd: process.cwd(), env, stdin, stdout, stderr });
