// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
import { example as button } from '../button.js';
import { example as file } from '../file.js';
import { example as signup } from '../signup.js';
import { example as teaserList } from '../teaser-list.js';
import { example as teaser } from '../teaser.js';

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Links' };
export default meta;

/** A link that stands out. */
export const Button = blockStory('button', button);

/** For what is not the first thing to do. */
export const ButtonSecondary = blockStory('button', button, 'secondary');

/** A file to take away, with what it is and how large. */
export const File = blockStory('file', file);

/** With nothing but its address. */
export const FileBare = blockStory('file', file, 'bare');

/** A newsletter to subscribe to: a form that works without script, or a link to the page that has one. */
export const Signup = blockStory('signup', signup);

/** Without an address for the form, with a page where one can subscribe. */
export const SignupPage = blockStory('signup', signup, 'page');

/** Several pointers to something else to read, in as many columns as there is room for. */
export const TeaserList = blockStory('teaser-list', teaserList);

/** One alone. */
export const TeaserListOne = blockStory('teaser-list', teaserList, 'one');

/** Two, of which one has no picture. */
export const TeaserListTwo = blockStory('teaser-list', teaserList, 'two');

/** A pointer to something else to read: a card that is one link. */
export const Teaser = blockStory('teaser', teaser);

/** Without a picture; what stands on another site names it. */
export const TeaserElsewhere = blockStory('teaser', teaser, 'elsewhere');

/** What is paid for says so. */
export const TeaserSponsored = blockStory('teaser', teaser, 'sponsored');
