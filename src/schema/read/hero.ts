import type { ModelName } from '../definitions/field.js';
import { readContents, readItem } from './blocks.js';
import { flowOf, type Flow } from './flow.js';
import { endGathering } from './gather.js';
import { readStrays } from './place.js';
import type { Draft, Reading } from './reading.js';

/** The one block at the top of the article. Whatever else was found there goes to the head of the body. */
export function readHero(value: unknown, model: ModelName, reading: Reading): Draft | undefined {
  const top = flowOf(reading.tables.model(model));
  const ofHero = readTop(top, value, reading);
  const [hero, ...rest] = top.blocks;
  if (rest.length > 0) reading.issue('misplaced', { name: 'second block', detail: 'it was moved to the head of the body' });
  const behind = flowOf(reading.tables.model('flow'), rest);
  readStrays(behind, reading);
  endGathering(behind, reading);
  reading.bodyWords += reading.words - ofHero;
  reading.fromTop.push(...behind.blocks);
  return hero;
}

/** Reads everything at the top; returns the number of words up to the end of the first block. */
function readTop(top: Flow, value: unknown, reading: Reading): number {
  let words = reading.words;
  for (const [index, item] of (Array.isArray(value) ? (value as unknown[]) : [value]).entries()) {
    if (reading.full) break;
    if (item === value) readContents(top, item, reading);
    else {
      reading.path.push(index);
      readItem(top, item, reading);
      reading.path.pop();
    }
    if (top.blocks.length <= 1) words = reading.words;
  }
  return words;
}
