import { plainCopy } from '../base/plain-copy.js';
import { DESIGNS, DISPLAYS } from '../schema/definitions/values.js';
import { arrangementOf, type Arrangement, type Opening } from '../templates/arrangement.js';

/**
 * How the top of an article is laid out: what plays leads; a picture may be given more room by `display`, and one that is higher than wide then
 * stands beside the words; else the genre decides. What lacks the picture or the verdict that it needs steps down to what needs none. What is none of the words
 * of an article counts as absent.
 */
export function resolveArrangement(opening: Opening): Arrangement {
  const { design, display, hero, rated } = objectIn(plainCopy(opening).copy);
  return arrangementOf({
    design: DESIGNS.find((known) => known === design),
    display: DISPLAYS.find((known) => known === display),
    hero: typeof hero === 'object' && hero !== null ? hero : undefined,
    rated: rated === false ? false : undefined,
  });
}

const objectIn = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {});
