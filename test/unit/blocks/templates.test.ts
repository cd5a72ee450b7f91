import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from 'galley';
import type { Block, FootnoteDefinitionBlock, ImageBlock } from '../../../src/schema/generated/types.js';
import { EXAMPLES } from '../../../stories/blocks/generated/examples.js';
import { ALL_BLOCKS } from '../../../src/blocks/generated/all.js';
import { blockTemplates } from '../../../src/blocks/vocabulary.js';
import { SCHEMA } from '../../../src/schema/definitions/schema.js';
import { html } from '../../../src/templates/html.js';
import { all, attribute, attributesOf, classesOf, elements, only, parseHtml, text } from '../../support/html-tree.js';
import { articleText, blockText, say } from '../../support/templates.js';

const paragraph = (value: string, more: object = {}): Block => ({ type: 'paragraph', children: say(value), ...more }) as Block;
const picture: ImageBlock = { type: 'image', src: '/a.jpg', alt: 'A ferry', width: 800, height: 600 };
const tree = (...args: Parameters<typeof blockText>) => parseHtml(blockText(...args));

test('every block of the schema has a template', () => {
  assert.deepEqual([...blockTemplates(ALL_BLOCKS).keys()], Object.keys(SCHEMA.blocks));
});

test('a plain paragraph carries nothing but its class', () => {
  assert.equal(blockText(paragraph('a')), '<p class="galley-paragraph">a</p>');
});

test('a block carries its anchor, language, direction, layout and side', () => {
  const more = { anchor: 'how', lang: 'ps', layout: 'inset', side: 'end', dropCap: true };
  assert.equal(
    blockText(paragraph('a'.repeat(400), more)),
    `<p class="galley-paragraph galley-drop-cap galley-layout-inset galley-side-end" id="galley-how" lang="ps" dir="rtl">${'a'.repeat(400)}</p>`,
  );
});

for (const [type, { latin }] of Object.entries(EXAMPLES)) {
  const { article } = parseArticle({ headline: 'A', inLanguage: 'en', ...latin });
  const example = article.body.find((node) => node.type === type);
  if (!SCHEMA.blocks[type]?.places.includes('flow')) continue;

  test(`what every block may carry is in the markup of ${type}`, () => {
    assert.ok(example, `\`latin\` in stories/blocks/${type}.ts has no ${type} in its body`);
    const common = { anchor: 'how', lang: 'fa', dir: 'ltr', layout: 'wide', side: 'start' };
    const [root] = elements(tree({ ...example, ...common } as Block));
    assert.ok(root);
    const { id, lang, dir } = attributesOf(root);
    const file = `the template of src/blocks/*/${type}.ts, by src/templates/attributes.ts, has`;
    assert.deepEqual({ id, lang, dir }, { id: 'galley-how', lang: 'fa', dir: 'ltr' }, `${file} id="\${idOf(node, context)}" lang="\${node.lang}" dir="\${directionOn(node)}"`);
    const place = classesOf(root).filter((name) => /^galley-(?:layout|side)-/.test(name));
    assert.deepEqual(place, ['galley-layout-wide', 'galley-side-start'], `${file} \${placeOf(node)}, or \${figurePlace(node)} for a figure, in its class`);
  });
}

test('a figure says its layout also when it stands in line', () => {
  for (const type of ['blockquote', 'pullquote', 'code', 'image', 'image-set']) {
    const [root] = elements(tree({ type, children: [], text: say('t'), value: 'v' } as unknown as Block));
    assert.ok(root && classesOf(root).includes('galley-layout-inline'), type);
  }
});

test('the place stands before the text, with the dash of the script or the mark that it brings', () => {
  const first = (dateline: string, inLanguage = 'en') => text(tree(paragraph('Ships.', { dateline }), { inLanguage }));
  assert.equal(first('KABUL'), 'KABUL — Ships.');
  assert.equal(first('KABUL (Outlet)'), 'KABUL (Outlet) — Ships.');
  assert.equal(first('KABUL —'), 'KABUL — Ships.');
  assert.equal(first('کابل', 'fa-AF'), 'کابل – Ships.');
  assert.equal(first('کابل:', 'fa-AF'), 'کابل: Ships.');
  assert.equal(first('  '), 'Ships.');
  assert.equal(text(only(tree(paragraph('Ships.', { dateline: 'KABUL' })), '.galley-place')), 'KABUL');
  assert.equal(blockText(paragraph('a', { dateline: 'KABUL', dropCap: true })), '<p class="galley-paragraph"><span class="galley-place">KABUL</span> — a</p>');
});

