import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REGIONS } from '../../../src/schema/name.js';
import { renderRegions } from '../../../src/html.js';
import { all, attribute, classesOf, only, parseHtml, text } from '../../support/html-tree.js';

const STORY = {
  headline: 'Tide',
  author: 'Mira Sol',
  image: { src: 'https://delta.example/a.jpg', alt: 'A pier', width: 3, height: 2 },
  body: ['One.', { type: 'heading', level: 2, children: 'Part' }],
};

test('each region is written in its tag, as its element has it', () => {
  const regions = renderRegions(STORY, REGIONS);
  assert.deepEqual(Object.keys(regions), [...REGIONS]);
  const parts = { header: '.galley-headline', byline: '.galley-credits', hero: '.galley-hero', body: '.galley-paragraph' };
  for (const region of REGIONS) {
    const root = parseHtml(regions[region]);
    const host = only(root, `galley-${region}`);
    const wrapper = only(root, 'section');
    assert.deepEqual(classesOf(host), ['galley-content']);
    assert.equal(wrapper.parentNode, host);
    assert.deepEqual([...classesOf(wrapper), attribute(wrapper, 'data-galley')], ['galley', 'galley-region', '1 galley-']);
    for (const [name, selector] of Object.entries(parts)) assert.equal(all(wrapper, selector).length, name === region ? 1 : 0, `${selector} in ${region}`);
  }
});

test('the credits stand in the header where there is no region for them', () => {
  const { header } = renderRegions(STORY, ['header', 'body']);
  assert.match(text(parseHtml(header)), /Mira Sol/);
  assert.doesNotMatch(text(parseHtml(renderRegions(STORY, ['header', 'byline']).header)), /Mira Sol/);
});

test('regions take the level, the prefix and the address of the page', () => {
  const options = { level: 2, prefix: 'a-', pageUrl: '/tide' };
  const { header, body } = renderRegions({ ...STORY, body: [{ type: 'paragraph', children: [{ type: 'link', url: '#part', children: 'Part' }] }, ...STORY.body] }, ['header', 'body'], options);
  assert.equal(attribute(only(parseHtml(header), 'h2'), 'id'), 'a-headline');
  assert.equal(attribute(only(parseHtml(body), 'a'), 'href'), '/tide#a-part');
});

test('what is no region is left out and told, and so is what is no list', (t) => {
  const told = t.mock.method(console, 'warn', () => undefined);
  assert.deepEqual(Object.keys(renderRegions(STORY, ['body', 'headline' as never, 7 as never])), ['body']);
  assert.equal(told.mock.callCount(), 1);
  assert.match(String(told.mock.calls[0]?.arguments[0]), /header, byline, hero, body/);
  assert.deepEqual(renderRegions(STORY, 'body' as never), {});
  assert.equal(told.mock.callCount(), 2);
  renderRegions(STORY, REGIONS);
  assert.equal(told.mock.callCount(), 2);
});
