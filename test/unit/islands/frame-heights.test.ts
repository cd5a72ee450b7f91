import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heightIn, LEAST, MOST } from '../../../src/islands/frame-heights.js';
import { HEIGHT_MESSAGES } from '../../../src/schema/embeds/provider.js';

type Kind = (typeof HEIGHT_MESSAGES)[number];

/** A message of each kind that says a height. */
const saying: Readonly<Record<Kind, (height: unknown) => unknown>> = {
  bluesky: (height) => ({ id: 'a', height }),
  datawrapper: (height) => ({ 'datawrapper-height': { WpAbK: height } }),
  flourish: (height) => JSON.stringify({ sender: 'Flourish', context: 'iframe.resize', method: 'resize', height, src: 'https://flo.uri.sh/visualisation/1/embed' }),
  mastodon: (height) => ({ type: 'setHeight', id: 1, height }),
  pym: (height) => `pymxPYMxnullxPYMxheightxPYMx${String(height)}`,
};

for (const kind of HEIGHT_MESSAGES) {
  test(`${kind}: a height is a whole number of pixels, within bounds`, () => {
    const heights = [[420, 420], [420.2, 421], [99, LEAST], [1, LEAST], [4_000, MOST], [100_000, MOST]] as const;
    for (const [said, given] of heights) assert.equal(heightIn(kind, saying[kind](said)), given, String(said));
  });

  test(`${kind}: what is no height says nothing`, () => {
    for (const bad of [NaN, Infinity, -1, 0, null, '', 'tall', {}, [], '1e9x']) assert.equal(heightIn(kind, saying[kind](bad)), undefined, String(bad));
    for (const garbage of [undefined, null, 0, '', '{', 'null', '[]', '{"sender":"Flourish"}', {}, [], { height: null }, { 'datawrapper-height': null }, { 'datawrapper-height': {} }, { type: 'setHeight' }, 'pymxPYMx', 'x'.repeat(20_000)]) {
      assert.equal(heightIn(kind, garbage), undefined, JSON.stringify(garbage)?.slice(0, 60));
    }
  });

  test(`${kind}: a message of another kind says nothing`, () => {
    for (const other of HEIGHT_MESSAGES) if (other !== kind && !(kind === 'bluesky' && other === 'mastodon')) assert.equal(heightIn(kind, saying[other](420)), undefined, other);
  });
}
