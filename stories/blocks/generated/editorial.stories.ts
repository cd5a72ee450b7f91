// Generated from stories/blocks by `npm run generate`. Do not edit.
import type { Meta } from '@storybook/web-components-vite';
import 'galley/define';
import { blockMeta, blockStory, type BlockArgs } from '../../support/block-story.js';
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

const meta: Meta<BlockArgs> = { ...blockMeta, title: 'Blocks/Editorial' };
export default meta;

/** How to reach a person or an office. */
export const Contact = blockStory('contact', contact);

/** Terms, each with what it means. */
export const DefinitionList = blockStory('definition-list', definitionList);

/** A term, and what it means. */
export const Definition = blockStory('definition', definition);

/** Numbers that stand out, each with what it counts. */
export const InNumbers = blockStory('in-numbers', inNumbers);

/** One number alone. */
export const InNumbersOne = blockStory('in-numbers', inNumbers, 'one');

/** What stands apart from the text and helps to read it: an explanation, the background, a warning. */
export const InfoBox = blockStory('info-box', infoBox);

/** Every kind, with the word that the language has for it. */
export const InfoBoxKinds = blockStory('info-box', infoBox, 'kinds');

/** One that readers open, and one that stands open at first. */
export const InfoBoxCollapsible = blockStory('info-box', infoBox, 'collapsible');

/** One point of several. */
export const KeyPoint = blockStory('key-point', keyPoint);

/** What the article says, in a few points. */
export const KeyPoints = blockStory('key-points', keyPoints);

/** Who somebody is, in a few sentences. */
export const Profile = blockStory('profile', profile);

/** A question and its answer. */
export const QaItem = blockStory('qa-item', qaItem);

/** Questions and answers, as in an interview. */
export const Qa = blockStory('qa', qa);

/** One event of several. */
export const TimelineEvent = blockStory('timeline-event', timelineEvent);

/** Events in their order. */
export const Timeline = blockStory('timeline', timeline);
