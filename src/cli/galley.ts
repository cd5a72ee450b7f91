#!/usr/bin/env node
import { run } from './run.js';
import { painter, progressTo } from './terminal.js';

// who reads no further, as `head` does, has what it wants
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
  process.stderr.write(`galley: It cannot be written: ${message}\n`);
  process.exit(2);
});

process.exitCode = run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  paint: painter(process.stdout, process.env),
  progress: progressTo(process.stderr),
});
