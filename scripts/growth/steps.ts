import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inProject } from '../project.mjs';
import { counted } from './counted.ts';
import { copied, search, watchPlatform, type Work } from './platform.ts';

export interface Counted<Module> {
  readonly module: Module;
  /** The steps of a call. What it throws is thrown. */
  readonly stepsOf: (work: () => void) => number;
}

const work: Work = { steps: 0 };
let isWatched = false;

/**
 * Loads what these lines export so that its steps can be counted: how often a function of it is called and a loop turns, and how much the functions of
 * the platform that it calls go through. No clock is in it: the same work has the same number on every machine.
 * @param lines - A module whose imports are written as from the folder of the project.
 */
export async function loadCounted<Module>(lines: string): Promise<Counted<Module>> {
  mkdirSync(inProject('node_modules/.cache'), { recursive: true });
  const folder = mkdtempSync(inProject('node_modules/.cache/growth-'));
  try {
    const { outputFiles } = await build({ stdin: { contents: lines, resolveDir: inProject('.') }, bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'warning' });
    const file = path.join(folder, 'counted.mjs');
    writeFileSync(file, counted(outputFiles[0]?.text ?? ''));
    Object.assign(globalThis, { galleyWork: Object.assign(work, { search: search.bind(undefined, work), copied: copied.bind(undefined, work) }) });
    if (!isWatched) watchPlatform(work);
    isWatched = true;
    return { module: (await import(pathToFileURL(file).href)) as Module, stepsOf };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function stepsOf(call: () => void): number {
  const before = work.steps;
  call();
  return work.steps - before;
}
