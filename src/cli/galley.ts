#!/usr/bin/env node
import { run } from './run.js';
import { painter, progressTo } from './terminal.js';

process.exitCode = run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
  paint: painter(process.stdout, process.env),
  progress: progressTo(process.stderr),
});
