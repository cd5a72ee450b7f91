import { jsonOf } from '../support/article.mjs';
import { renderBlocksByHand } from '../support/by-hand.mjs';
import { bodyTemplate, contextFor, parseArticle, toText } from '../support/galley.mjs';
import { clock, flat, repeated } from '../support/processor.mjs';
import { timeInPairs } from '../support/pairs.mjs';
import { SERVERS } from './servers.mjs';
import { STRINGS } from './strings.mjs';

const GALLEY = { package: 'galley', note: 'the text alone', data: contextFor, text: (context) => toText(bodyTemplate(context)) };

/**
 * HTML text of the blocks of the synthetic article: each peer against concatenation by hand, by itself, so that none pays for the garbage of
 * another. `sameHtml` says whether two texts are one tree. One that makes another tree is not timed.
 */
export async function measurePeers(sameHtml, sizes, milliseconds) {
  const peers = [GALLEY, ...STRINGS, ...SERVERS];
  const rows = peers.map((peer) => ({ package: peer.package, with: peer.with, note: peer.note, sizes: {} }));
  for (const blocks of sizes) {
    const { article } = parseArticle(jsonOf(blocks));
    const expected = renderBlocksByHand(article);
    const times = Math.max(1, Math.round(1000 / blocks));
    for (const [index, { data, text }] of peers.entries()) {
      const own = data(article);
      const isSame = sameHtml(await text(own), expected);
      rows[index].sizes[blocks] = isSame
        ? await timeInPairs({
            milliseconds: milliseconds / peers.length / sizes.length,
            fewest: 9,
            clock,
            limit: repeated(times, () => flat(renderBlocksByHand(article))),
            candidates: { peer: repeated(times, () => text(own), flat) },
          })
        : { differs: true };
    }
  }
  return rows;
}
