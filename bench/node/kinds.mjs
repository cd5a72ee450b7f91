import { renderToString } from '../support/galley.mjs';
import { byPieces, KINDS } from '../support/kinds.mjs';
import { timeInPairs } from '../support/pairs.mjs';
import { clock, flat, repeated } from '../support/processor.mjs';

export const namesOfKinds = () => Object.keys(KINDS);

/** `renderToString` of a kind of article against its tags and escaped words, concatenated. */
export async function measureTextOf(kind, sameHtml, milliseconds) {
  const article = KINDS[kind]();
  const html = renderToString(article);
  const byHand = byPieces(html);
  if (!sameHtml(html, byHand())) return { kind, differs: true };
  const TURNS = 5;
  const measured = await timeInPairs({ milliseconds, clock, limit: repeated(TURNS, () => flat(byHand())), candidates: { galley: repeated(TURNS, () => flat(renderToString(article))) } });
  return { kind, ...measured };
}
