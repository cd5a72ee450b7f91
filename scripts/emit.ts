import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const checking = process.argv.includes('--check');

/** Writes a generated file; with `--check` on the command line it only compares, and fails the process where they differ. */
export function emit(file: URL, text: string): void {
  const path = fileURLToPath(file);
  const current = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (current === text) return;
  if (!checking) return writeFileSync(path, text);
  console.error(`${path} is out of date: run "npm run generate" and commit the result.`);
  process.exitCode = 1;
}
