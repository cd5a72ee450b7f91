import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from './project.mjs';

/**
 * The licences of the packages whose files are in a bundle, as one text.
 *
 * @param {readonly string[]} inputs the files of the bundle, from the repository's root
 * @returns {Promise<string>}
 * @throws {Error} where a package comes without a licence
 */
export async function licencesOf(inputs) {
  const names = new Set(inputs.flatMap((file) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []));
  const texts = [...names].sort().map(async (name) => `${name}\n\n${await licenceOf(name)}`);
  return (await Promise.all(texts)).join('\n\n');
}

async function licenceOf(name) {
  const folder = inProject('node_modules', name);
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`The package ${name} has no licence to go with it.`);
  return (await readFile(path.join(folder, file), 'utf8')).trimEnd() + '\n';
}
