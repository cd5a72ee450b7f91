import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toOutline } from '../../../src/export/outline.js';
import { renderToString } from '../../../src/html.js';
import { clock, secondsOf } from '../../../src/i18n/clock.js';
import { parseArticle } from '../../../src/blocks/parse-article.js';
import { attribute, elements, only, parseHtml, text } from '../../support/html-tree.js';

const show = (block: object) => parseHtml(renderToString({ headline: 'A', inLanguage: 'en', body: [block] } as never));

test('a film never begins by itself, also one that is played round and round without sound', () => {
  const film = only(show({ type: 'video', sources: '/a.mp4', playback: 'loop-muted' }), 'video');
  const has = (name: string) => attribute(film, name) !== undefined;
  assert.deepEqual(['controls', 'playsinline', 'loop', 'muted', 'autoplay'].map(has), [true, true, true, true, false]);
});

test('a film or a recording without a file keeps its words and its picture, and has no player', () => {
  for (const type of ['video', 'audio']) {
    const page = show({ type, title: 'Dawn', transcript: ['The gate is lifted.'], contentWarning: 'flashing', ...(type === 'video' && { poster: { src: '/p.jpg', alt: 'A gate' } }) });
    assert.equal(elements(page).some(({ tagName }) => tagName === type), false);
    for (const word of ['Dawn', 'The gate is lifted.', 'Warning: flashing']) assert.ok(text(page).includes(word), `${type}: ${word}`);
    if (type === 'video') assert.equal(attribute(only(page, '.galley-video-frame'), 'alt'), 'A gate');
  }
});

test('the address of a file that could run something leaves no player', () => {
  assert.equal(elements(show({ type: 'video', title: 'Dawn', sources: ['javascript:alert(1)'] })).some(({ tagName }) => tagName === 'video'), false);
});

test('nothing of a recording is fetched before it is played', () => {
  assert.equal(attribute(only(show({ type: 'audio', title: 'Dawn', src: '/a.mp3' }), 'audio'), 'preload'), 'none');
});

test('where a film is, is printed only where it can be found by what is printed', () => {
  const printed = (src: string) => attribute(only(show({ type: 'video', sources: [src, 'https://films.example/b.mp4'] }), '.galley-player'), 'data-address');
  assert.equal(printed('https://films.example/a.mp4'), 'https://films.example/a.mp4');
  assert.equal(printed('/a.mp4'), undefined);
});

test('a clock counts hours where there are some, in the digits of the language', () => {
  assert.deepEqual([0, 65.9, 3725].map((seconds) => clock(seconds, { digits: 'latn' })), ['0:00', '1:05', '1:02:05']);
  assert.equal(clock(65, { digits: 'arabext' }), '۱:۰۵');
  assert.deepEqual(['PT1M30S', 'PT9M', 'P1DT1S', 'P1Y', 'PT', 'PT1.5S'].map(secondsOf), [90, 540, 86_401, undefined, undefined, 1]);
});

test('an embed is a card that asks for nothing: no frame, no script, no picture but its own', () => {
  const page = show({ type: 'embed', url: 'https://www.youtube.com/watch?v=a1B2c3D4e5F', title: 'Dawn' });
  assert.deepEqual(elements(page).filter(({ tagName }) => /^(?:iframe|img|script|link|video|object)$/.test(tagName)), []);
  assert.equal(text(only(page, '.galley-embed-provider')), 'YouTube');
  assert.equal(attribute(only(only(page, '.galley-embed-title'), 'a'), 'href'), 'https://www.youtube.com/watch?v=a1B2c3D4e5F');
});

test('an embed names the site of an address that looks like that of a provider, and not the provider', () => {
  const page = show({ type: 'embed', provider: 'youtube', url: 'https://youtube.com.evil.example/watch?v=a1B2c3D4e5F' });
  assert.equal(text(only(page, '.galley-embed-provider')), 'youtube.com.evil.example');
});

test('a post stands as text with who wrote it, when and where, and asks for nothing', () => {
  const page = show({ type: 'social-post', network: 'bluesky', author: { name: 'Ada', handle: '@ada' }, text: 'Nine envelopes.', date: '2026-03-01', url: 'https://bsky.app/profile/ada/post/1' });
  for (const word of ['Ada', '@ada', 'Nine envelopes.', 'Open on Bluesky']) assert.ok(text(page).includes(word), word);
  assert.deepEqual([attribute(only(page, 'time'), 'datetime'), text(only(page, 'time'))], ['2026-03-01', '1 March 2026']);
  assert.deepEqual(elements(page).filter(({ tagName }) => /^(?:iframe|img|script)$/.test(tagName)), []);
});

test('what must be known before is said on what has to be opened first; without a player it stands by itself', () => {
  for (const type of ['video', 'audio']) {
    const page = show({ type, title: 'Dawn', sources: ['/a.mp4'], contentWarning: ['flashing lights', 'loud noise'] });
    const cover = only(page, '.galley-player-cover');
    assert.equal(cover.tagName, 'details');
    assert.equal(attribute(cover, 'open'), undefined);
    assert.equal(text(only(cover, 'summary')), 'Warning: flashing lights, loud noise');
    assert.equal(elements(cover).some(({ tagName }) => tagName === type), true);
    assert.equal(elements(show({ type, title: 'Dawn', contentWarning: 'flashing' })).some(({ tagName }) => tagName === 'details'), false);
  }
});

test('a film and a recording lead at the top, as wide as the page unless they say otherwise', () => {
  for (const type of ['video', 'audio']) {
    const page = parseHtml(renderToString({ headline: 'A', inLanguage: 'en', hero: { type, title: 'Dawn', src: '/a.mp4' }, body: ['One.'] } as never));
    assert.match(attribute(only(page, `.galley-${type}`), 'class') ?? '', /galley-layout-page.* galley-hero$/);
    assert.match(attribute(only(page, '.galley-opening'), 'class') ?? '', /galley-opening-media/, type);
  }
});

test('the credits lead to a recording of the article, and to no other', () => {
  const credits = (...body: readonly object[]) => only(parseHtml(renderToString({ headline: 'A', inLanguage: 'en', byline: 'Ada', body } as never)), '.galley-credits');
  const recording = { type: 'audio', title: 'Listen to this article', src: '/a.mp3', purpose: 'article-narration' };
  const page = parseHtml(renderToString({ headline: 'A', inLanguage: 'en', body: ['One.', { type: 'heading', children: 'Listen to this article' }, recording] } as never));
  const way = only(only(page, '.galley-credits'), 'a');
  const id = attribute(only(page, '.galley-audio'), 'id');
  assert.deepEqual([text(way), attribute(way, 'href')], ['Listen to this article', `#${String(id)}`]);
  assert.notEqual(id, attribute(only(page, '.galley-heading'), 'id'));
  assert.equal(text(only(credits({ ...recording, title: undefined }), 'a')), 'Audio');
  for (const other of [{ ...recording, purpose: 'episode' }, { ...recording, targets: ['email'] }]) assert.equal(text(credits(other)).includes('Listen'), false);
});

test('a recording that says what it is called has a name in addresses, and is no part of the outline', () => {
  const { article } = parseArticle({ headline: 'A', body: [{ type: 'audio', title: 'The gate, at dawn', src: '/a.mp3' }] });
  assert.equal(article.body[0]?.anchor, 'the-gate-at-dawn');
  assert.deepEqual(toOutline(article), []);
});
