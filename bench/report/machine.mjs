import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, getPriority, platform, release } from 'node:os';
import { inProject } from '../../scripts/project.mjs';

const git = (...args) => execFileSync('git', args, { cwd: inProject(), encoding: 'utf8' }).trim();

/** The commit that was measured; undefined outside of a repository. */
function commit() {
  try {
    const changed = git('status', '--porcelain', '--', 'src') === '' ? '' : ', with changes that are not committed';
    return `${git('log', '-1', '--format=%h of %cs')}${changed}`;
  } catch {
    return undefined;
  }
}

/** What the figures depend on, by name. `load` is the load average before and after. */
export function describeMachine(browser, load) {
  const processors = cpus();
  return {
    Galley: [JSON.parse(readFileSync(inProject('package.json'), 'utf8')).version, commit()].filter(Boolean).join(', commit '),
    Browser: browser,
    Node: process.version,
    Machine: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, ${platform()} ${release().replace(/[-+].*/, '')}`,
    'Load average': `${load.map((value) => value.toFixed(1)).join(' before, ')} after (${processors.length} is full); priority of this process ${getPriority()}`,
  };
}
