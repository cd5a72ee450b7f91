// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { BlockExample } from '../../support/block-example.js';
import { example as blockquote } from '../blockquote.js';
import { example as heading } from '../heading.js';
import { example as listItem } from '../list-item.js';
import { example as list } from '../list.js';
import { example as paragraph } from '../paragraph.js';
import { example as pullquote } from '../pullquote.js';
import { example as thematicBreak } from '../thematic-break.js';
import { example as imageSet } from '../image-set.js';
import { example as image } from '../image.js';
import { example as unknown } from '../unknown.js';
import { example as code } from '../code.js';
import { example as contact } from '../contact.js';
import { example as definitionList } from '../definition-list.js';
import { example as definition } from '../definition.js';
import { example as inNumbers } from '../in-numbers.js';
import { example as infoBox } from '../info-box.js';
import { example as keyPoint } from '../key-point.js';
import { example as keyPoints } from '../key-points.js';
import { example as profile } from '../profile.js';
import { example as qaItem } from '../qa-item.js';
import { example as qa } from '../qa.js';
import { example as timelineEvent } from '../timeline-event.js';
import { example as timeline } from '../timeline.js';
import { example as embed } from '../embed.js';
import { example as gallery } from '../gallery.js';
import { example as button } from '../button.js';
import { example as file } from '../file.js';
import { example as signup } from '../signup.js';
import { example as teaserList } from '../teaser-list.js';
import { example as teaser } from '../teaser.js';
import { example as math } from '../math.js';
import { example as footnoteDefinition } from '../footnote-definition.js';
import { example as audio } from '../audio.js';
import { example as video } from '../video.js';
import { example as socialPost } from '../social-post.js';
import { example as recipeStep } from '../recipe-step.js';
import { example as recipe } from '../recipe.js';
import { example as product } from '../product.js';
import { example as rating } from '../rating.js';
import { example as column } from '../column.js';
import { example as columns } from '../columns.js';
import { example as gate } from '../gate.js';
import { example as section } from '../section.js';
import { example as slot } from '../slot.js';
import { example as tableCell } from '../table-cell.js';
import { example as tableRow } from '../table-row.js';
import { example as table } from '../table.js';
import { example as verse } from '../verse.js';

/** The example of every block type. */
export const EXAMPLES: Readonly<Record<string, BlockExample>> = {
  blockquote,
  heading,
  'list-item': listItem,
  list,
  paragraph,
  pullquote,
  'thematic-break': thematicBreak,
  'image-set': imageSet,
  image,
  unknown,
  code,
  contact,
  'definition-list': definitionList,
  definition,
  'in-numbers': inNumbers,
  'info-box': infoBox,
  'key-point': keyPoint,
  'key-points': keyPoints,
  profile,
  'qa-item': qaItem,
  qa,
  'timeline-event': timelineEvent,
  timeline,
  embed,
  gallery,
  button,
  file,
  signup,
  'teaser-list': teaserList,
  teaser,
  math,
  'footnote-definition': footnoteDefinition,
  audio,
  video,
  'social-post': socialPost,
  'recipe-step': recipeStep,
  recipe,
  product,
  rating,
  column,
  columns,
  gate,
  section,
  slot,
  'table-cell': tableCell,
  'table-row': tableRow,
  table,
  verse,
};
