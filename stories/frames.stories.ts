import type { Meta } from '@storybook/web-components-vite';
import { useEmbeds } from 'galley/blocks';
import 'galley/define';
import { html } from 'lit';
import { scenes } from './articles/pictures.js';
import { partOfPage } from './support/article-story.js';
import { around } from './support/around.js';
import { blockMeta, type BlockArgs, type BlockStory } from './support/block-story.js';

/** What stands in the frame: a page of its own, for which nothing is asked of any site. */
const PAGE = '<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Channels</title><body style="margin:0;min-height:100vh;display:grid;place-content:center;font:1.5rem Georgia,serif;background:#1d4d4f;color:#fff"><main><h1 style="font:inherit">Here the film plays</h1></main>';

const { src, width, height } = scenes.karez;
const embed = { type: 'embed' as const, url: 'https://channels.example/film/1', title: 'How the water is shared, from the first field to the last', thumbnail: { src, alt: 'A line of open shafts leads to a village below the hills.', width, height }, caption: 'The film was made over one summer.' };
const persian = { ...embed, title: 'آب چگونه بخش می‌شود، از نخستین کشتزار تا آخرین', thumbnail: { ...embed.thumbnail, alt: 'ردیفی از چاه‌ها به دهی در پای تپه‌ها می‌رسد.' }, caption: 'این فیلم در یک تابستان ساخته شد.' };

/** What stands in a frame of another site cannot be looked into, by axe either. */
const CLOSED = { id: 'frame-tested', enabled: false };

const meta: Meta<BlockArgs> = {
  ...blockMeta,
  title: 'Blocks/Frames',
  args: { latin: { body: [around.latin, embed, around.latin] }, arabic: { body: [around.arabic, persian, around.arabic] } },
  beforeEach: () => {
    useEmbeds({ channels: { name: 'Channels', hosts: ['channels.example'], size: { ratio: [16, 9] }, frame: () => `data:text/html;charset=utf-8,${encodeURIComponent(PAGE)}` } });
    return () => { useEmbeds({}); };
  },
};
export default meta;

/** Until every card on the page has what is looked for. */
const until = (selector: string): NonNullable<BlockStory['play']> => async ({ canvasElement }) => {
  const has = ({ shadowRoot }: Element) => Boolean(shadowRoot?.querySelector(selector));
  for (;;) {
    const cards = [...canvasElement.querySelectorAll('galley-embed')];
    if (cards.length > 0 && cards.every(has)) return;
    await new Promise(requestAnimationFrame);
  }
};

const within = (consent: string, selector: string): BlockStory => ({ play: until(selector), render: (args, context) => html`<div data-galley-consent=${consent}>${blockMeta.render(args, context)}</div>` });

/** A card after the click, or where the page says that its reader has consented: the frame stands in the place of the picture. */
export const Loaded: BlockStory = { ...within('channels', 'iframe'), parameters: { a11y: { config: { rules: [...partOfPage.a11y.config.rules, CLOSED] } } } };

/** A card where the page remembers what its reader has agreed to, and this site is not among it: it asks, also for all that comes from there. */
export const Refused: BlockStory = within('none', '[part~=always]');

/** A card whose site does not answer: what it is, its link and the room of its frame stay. */
export const NeverArrives: BlockStory = {
  ...within('channels', 'iframe'),
  parameters: { a11y: { config: { rules: [...partOfPage.a11y.config.rules, CLOSED] } } },
  beforeEach: () => {
    // as empty as the frame of a site that does not answer, which nothing may be asked of here
    useEmbeds({ channels: { name: 'Channels', hosts: ['channels.example'], size: { ratio: [16, 9] }, frame: () => 'data:text/html;charset=utf-8,' } });
  },
};
