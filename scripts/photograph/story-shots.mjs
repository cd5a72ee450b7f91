import { readFileSync } from 'node:fs';
import { inProject } from '../project.mjs';

const { THEMES } = await import('galley/themes');

/** The stories that are set in every theme, scheme and direction: one from left to right, one from right to left. */
const KITCHEN_SINKS = ['kitchen-sink--latin', 'kitchen-sink--arabic-script'];
/** The parts of Storybook of which every story is photographed once, and how wide; the first that has a story counts. */
const SECTIONS = [
  { title: 'Arrangements', width: 1000 },
  { title: 'Blocks/Layouts', width: 1280, scale: 0.5 },
  { title: 'Blocks', width: 640 },
];

/**
 * What is photographed of the built Storybook: `{ name, address, width, scale }`, the width in pixels of CSS. The lists are those of the themes and of Storybook
 * itself, so a theme, an arrangement or a block that is added later is in.
 */
export function storyShots() {
  const { entries } = JSON.parse(readFileSync(inProject('storybook-static/index.json'), 'utf8'));
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  const missing = KITCHEN_SINKS.filter((id) => !(id in entries));
  if (missing.length > 0) throw new Error(`Storybook has no story ${missing.join(' and ')}.`);
  const themed = THEMES.flatMap((theme) =>
    ['light', 'dark'].flatMap((scheme) => KITCHEN_SINKS.map((id) => shot(`theme-${theme}-${scheme}-${id.split('--')[1]}`, id, 720, { theme, scheme }, 0.75))),
  );
  const single = stories.flatMap(({ id, title }) => {
    const section = SECTIONS.find((each) => title === each.title || title.startsWith(`${each.title}/`));
    return section ? [shot(id, id, section.width, { scheme: 'light' }, section.scale)] : [];
  });
  return [...themed, ...single];
}

function shot(name, id, width, globals, scale = 1) {
  const given = Object.entries(globals).map(([key, value]) => `${key}:${value}`);
  return { name, width, scale, address: `/storybook-static/iframe.html?id=${id}&viewMode=story&globals=${given.join(';')}` };
}
