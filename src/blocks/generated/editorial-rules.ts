// Generated from src/blocks by `npm run generate`. Do not edit.
import { stylesOf } from '../vocabulary.js';
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
import { GROUP_SHEETS } from './group-sheets.js';

/** The rules of the group `editorial`. They announce themselves on every article. */
export const rules = `${stylesOf([contact, definitionList, definition, inNumbers, infoBox, keyPoint, keyPoints, profile, qaItem, qa, timelineEvent, timeline])}\n.galley, galley-article { --galley-css-editorial: ${GROUP_SHEETS['editorial'].hash}; }\n`;
