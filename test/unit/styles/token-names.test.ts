import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { inProject } from '../../../scripts/project.mjs';
import { publicTokens } from '../../../src/styles/generated/token-list.js';

const PLACES = ['README.md', '.storybook', 'bench', 'demo', 'docs', 'examples', 'scripts', 'src', 'stories'];
/** Announcements of sheets; names that are wrong on purpose. */
const OTHERS = /^--galley-(?:theme|css|css-\w+|colour-link|x)$/;
/** Says old names of tokens by purpose. */
const RENAMED = 'src/themes/check/renamed.ts';
const TEXT = /\.(?:css|html|[jt]sx?|mdx?|mjs)$/;

const known = new Set<string>(publicTokens.map(({ name }) => name));
const filesIn = (place: string) =>
  place.includes('.md') ? [place] : readdirSync(inProject(place), { recursive: true, encoding: 'utf8' }).map((file) => `${place}/${file}`);

/** Names of tokens that there are not, each with its file and line; one that a template completes is no name yet. */
function unknownNames(file: string): string[] {
  return readFileSync(inProject(file), 'utf8').split('\n').flatMap((line, index) =>
    [...line.matchAll(/--galley-[a-z0-9-]*[a-z0-9](?![\w-]|-*\$\{)/g)].flatMap(([name]) => (known.has(name) || OTHERS.test(name) ? [] : `${file}:${String(index + 1)} ${name}`)),
  );
}

it('no file names a public token that there is not', () => {
  const files = PLACES.flatMap(filesIn).filter((file) => TEXT.test(file) && file !== RENAMED && !file.includes('node_modules'));
  assert.ok(files.length > 300);
  assert.deepEqual(files.flatMap(unknownNames), []);
});
