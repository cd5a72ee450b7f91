// `npm run check-stories`: axe on every story of the static Storybook, in every theme, light and dark. Takes minutes; `-- wire quiet` checks these only.
import { readFileSync } from 'node:fs';
import { THEMES } from 'galley/themes';
import { openStories, openStorybook, showStory } from '../test/support/storybook.js';
import { inProject } from './project.mjs';

interface Result {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
declare const axe: { run(root: string, options: object): Promise<{ readonly violations: readonly Result[] }> };

const named = process.argv.slice(2);
const themes = ['none', ...THEMES].filter((theme) => named.length === 0 || named.includes(theme));
const source = readFileSync(inProject('node_modules/axe-core/axe.min.js'), 'utf8');
const book = await openStorybook();
const page = await openStories(book);
await page.evaluate(source);
let found = 0;

for (const theme of themes) {
  for (const scheme of ['light', 'dark']) {
    for (const { id, type } of book.entries) {
      if (type !== 'story') continue;
      await showStory(page, id, { theme, scheme });
      // what a theme can change; the rest is the same in all of them and is checked by the browser tests
      const { violations } = await page.evaluate(() =>
        axe.run('#storybook-root', { runOnly: ['color-contrast', 'link-in-text-block', 'target-size'], resultTypes: ['violations'] }),
      );
      for (const { id: rule, nodes } of violations) {
        found += nodes.length;
        console.error(`${theme}, ${scheme}, ${id}: ${rule}\n  ${nodes.map(({ html }) => html.slice(0, 120)).join('\n  ')}`);
      }
    }
    console.log(`${theme}, ${scheme}: ${String(found)} found so far`);
  }
}
await book.close();
process.exitCode = found > 0 ? 1 : 0;
