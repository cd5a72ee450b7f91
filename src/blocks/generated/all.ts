// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
import { blockquote } from '../text/blockquote.js';
import { heading } from '../text/heading.js';
import { listItem } from '../text/list-item.js';
import { list } from '../text/list.js';
import { paragraph } from '../text/paragraph.js';
import { pullquote } from '../text/pullquote.js';
import { thematicBreak } from '../text/thematic-break.js';
import { imageSet } from '../media/image-set.js';
import { image } from '../media/image.js';
import { unknown } from '../open/unknown.js';
import { code } from '../code/code.js';
import { contact } from '../editorial/contact.js';
import { definitionList } from '../editorial/definition-list.js';
import { definition } from '../editorial/definition.js';
import { inNumbers } from '../editorial/in-numbers.js';
import { infoBox } from '../editorial/info-box.js';
import { keyPoint } from '../editorial/key-point.js';
import { keyPoints } from '../editorial/key-points.js';
import { profile } from '../editorial/profile.js';
import { qaItem } from '../editorial/qa-item.js';
import { qa } from '../editorial/qa.js';
import { timelineEvent } from '../editorial/timeline-event.js';
import { timeline } from '../editorial/timeline.js';
import { embed } from '../embeds/embed.js';
import { gallery } from '../galleries/gallery.js';
import { button } from '../links/button.js';
import { file } from '../links/file.js';
import { signup } from '../links/signup.js';
import { teaserList } from '../links/teaser-list.js';
import { teaser } from '../links/teaser.js';
import { math } from '../math/math.js';
import { footnoteDefinition } from '../notes/footnote-definition.js';
import { audio } from '../players/audio.js';
import { video } from '../players/video.js';
import { socialPost } from '../posts/social-post.js';
import { recipeStep } from '../recipes/recipe-step.js';
import { recipe } from '../recipes/recipe.js';
import { product } from '../service/product.js';
import { rating } from '../service/rating.js';
import { column } from '../structure/column.js';
import { columns } from '../structure/columns.js';
import { gate } from '../structure/gate.js';
import { section } from '../structure/section.js';
import { slot } from '../structure/slot.js';
import { tableCell } from '../tables/table-cell.js';
import { tableRow } from '../tables/table-row.js';
import { table } from '../tables/table.js';
import { verse } from '../verse/verse.js';

/** Every record of the package. */
export const ALL_BLOCKS: readonly AnyBlock[] = [
  blockquote,
  heading,
  listItem,
  list,
  paragraph,
  pullquote,
  thematicBreak,
  imageSet,
  image,
  unknown,
  code,
  contact,
  definitionList,
  definition,
  inNumbers,
  infoBox,
  keyPoint,
  keyPoints,
  profile,
  qaItem,
  qa,
  timelineEvent,
  timeline,
  embed,
  gallery,
  button,
  file,
  signup,
  teaserList,
  teaser,
  math,
  footnoteDefinition,
  audio,
  video,
  socialPost,
  recipeStep,
  recipe,
  product,
  rating,
  column,
  columns,
  gate,
  section,
  slot,
  tableCell,
  tableRow,
  table,
  verse,
];
