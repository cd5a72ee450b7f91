import { existsSync } from 'node:fs';
import { inProject } from '../project.mjs';

const FILE = /(?:[\w.@-]*\/)*[\w.@-]+\.(?:[cm]?[jt]sx?|json|mdx?|css|html)\b/g;

/** What a tool says first of a file of the project, with the path from its root; what it says first, where it names none. */
export function firstFault(output) {
  const lines = output.split('\n').map((line) => line.replaceAll(inProject('.').replace(/\/?\.?$/, '/'), '').trim()).filter(Boolean);
  const isNamed = (line) => [...line.matchAll(FILE)].some(([file]) => existsSync(inProject(file)) && !file.startsWith('node_modules'));
  const index = lines.findIndex(isNamed);
  if (index < 0) return lines[0] ?? 'It says nothing.';
  // some name the file in a line of its own
  return existsSync(inProject(lines[index])) ? `${lines[index]}: ${lines[index + 1] ?? ''}` : lines[index];
}
