// Writes what the examples have from elsewhere: the code of the pages of docs/frameworks, the article, the version of the package, and their README.md.
// With --check it only compares. What else lies in examples/<name>/ is written there by hand.
import { readFileSync } from 'node:fs';
import { emit } from './emit.ts';
import { examples, filesOf, titleOf, type Example } from './examples.ts';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const { version } = JSON.parse(read('package.json')) as { readonly version: string };
const story = read('test/frameworks/story.json');

for (const example of examples) {
  const { name, site, page } = example;
  const write = (file: string, text: string) => {
    emit(new URL(`examples/${name}/${file}`, root), text);
  };
  for (const [file, text] of filesOf(read(page))) write(file, text);
  write(site.story, story);
  write('package.json', manifestOf(example));
  write('README.md', readmeOf(example));
}
emit(new URL('examples/README.md', root), listOf());

/** Written by hand, but for the version of the package. */
function manifestOf({ manifest }: Example): string {
  const dependencies = { ...manifest.dependencies, galley: `^${version}` };
  return `${JSON.stringify({ ...manifest, dependencies }, undefined, 2)}\n`;
}

function readmeOf({ site, manifest: { scripts = {} }, page }: Example): string {
  const { dev, start, build } = scripts;
  const server = site.folder === undefined ? 'npm start      # http://localhost:3000' : 'npm start';
  const commands = [`npm install   # before its publication: npm install ../../galley-${version}.tgz, which \`npm pack\` makes at the root`, ...(dev ? ['npm run dev    # http://localhost:3000, while you write'] : []), ...(build ? ['npm run build'] : []), ...(start ? [server] : [])];
  const served = start ? '' : '\nThen serve this folder as files, with any server, as `npx serve`, and open `index.html`: it is complete without script. In the other pages the article comes with the script.\n';
  return `# ${titleOf(read(page))}

A whole site with one article, \`${site.story}\`; the address of its picture is invented: put one of yours there. [The guide](../../${page}) explains each part.

\`\`\`sh
${commands.join('\n')}
\`\`\`
${served}`;
}

function listOf(): string {
  const rows = examples.map(({ name, page }) => `| [${name}](${name}/README.md) | [${titleOf(read(page))}](../${page}) |`);
  return `# Examples

Sites that one can copy, each with the code of its guide. A test builds, serves and opens them with the package as it is published, with script off and on
(\`npm run test:frameworks\`, and \`npm run test:packed\` for the last one).

| Folder | Guide |
| --- | --- |
${rows.join('\n')}
| [custom-block](custom-block/README.md) | [A block of your own](../docs/custom-blocks.md) |

To try one with the package of this folder, \`npm pack\` it at the root and \`npm install ../../galley-${version}.tgz\` in the example.
`;
}
