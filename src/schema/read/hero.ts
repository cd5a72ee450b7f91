import type { ModelName } from '../definitions/field.js';
import { readContents } from './blocks.js';
import { flowOf } from './flow.js';
import { endGathering } from './gather.js';
import { readStrays } from './place.js';
import type { Draft, Reading } from './reading.js';

/** The one block at the top of the article. Whatever else was found there goes to the head of the body. */
export function readHero(value: unknown, model: ModelName, reading: Reading): Draft | undefined {
  const top = flowOf(model);
  readContents(top, value, reading);
  const [hero, ...rest] = top.blocks;
  if (rest.length > 0) reading.issue('misplaced', { name: 'second block', detail: 'it was moved to the head of the body' });
  const behind = flowOf('flow', rest);
  const before = reading.words;
  readStrays(behind, reading);
  endGathering(behind, reading);
  reading.bodyWords += reading.words - before;
  reading.fromTop.push(...behind.blocks);
  return hero;
}
