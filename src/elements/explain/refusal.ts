import { areRecords } from '../../blocks/are-records.js';
import { isNew, seeAlso } from '../report.js';
import { openingTag } from './opening-tag.js';

/** The properties that can be given something of which nothing can be made, with what becomes of it and what to give. */
const CONSEQUENCES = {
  src: ['and is taken away', 'a string'],
  theme: ['and is taken away', 'a string'],
  level: ['and counts as the nearest that there is', 'a whole number from 1 to 4'],
  blocks: ['and is left out', 'a list of records that "defineBlock" has made'],
} as const;

export type Refusable = keyof typeof CONSEQUENCES;

function kindOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Tells the console, once of an element, that a property cannot be what it was given. */
export function tellRefusal(host: Element, name: Refusable, value: unknown): void {
  const [what, wanted] = CONSEQUENCES[name];
  const words = `${openingTag(host)}: The property "${name}" cannot be ${kindOf(value)}, ${what}. Give ${wanted}.`;
  if (isNew(host, words)) console.warn(`${words} ${seeAlso('misused')}`);
}

/** What "level" may be: a framework may write it as text, and one that is not given is the first. */
const LEVELS: readonly unknown[] = [undefined, null, '', 1, 2, 3, 4, '1', '2', '3', '4'];

/** The same of all that is wrong once an article is set. An attribute is told with those that say nothing. */
export function tellRefusals(host: Element & { readonly level: unknown; readonly blocks: unknown }): void {
  const { level, blocks } = host;
  if (!host.hasAttribute('level') && !LEVELS.includes(level)) tellRefusal(host, 'level', level);
  if (blocks && !areRecords(blocks)) tellRefusal(host, 'blocks', blocks);
}
