import { statSync } from 'node:fs';

/** Does something each time that a file is saved, also where an editor puts another in its place; looks so often, in milliseconds, from now on. */
export function onSave(file: string, act: () => void, often: number): void {
  let before = stampOf(file);
  setInterval(() => {
    const now = stampOf(file);
    if (now === before) return;
    before = now;
    // one that was taken away is on its way back
    if (now !== undefined) act();
  }, often);
}

/** What changes with a file; undefined where there is none. */
function stampOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${String(stats.mtimeMs)} ${String(stats.size)} ${String(stats.ino)}`;
}
