// Generated from the files of stories/ by `npm run generate`. Do not edit.
import * as article from '../article.stories.js';
import * as body from '../body.stories.js';
import * as byline from '../byline.stories.js';
import * as designs from '../designs.stories.js';
import * as header from '../header.stories.js';
import * as hero from '../hero.stories.js';
import * as inline from '../inline.stories.js';
import * as kitchenSink from '../kitchen-sink.stories.js';
import * as labThemeLab from '../lab/theme-lab.stories.js';
import * as layouts from '../layouts.stories.js';
import * as openings from '../openings.stories.js';
import * as proofProof from '../proof/proof.stories.js';
import * as blocksGeneratedText from '../blocks/generated/text.stories.js';
import * as blocksGeneratedMedia from '../blocks/generated/media.stories.js';
import * as blocksGeneratedNotes from '../blocks/generated/notes.stories.js';
import * as blocksGeneratedOpen from '../blocks/generated/open.stories.js';
import * as blocksGeneratedEditorial from '../blocks/generated/editorial.stories.js';

/** Every module of stories, by the name of its file in stories/ without `.stories.ts`. */
export const STORY_MODULES = {
  'article': article,
  'body': body,
  'byline': byline,
  'designs': designs,
  'header': header,
  'hero': hero,
  'inline': inline,
  'kitchen-sink': kitchenSink,
  'lab/theme-lab': labThemeLab,
  'layouts': layouts,
  'openings': openings,
  'proof/proof': proofProof,
  'blocks/generated/text': blocksGeneratedText,
  'blocks/generated/media': blocksGeneratedMedia,
  'blocks/generated/notes': blocksGeneratedNotes,
  'blocks/generated/open': blocksGeneratedOpen,
  'blocks/generated/editorial': blocksGeneratedEditorial,
};
