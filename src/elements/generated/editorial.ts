// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../../blocks/define.js';
import { contact } from '../../blocks/editorial/contact.js';
import { definitionList } from '../../blocks/editorial/definition-list.js';
import { definition } from '../../blocks/editorial/definition.js';
import { inNumbers } from '../../blocks/editorial/in-numbers.js';
import { infoBox } from '../../blocks/editorial/info-box.js';
import { keyPoint } from '../../blocks/editorial/key-point.js';
import { keyPoints } from '../../blocks/editorial/key-points.js';
import { profile } from '../../blocks/editorial/profile.js';
import { qaItem } from '../../blocks/editorial/qa-item.js';
import { qa } from '../../blocks/editorial/qa.js';
import { timelineEvent } from '../../blocks/editorial/timeline-event.js';
import { timeline } from '../../blocks/editorial/timeline.js';

/** The records of the group `editorial`. */
export const BLOCKS: readonly AnyBlock[] = [
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
];

/** A group comes with what sets it, and bundlers keep what both need in one file. */
export { ArticleSetter } from '../renderer.js';