test('headings follow the level of the headline, and never go below six', () => {
  const name = (level: number, own?: number) =>
    elements(tree({ type: 'heading', ...(own && { level: own }), children: say('x') }, {}, { level }))[0]?.tagName;
  assert.deepEqual(
    [name(1, 2), name(1, 6), name(2, 2), name(3, 3), name(4, 2), name(4, 4), name(4, 6), name(1)],
    ['h2', 'h6', 'h3', 'h5', 'h5', 'h6', 'h6', 'h2'],
  );
  assert.deepEqual(classesOf(only(tree({ type: 'heading', level: 3, children: say('x') }, {}, { level: 2 }), 'h4')), [
    'galley-heading',
    'galley-heading-3',
  ]);
});

test('lists keep their numbers as data, in the digits of the language', () => {
  const list = (more: object): Block => ({ type: 'list', children: [{ type: 'list-item', children: [paragraph('a')] }], ...more }) as Block;
  assert.equal(blockText(list({})), '<ul class="galley-list"><li class="galley-item"><p class="galley-paragraph">a</p></li></ul>');
  const [counted] = elements(tree(list({ ordered: true, start: 4, reversed: true }), { inLanguage: 'fa' }));
  assert.ok(counted);
  assert.deepEqual(attributesOf(counted), { class: 'galley-list galley-digits-arabext', start: '4', reversed: '' });
  assert.equal(attribute(only(tree(list({ ordered: true, reversed: false })), 'ol'), 'reversed'), undefined);
});

test('a quotation names its source after it', () => {
  const root = tree({ type: 'blockquote', children: [paragraph('a')], cite: { name: 'Ada', role: 'engineer', url: '/ada' } } as Block);
  assert.equal(text(only(root, 'figcaption')), 'Ada, engineer');
  assert.equal(attribute(only(root, 'a'), 'href'), '/ada');
  assert.equal(all(tree({ type: 'blockquote', children: [] }), 'figcaption').length, 0);
});

test('a pull quote that repeats the text is silent, unless it has a link', () => {
  const hidden = (more: object) =>
    attribute(only(tree({ type: 'pullquote', text: say('It floats.'), ...more } as Block), 'figure'), 'aria-hidden');
  assert.equal(hidden({ repeat: true }), 'true');
  assert.equal(hidden({}), undefined);
  assert.equal(hidden({ repeat: true, source: { name: 'Ada', url: '/ada' } }), undefined);
  assert.equal(hidden({ repeat: true, text: [{ type: 'strong', children: [{ type: 'link', url: '/', children: say('x') }] }] }), undefined);
});

test('a pause is a rule', () => {
  assert.equal(blockText({ type: 'thematic-break' }), '<hr class="galley-break galley-break-line">');
  assert.equal(
    blockText({ type: 'thematic-break', variant: 'stars', anchor: 'x' }),
    '<hr class="galley-break galley-break-stars" id="galley-x">',
  );
});

test('code keeps every character, and marks lines without touching their ends', () => {
  for (const value of ['\n\n a\n', 'a\nb\nc', '', '<b>&', '\n']) {
    for (const highlight of [undefined, [1], [2, 3], [1, 99]]) {
      const root = tree({ type: 'code', value, ...(highlight && { highlight }) });
      assert.equal(text(only(root, 'pre')), value);
    }
  }
  assert.deepEqual(all(tree({ type: 'code', value: 'a\nb\nc', highlight: [1, 3] }), 'mark').map(text), ['a', 'c']);
});

