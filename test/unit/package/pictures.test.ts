import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choosePictures } from '../../../scripts/photograph/choose.mjs';

const shots = ['blocks-text--list', 'blocks-text--code', 'theme-wire-light-latin'].map((name) => ({ name }));
const files = ['blocks-text--list.webp', 'blocks-text--gone.webp', 'theme-gone-light-latin.webp', 'differences', 'README.md'];
const choose = (...words: string[]) => {
  const { chosen, stray } = choosePictures(shots, files, words);
  return { chosen: chosen.map(({ name }) => name), stray };
};

describe('a run of the pictures', () => {
  it('is about every shot, and every picture that no shot takes', () => {
    assert.deepEqual(choose(), { chosen: shots.map(({ name }) => name), stray: ['blocks-text--gone', 'theme-gone-light-latin'] });
  });

  it('leaves alone what has none of its words in its name, also where that is stray', () => {
    assert.deepEqual(choose('list'), { chosen: ['blocks-text--list'], stray: [] });
    assert.deepEqual(choose('wire', 'text--gone'), { chosen: ['theme-wire-light-latin'], stray: ['blocks-text--gone'] });
  });
});
