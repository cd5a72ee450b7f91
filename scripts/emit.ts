import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const checking = process.argv.includes('--check');

/** Writes a generated file; with `--check` on the command line it only compares, and fails the process where they differ. */
export function emit(file: URL, text: string): void {
  const place = fileURLToPath(file);
  const current = existsSync(place) ? readFileSync(place, 'utf8') : '';
  if (current === text) return;
  if (!checking) {
    mkdirSync(path.dirname(place), { recursive: true });
    return writeFileSync(place, text);
  }
  console.error(`${place} is out of date: run "npm run generate" and commit the result.`);
  process.exitCode = 1;
}