test('code has a name for those who reach it by keyboard, its file, its language and its caption', () => {
  const root = tree({ type: 'code', value: 'v', filename: 'tide.ts', language: 'ts', caption: say('Model') });
  const { class: name, ...rest } = attributesOf(only(root, 'pre'));
  assert.equal(name, 'galley-code-text');
  assert.deepEqual(rest, { dir: 'ltr', translate: 'no', tabindex: '0', role: 'group', 'aria-label': 'tide.ts' });
  assert.equal(text(only(root, '.galley-code-name')), 'tide.ts ts');
  assert.equal(text(only(root, 'figcaption')), 'Model');
  assert.equal(attribute(only(tree({ type: 'code', value: 'v' }), 'pre'), 'aria-label'), 'Code');
  assert.equal(attribute(only(tree({ type: 'code', value: 'v' }, { inLanguage: 'tg' }), 'pre'), 'role'), undefined);
});

test('a picture reserves its place and waits until it is near', () => {
  const lazy = attributesOf(only(tree(picture), 'img'));
  assert.deepEqual(lazy, {
    class: 'galley-picture',
    src: '/a.jpg',
    alt: 'A ferry',
    width: '800',
    height: '600',
    loading: 'lazy',
    decoding: 'async',
  });
  const eager = attributesOf(only(tree({ ...picture, loading: 'eager' }), 'img'));
  assert.deepEqual([eager['loading'], eager['fetchpriority']], ['eager', 'high']);
});

