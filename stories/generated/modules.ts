// Generated from the files of stories/ by `npm run generate`. Do not edit.
import * as article from '../article.stories.js';
import * as articlesCompleteGeneratedArticles from '../articles/complete/generated/articles.stories.js';
import * as body from '../body.stories.js';
import * as byline from '../byline.stories.js';
import * as contents from '../contents.stories.js';
import * as designs from '../designs.stories.js';
import * as frames from '../frames.stories.js';
import * as header from '../header.stories.js';
import * as hero from '../hero.stories.js';
import * as inASite from '../in-a-site.stories.js';
import * as inline from '../inline.stories.js';
import * as kitchenSink from '../kitchen-sink.stories.js';
import * as labThemeLab from '../lab/theme-lab.stories.js';
import * as layouts from '../layouts.stories.js';
import * as openings from '../openings.stories.js';
import * as proofProof from '../proof/proof.stories.js';
import * as blocksGeneratedText from '../blocks/generated/text.stories.js';
import * as blocksGeneratedMedia from '../blocks/generated/media.stories.js';
import * as blocksGeneratedOpen from '../blocks/generated/open.stories.js';
import * as blocksGeneratedCode from '../blocks/generated/code.stories.js';
import * as blocksGeneratedEditorial from '../blocks/generated/editorial.stories.js';
import * as blocksGeneratedEmbeds from '../blocks/generated/embeds.stories.js';
import * as blocksGeneratedGalleries from '../blocks/generated/galleries.stories.js';
import * as blocksGeneratedLinks from '../blocks/generated/links.stories.js';
import * as blocksGeneratedMath from '../blocks/generated/math.stories.js';
import * as blocksGeneratedNotes from '../blocks/generated/notes.stories.js';
import * as blocksGeneratedPlayers from '../blocks/generated/players.stories.js';
import * as blocksGeneratedPosts from '../blocks/generated/posts.stories.js';
import * as blocksGeneratedRecipes from '../blocks/generated/recipes.stories.js';
import * as blocksGeneratedService from '../blocks/generated/service.stories.js';
import * as blocksGeneratedStructure from '../blocks/generated/structure.stories.js';
import * as blocksGeneratedTables from '../blocks/generated/tables.stories.js';
import * as blocksGeneratedVerse from '../blocks/generated/verse.stories.js';

/** Every module of stories, by the name of its file in stories/ without `.stories.ts`. */
export const STORY_MODULES = {
  'article': article,
  'articles/complete/generated/articles': articlesCompleteGeneratedArticles,
  'body': body,
  'byline': byline,
  'contents': contents,
  'designs': designs,
  'frames': frames,
  'header': header,
  'hero': hero,
  'in-a-site': inASite,
  'inline': inline,
  'kitchen-sink': kitchenSink,
  'lab/theme-lab': labThemeLab,
  'layouts': layouts,
  'openings': openings,
  'proof/proof': proofProof,
  'blocks/generated/text': blocksGeneratedText,
  'blocks/generated/media': blocksGeneratedMedia,
  'blocks/generated/open': blocksGeneratedOpen,
  'blocks/generated/code': blocksGeneratedCode,
  'blocks/generated/editorial': blocksGeneratedEditorial,
  'blocks/generated/embeds': blocksGeneratedEmbeds,
  'blocks/generated/galleries': blocksGeneratedGalleries,
  'blocks/generated/links': blocksGeneratedLinks,
  'blocks/generated/math': blocksGeneratedMath,
  'blocks/generated/notes': blocksGeneratedNotes,
  'blocks/generated/players': blocksGeneratedPlayers,
  'blocks/generated/posts': blocksGeneratedPosts,
  'blocks/generated/recipes': blocksGeneratedRecipes,
  'blocks/generated/service': blocksGeneratedService,
  'blocks/generated/structure': blocksGeneratedStructure,
  'blocks/generated/tables': blocksGeneratedTables,
  'blocks/generated/verse': blocksGeneratedVerse,
};
