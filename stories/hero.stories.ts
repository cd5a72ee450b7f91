import type { Meta } from '@storybook/web-components-vite';
import type { ArticleInput } from 'galley';
import { html } from 'lit';
import 'galley/define';
import { ferry, ferryText } from './articles/ferry.js';
import { ferryInDari } from './articles/ferry-in-dari.js';
import { long } from './articles/long.js';
import { drawing, ferryPicture } from './articles/pictures.js';
import {
  articleElement,
  elementMeta,
  failing,
  loading,
  partOfPage,
  type ArticleArgs,
  type ArticleStory,
  emptyStory,
} from './support/article-story.js';

/** A report with this picture at the top. */
const withHero = (hero: NonNullable<ArticleInput['hero']>): ArticleStory => ({ args: { article: { ...ferryText, hero } } });

const common = elementMeta('galley-hero', ['hero', 'language', 'design', 'display']);
const meta: Meta<ArticleArgs> = {
  title: 'Elements/Hero',
  ...common,
  args: { ...common.args, article: ferry },
  parameters: { ...common.parameters, ...partOfPage },
  render: (args, context) => articleElement(args, context, html`<galley-hero><p>The picture will be here.</p></galley-hero>`),
};
export default meta;

/** A picture with its caption, wider than the text. */
export const Default: ArticleStory = {};

/** Until the article is there, the element shows its own children. */
export const Loading: ArticleStory = loading;

/** The article element says that there is nothing to load; this one keeps its children. */
export const Error: ArticleStory = failing;

/** An article without a picture: nothing is shown. */
export const Empty: ArticleStory = emptyStory('galley-hero', html`<galley-hero></galley-hero>`);

/** A caption of many lines, a long credit and a licence. */
export const Long: ArticleStory = { args: { article: long } };

export const RightToLeft: ArticleStory = { args: { article: ferryInDari } };

/** A picture that does not arrive: its room is kept, and its alternative text stands there. */
export const MissingPicture: ArticleStory = withHero({ ...ferryPicture, src: 'no-such-picture.jpg', srcset: [] });

/** A picture whose address was refused. */
export const RefusedAddress: ArticleStory = {
  ...withHero({ ...ferryPicture, src: 'javascript:void(0)', srcset: [] }),
  parameters: { facts: { issues: ['refused-url'] } },
};

/** A picture without a known size gets a box of the usual ratio. */
export const UnknownSize: ArticleStory = {
  ...withHero({ type: 'image', src: drawing('pod').src, alt: 'An open pod with four seeds.' }),
  parameters: { facts: { issues: ['missing-size'] } },
};

/** A tall picture. */
export const Tall: ArticleStory = withHero({
  ...drawing('lantern'),
  caption: 'A lamp of the old east pier, drawn before it was replaced.',
});

/** From edge to edge of the container. */
export const Bleed: ArticleStory = withHero({ ...ferryPicture, layout: 'bleed' });

/** Two pictures that belong together. */
export const Pair: ArticleStory = withHero({
  type: 'image-set',
  arrangement: 'pair',
  layout: 'wide',
  caption: 'The lamp and the pod: two drawings by Tilda Pell.',
  children: [drawing('lantern'), drawing('pod')],
});
