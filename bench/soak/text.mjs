import { renderToString } from '../support/galley.mjs';
import { varied } from './article.mjs';

/** Renders so many articles, no two alike; returns the bytes in use after a tenth and at the end. `used` collects first. */
export function soakText(count, used) {
  let early = 0;
  for (let index = 1; index <= count; index++) {
    renderToString(varied(index));
    if (index === Math.ceil(count / 10)) early = used();
  }
  return { early, late: used() };
}
