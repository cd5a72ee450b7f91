import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FORMAT_NEEDS } from '../../../src/schema/definitions/format-needs.js';
import { DESIGNS, DISPLAYS } from '../../../src/schema/definitions/values.js';
import { resolveArrangement } from '../../../src/export/arrangement.js';
import { OPENINGS, type Arrangement, type Opening } from '../../../src/templates/arrangement.js';

const wide = { type: 'image', width: 1600, height: 1000 };
const square = { type: 'image', width: 900, height: 900 };
const tall = { type: 'image', width: 900, height: 1200 };

/** The genres that have an opening of their own. */
const OF_DESIGN: Readonly<Record<string, Arrangement>> = {
  opinion: 'opinion', editorial: 'leader', live: 'live', gallery: 'gallery', list: 'list', analysis: 'analysis', explainer: 'analysis', interview: 'interview',
  letter: 'letter', obituary: 'obituary', review: 'review', correction: 'notice',
};

describe('the arrangement of an opening', () => {
  it('is standard with a picture and text without one where nothing else is asked for', () => {
    for (const design of DESIGNS) {
      if (design in OF_DESIGN || design === 'photo-essay') continue;
      assert.equal(resolveArrangement({ design, hero: wide }), 'standard', design);
      assert.equal(resolveArrangement({ design }), 'text', design);
    }
    assert.equal(resolveArrangement({}), 'text');
  });

  it('is that of the genre, with a picture or without', () => {
    for (const [design, arrangement] of Object.entries(OF_DESIGN)) {
      assert.equal(resolveArrangement({ design, hero: wide } as Opening), arrangement);
      assert.equal(resolveArrangement({ design } as Opening), arrangement);
    }
  });

  it('gives a picture the room that is asked for, and stands one that is higher than wide beside the words', () => {
    for (const design of DESIGNS) {
      for (const display of ['showcase', 'immersive'] as const) {
        assert.equal(resolveArrangement({ design, display, hero: wide }), display);
        assert.equal(resolveArrangement({ design, display, hero: square }), display);
        assert.equal(resolveArrangement({ design, display, hero: tall }), 'portrait');
        assert.equal(resolveArrangement({ design, display, hero: { type: 'image' } }), display);
      }
    }
  });

  it('steps down where there is no picture to give room to', () => {
    for (const display of ['showcase', 'immersive'] as const) {
      assert.equal(resolveArrangement({ display }), 'text');
      assert.equal(resolveArrangement({ display, design: 'opinion' }), 'opinion');
    }
    assert.equal(resolveArrangement({ design: 'photo-essay' }), 'text');
    assert.equal(resolveArrangement({ design: 'photo-essay', hero: wide }), 'photo-essay');
  });

  it('is told where a word of the format needs a picture: each that has an opening of its own with one, and that of any article without', () => {
    const arrangement = (format: object, hero?: Opening['hero']) => resolveArrangement({ ...format, hero } as Opening);
    const needing = (name: 'design' | 'display', words: readonly string[]) =>
      words.filter((word) => arrangement({ [name]: word }, wide) !== arrangement({}, wide) && arrangement({ [name]: word }) === arrangement({})).map((word) => `${name} ${word}`);
    const found = [...needing('display', DISPLAYS), ...needing('design', DESIGNS)];
    assert.deepEqual(FORMAT_NEEDS.filter(({ field }) => field === 'hero').map(({ name, word }) => `${name} ${word}`).sort(), found.sort(), 'FORMAT_NEEDS of src/schema/definitions/format-needs.ts');
  });

  it('steps down where a review has no verdict', () => {
    assert.equal(resolveArrangement({ design: 'review', hero: wide, rated: false }), 'standard');
    assert.equal(resolveArrangement({ design: 'review', rated: false }), 'text');
    assert.equal(resolveArrangement({ design: 'review', hero: wide, rated: true }), 'review');
  });

  it('is led by what plays, whatever the genre', () => {
    for (const display of DISPLAYS) for (const type of ['video', 'audio']) assert.equal(resolveArrangement({ display, hero: { type } }), 'media');
  });

  it('is minimal where little is asked for, whatever the genre', () => {
    for (const design of DESIGNS) assert.equal(resolveArrangement({ design, display: 'minimal', hero: wide }), 'minimal');
  });

  it('can be each of those that have a name', () => {
    const heroes = [undefined, wide, tall, { type: 'video' }];
    const found = new Set(DESIGNS.flatMap((design) => DISPLAYS.flatMap((display) => heroes.map((hero) => resolveArrangement({ design, display, hero })))));
    assert.deepEqual([...found].sort(), [...OPENINGS].sort());
  });
});
