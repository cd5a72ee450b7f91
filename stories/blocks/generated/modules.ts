// Generated from stories/blocks by `npm run generate`. Do not edit.
import * as text from './text.stories.js';
import * as media from './media.stories.js';
import * as notes from './notes.stories.js';
import * as open from './open.stories.js';
import * as editorial from './editorial.stories.js';

/** The stories of the blocks, by the name of their file without `.stories.ts`. */
export const BLOCK_STORIES = {
  'blocks/generated/text': text,
  'blocks/generated/media': media,
  'blocks/generated/notes': notes,
  'blocks/generated/open': open,
  'blocks/generated/editorial': editorial,
};
