// Generated from src/blocks by `npm run generate`. Do not edit.
import type { AnyBlock } from '../define.js';
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