test('a picture offers its sizes, its own file among them, and its crops', () => {
  const srcset = [{ src: '/2.jpg', width: 1600 }, { src: '/1.jpg,', width: 400 }];
  const root = tree({
    ...picture,
    srcset,
    sources: [{ src: '/n.jpg', media: 'narrow', width: 4, height: 5 }],
    focalPoint: { x: 0.62, y: 0.31 },
  });
  const image = only(root, 'img');
  assert.equal(attribute(image, 'srcset'), '/1.jpg%2C 400w, /a.jpg 800w, /2.jpg 1600w');
  assert.equal(attribute(image, 'sizes'), 'auto, (min-width: 45rem) 40rem, 90vw');
  assert.deepEqual(classesOf(image), ['galley-picture', 'galley-focus-x-60', 'galley-focus-y-30']);
  assert.deepEqual(all(root, 'source').map(attributesOf), [{ media: '(max-width: 30em)', srcset: '/n.jpg', width: '4', height: '5' }]);
  assert.match(attribute(only(tree({ ...picture, srcset, loading: 'eager' }), 'img'), 'sizes') ?? '', /^\(/);
});

test('every picture has alternative text, empty where it says nothing', () => {
  const alt = (more: Partial<ImageBlock>) => attribute(only(tree({ type: 'image', src: '/a.jpg', ...more }), 'img'), 'alt');
  assert.deepEqual([alt({ alt: 'A' }), alt({}), alt({ alt: 'A', decorative: true })], ['A', '', '']);
});

test('a caption holds text, credit and licence; one of white space is none', () => {
  const caption = (more: Partial<ImageBlock>, inLanguage = 'en') =>
    all(tree({ ...picture, ...more }, { inLanguage }), 'figcaption').map(text);
  const credit = { name: 'Jun Pike', agency: 'Coast Photo', url: '/by/jun' };
  assert.deepEqual(caption({ caption: say('Night.'), credit, license: 'CC BY 4.0' }), [
    'Caption: Night. Photo: Jun Pike / Coast Photo Licence: CC BY 4.0',
  ]);
  assert.deepEqual(caption({ caption: say('Night.'), credit }, 'tg'), ['Night. Jun Pike / Coast Photo']);
  assert.deepEqual(caption({ caption: say(' \n') }), []);
  assert.deepEqual(caption({ caption: say(' '), credit: { name: 'Jun' } }), ['Photo: Jun']);
  assert.deepEqual(caption({}), []);
});

test('a licence that is an address is a link, by the name it goes by', () => {
  const links = (license: string) =>
    all(tree({ ...picture, license }), 'a').map((link) => [attribute(link, 'href'), attribute(link, 'rel'), text(link)]);
  const cc = 'https://creativecommons.org/licenses/by-sa/4.0/';
  assert.deepEqual(links(cc), [[cc, 'license noopener noreferrer', 'CC BY-SA 4.0']]);
  assert.deepEqual(
    links('https://creativecommons.org/publicdomain/zero/1.0/').map(([, , name]) => name),
    ['CC0 1.0'],
  );
  assert.deepEqual(links('https://user:word@e.example/'), []);
  assert.deepEqual(links('javascript:alert(1)'), []);
});

test('a picture without an address keeps its box, and shows its text', () => {
  const frame = (more: object, inLanguage = 'en') => only(tree({ type: 'image', ...more }, { inLanguage }), '.galley-frame-missing');
  assert.deepEqual([attribute(frame({ alt: 'A ferry' }), 'aria-label'), text(frame({ alt: 'A ferry' }))], ['A ferry', 'A ferry']);
  assert.equal(text(frame({})), 'Picture not available');
  assert.deepEqual([attribute(frame({}), 'lang'), attribute(frame({}), 'dir')], [undefined, undefined]);
  const alone = frame({}, 'tg');
  assert.equal(text(alone), '⚠\ufe0e Picture not available', 'never an empty box');
  assert.deepEqual(['role', 'aria-label', 'lang', 'dir'].map((name) => attribute(alone, name)), ['img', text(alone), 'en', 'ltr']);
});

test('pictures that belong together stand in one figure', () => {
  const set = (count: number, more: object = {}): Block =>
    ({ type: 'image-set', children: Array.from({ length: count }, () => picture), ...more }) as Block;
  const arrangement = (block: Block) => classesOf(elements(tree(block))[0]!)[1];
  assert.deepEqual(
    [1, 2, 3].map((count) => arrangement(set(count))),
    ['single', 'pair', 'grid'].map((name) => `galley-arrangement-${name}`),
  );
  const root = tree(set(2, { arrangement: 'before-after', caption: say('Then and now'), credit: { name: 'Jun' } }));
  assert.equal(all(only(root, '.galley-image-set-list'), 'figure').length, 2);
  assert.equal(text(only(root, 'figcaption')), 'Caption: Then and now Credit: Jun');
});

test('notes and the marks that point to them lead to each other', () => {
  const mark = (number: number, occurrence: number) => ({ type: 'footnote-reference', ref: 'n', number, occurrence }) as const;
  const note = (number: number, references: number, anchor?: string) =>
    ({
      type: 'footnote-definition',
      number,
      references,
      ...(anchor && { anchor }),
      children: [paragraph(`note ${String(number)}`)],
    }) as FootnoteDefinitionBlock;
  const fields = {
    body: [{ type: 'paragraph', children: [mark(1, 1), mark(2, 1), mark(1, 2)] } as const],
    footnotes: [note(1, 2), note(2, 1, 'more'), note(3, 0)],
  };
  for (const inLanguage of ['en', 'fa', 'tg']) {
    const root = parseHtml(articleText({ ...fields, inLanguage }, { prefix: 'two-' }));
    const ids = elements(root).flatMap((element) => attribute(element, 'id') ?? []);
    assert.equal(new Set(ids).size, ids.length);
    const links = [...all(root, '[role=doc-noteref]'), ...all(root, '[role=doc-backlink]')];
    assert.equal(links.length, 6);
    for (const link of links) assert.ok(ids.includes((attribute(link, 'href') ?? '').slice(1)), attribute(link, 'href'));
    for (const link of links) assert.notEqual(text(link), '');
    assert.ok(ids.includes('two-more'));
    assert.deepEqual(
      all(root, 'li.galley-note').map((item) => attribute(item, 'value')),
      ['1', '2', '3'],
    );
    const notes = only(root, '[role=doc-endnotes]');
    assert.equal(attribute(notes, 'aria-labelledby'), inLanguage === 'tg' ? undefined : 'two-notes');
    assert.equal(only(root, '.galley-column'), notes.parentNode);
  }
  const names = all(parseHtml(articleText(fields)), '[role=doc-backlink]').map((link) => attribute(link, 'aria-label'));
  assert.deepEqual(names, ['Back to text 1', 'Back to text 2', 'Back to text']);
});

test('each link back leads to its own mark, and a note that no mark points to has none', () => {
  const mark = (occurrence: number) => ({ type: 'footnote-reference', ref: 'a', number: 1, occurrence }) as const;
  const note = (number: number, references: number) => ({ type: 'footnote-definition', number, references, children: [paragraph('x')] }) as FootnoteDefinitionBlock;
  const root = parseHtml(articleText({ body: [{ type: 'paragraph', children: [mark(1), mark(2)] }], footnotes: [note(1, 2), note(2, 0)] }));
  const marks = all(root, '[role=doc-noteref]').map((element) => attribute(element, 'id'));
  assert.equal(new Set(marks).size, 2);
  assert.deepEqual(all(root, '[role=doc-backlink]').map((link) => attribute(link, 'href')), marks.map((id) => `#${id ?? ''}`));
  assert.deepEqual(all(root, 'li.galley-note').map((item) => all(item, '.galley-backlinks').length), [1, 0]);
});

test('what could not be read shows its fallback, else its text, else a line that says so', () => {
  assert.equal(text(tree({ type: 'unknown', fallback: say('Instead'), text: ['found'] })), 'Instead');
  assert.deepEqual(all(tree({ type: 'unknown', text: ['one', ' ', 'two'] }), 'p').map(text), ['one', 'two']);
  assert.equal(text(tree({ type: 'unknown' })), 'This part cannot be shown.');
  assert.equal(blockText({ type: 'unknown' }, { inLanguage: 'sw' }), '');
  assert.equal(text(tree({ type: 'acme/poll', fallback: say('Poll') } as unknown as Block)), 'Poll');
  assert.equal(blockText({ type: 'constructor' } as unknown as Block, { inLanguage: 'sw' }), '');
});

test('a template that fails costs its block only, when it is called and when it is rendered', () => {
  const failing = blockTemplates(ALL_BLOCKS)
    .set('paragraph', () => {
      throw new Error('called');
    })
    .set('heading', () => html`<h2>${{} as string}</h2>`);
  const errors: unknown[] = [];
  const originally = console.error;
  console.error = (error: unknown) => errors.push(error);
  let page: string;
  try {
    const list: Block = { type: 'list', children: [{ type: 'list-item', children: [paragraph('one') as never] }] };
    const body = [
      list,
      paragraph('two', { fallback: say('TWO') }),
      { type: 'heading', children: say('three') },
      { type: 'thematic-break' },
    ] as never;
    page = articleText({ body }, { blocks: failing });
  } finally {
    console.error = originally;
  }
  const root = parseHtml(page);
  assert.deepEqual(all(root, '.galley-unknown').map(text), ['one', 'TWO', 'three']);
  assert.equal(all(root, 'li').length, 1);
  assert.equal(all(root, 'hr').length, 1);
  assert.equal(errors.length, 3);
});

test('an error handler of the host gets what a template threw, and of which block', () => {
  const errors: unknown[] = [];
  const error = new Error('no');
  const blocks = blockTemplates(ALL_BLOCKS).set('paragraph', () => {
    throw error;
  });
  const node = paragraph('a');
  blockText(node, {}, { blocks, onError: (...each) => errors.push(each) });
  assert.deepEqual(errors, [[error, node]]);
});

test('blocks for other places are left out, inside other blocks too', () => {
  const elsewhere = paragraph('feed only', { targets: ['feed', 'print'] });
  const here = paragraph('web', { targets: ['feed', 'web'] });
  const quote: Block = { type: 'blockquote', children: [elsewhere as never, here as never] };
  const hero = { ...picture, targets: ['email'] } as const;
  const root = parseHtml(articleText({ hero, body: [elsewhere as never, here as never, quote as never] }));
  assert.deepEqual(all(root, '.galley-paragraph').map(text), ['web', 'web']);
  assert.equal(all(root, '.galley-hero').length, 0);
  assert.equal(all(root, '.galley-opening-text').length, 1);
});

test('a picture that leads somewhere is a link as large as its frame, with its caption outside', () => {
  const shown = tree({ ...picture, url: 'https://e.example/x', caption: [{ type: 'link', url: '/y', children: say('more') }] });
  const frame = only(shown, 'a.galley-frame');
  assert.deepEqual([attribute(frame, 'href'), attribute(frame, 'rel'), attribute(frame, 'aria-label')], ['https://e.example/x', 'noopener noreferrer', undefined]);
  assert.deepEqual(all(frame, 'img').map((image) => attribute(image, 'alt')), ['A ferry']);
  assert.deepEqual(all(frame, 'a'), []);
  assert.equal(text(only(only(shown, '.galley-caption'), 'a')), 'more');
  assert.equal(attribute(only(tree({ ...picture, url: '#how' }), 'a.galley-frame'), 'href'), '#galley-how');
});

test('a picture that leads somewhere and has no words is called by its caption, else by its address', () => {
  const label = (more: object) => attribute(only(tree({ ...picture, url: '/x', alt: '', ...more } as Block), 'a.galley-frame'), 'aria-label');
  assert.equal(label({ caption: say('The wall') }), 'The wall');
  assert.equal(label({}), '/x');
  assert.equal(label({ decorative: true, alt: 'not said' }), '/x');
  const nameOf = (more: object) => attribute(only(tree({ type: 'image', url: '/x', ...more } as Block), 'a.galley-frame-missing'), 'aria-label');
  assert.equal(nameOf({ alt: 'A ferry' }), undefined);
  assert.equal(nameOf({ alt: ' ' }), '/x');
  assert.equal(nameOf({ alt: '', caption: [{ type: 'text', value: 'The ferry' }] }), 'The ferry');
  assert.equal(nameOf({ alt: 'A ferry', decorative: true }), '/x');
  const missing = only(tree({ type: 'image', url: '/x', alt: 'A ferry' } as Block), 'a.galley-frame-missing');
  assert.deepEqual([attribute(missing, 'href'), attribute(missing, 'role'), text(missing)], ['/x', undefined, 'A ferry']);
});

test('a list has room for its widest number, and no more, so that one that goes on stands below the first', () => {
  const items = (count: number) => Array.from({ length: count }, () => ({ type: 'list-item', children: [] }));
  const isWide = (count: number, more: object = {}) => {
    const [root] = elements(tree({ type: 'list', ordered: true, children: items(count), ...more } as unknown as Block, { inLanguage: 'en' }));
    assert.ok(root);
    return classesOf(root).includes('galley-numbers-wide');
  };
  assert.deepEqual([isWide(9), isWide(10), isWide(2, { start: 8 }), isWide(2, { start: 9 })], [false, true, false, true]);
  assert.deepEqual([isWide(2, { start: 10, reversed: true }), isWide(3, { start: 1, reversed: true }), isWide(1, { start: -1 })], [true, true, true]);
  assert.deepEqual([isWide(26, { numbering: 'lower-alpha' }), isWide(27, { numbering: 'lower-alpha' })], [false, true]);
  assert.deepEqual([isWide(3, { numbering: 'lower-roman' }), isWide(8, { numbering: 'upper-roman' })], [false, true]);
});

test('a list says in its markup and by its class how it is counted', () => {
  const list = (more: object, inLanguage = 'en') => elements(tree({ type: 'list', ordered: true, children: [], ...more } as Block, { inLanguage }))[0];
  const said = ([type, more, language]: readonly [string | undefined, object, string?]) => {
    const root = list(more, language);
    assert.ok(root);
    assert.equal(attribute(root, 'type'), type);
    return classesOf(root).join(' ');
  };
  assert.equal(said([undefined, {}]), 'galley-list');
  assert.equal(said([undefined, { numbering: 'decimal' }, 'fa']), 'galley-list galley-digits-arabext');
  assert.equal(said(['a', { numbering: 'lower-alpha' }, 'fa']), 'galley-list galley-numbering-lower-alpha');
  assert.equal(said(['A', { numbering: 'upper-alpha' }]), 'galley-list galley-numbering-upper-alpha');
  assert.equal(said(['i', { numbering: 'lower-roman', start: 4 }]), 'galley-list galley-numbering-lower-roman');
  assert.equal(said(['I', { numbering: 'upper-roman', reversed: true }]), 'galley-list galley-numbering-upper-roman');
});
