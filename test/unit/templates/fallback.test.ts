import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArticle } from 'galley';
import { defineBlock, defineInline, type AnyRecord } from 'galley/blocks';
import { ALL_TEMPLATES, contextFor } from '../../../src/blocks/context-for.js';
import { templatesOf } from '../../../src/blocks/vocabulary.js';
import { toText } from '../../../src/hosts/string.js';
import { outline } from '../../../src/templates/article.js';
import { all, parseHtml, text } from '../../support/html-tree.js';
import { FIXTURES } from '../../support/judge.js';

const broken = (): never => {
  throw new Error('broken');
};

const price = { kind: 'number', min: 0, max: 100, description: 'Its price.' } as const;

/** A type of which nothing in the package has ever heard, with a field of each kind. */
const offer = defineBlock({
  type: 'acme/offer',
  description: 'Something to buy.',
  places: ['flow'],
  objects: {
    'acme/seller': {
      description: 'Who sells it.',
      fields: {
        key: { kind: 'text', machine: true, description: 'For the shop.' },
        name: { kind: 'text', description: 'Their name.' },
        motto: { kind: 'rich', description: 'What they say.' },
        shop: { kind: 'object', of: 'acme/seller', description: 'Where they sell.' },
      },
    },
  },
  fields: {
    secret: { kind: 'text', machine: true, description: 'For the shop.' },
    name: { kind: 'text', description: 'What it is called.' },
    kind: { kind: 'enum', values: ['new', 'used'], description: 'How it is.' },
    lead: { kind: 'rich', description: 'What it is.' },
    points: { kind: 'points', description: 'Why to buy it.' },
    seller: { kind: 'object', of: 'acme/seller', description: 'Who sells it.' },
    tags: { kind: 'list', of: { kind: 'text' }, description: 'More words.' },
    sellers: { kind: 'list', of: { kind: 'object', of: 'acme/seller' }, description: 'Who else sells it.' },
    price,
    parts: { kind: 'blocks', model: 'text', description: 'More of it.' },
    picture: { kind: 'block', model: 'media', description: 'How it looks.' },
  },
  template: broken,
});

const STORY = {
  headline: 'H',
  body: [
    {
      type: 'acme/offer', secret: 'zero', name: 'one', kind: 'used', price: 7,
      lead: ['two ', { type: 'link', url: 'https://e.example/', title: 'zero', children: ['three ', { type: 'strong', children: 'four' }] }, { type: 'break' }, { type: 'inline-code', value: 'five' }],
      points: { text: 'six', points: ['seven', ['eight ', { type: 'acme/sign', sign: 'nine' }]] },
      seller: { key: 'zero', name: 'ten', motto: 'eleven', shop: { name: 'twelve' } },
      tags: ['thirteen', 'fourteen'],
      sellers: [{ name: 'fifteen' }, { motto: 'sixteen' }],
      parts: ['seventeen', { type: 'list', children: ['eighteen', { children: ['nineteen'] }] }, { type: 'code', filename: 'twenty', value: 'twenty-one' }],
      picture: { type: 'image', src: 'https://e.example/a.jpg', alt: 'twenty-two', caption: 'twenty-three', credit: { name: 'twenty-four', agency: 'twenty-five' } },
    },
  ],
};
const WORDS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five'.split(' ');

const sign = defineInline({ type: 'acme/sign', description: 'A sign.', fields: { sign: { kind: 'text', required: true, description: 'Its word.' } }, template: broken });

/** What is shown of an article, line by line, where all templates of blocks fail. */
function linesOf(input: unknown, own: readonly AnyRecord[]): string[] {
  const { article } = parseArticle(input, { blocks: own });
  const templates = templatesOf(ALL_TEMPLATES, own);
  const page = toText(outline('article', contextFor(article, { ...templates, blocks: { get: () => broken }, onError: () => undefined })));
  return all(parseHtml(page), '.galley-unknown').flatMap((block) => all(block, '.galley-paragraph')).map(text);
}

test('a type that nobody has heard of loses no word when its template throws, and keeps their order', () => {
  const lines = linesOf(STORY, [offer, sign]);
  assert.deepEqual(lines.join(' ').split(/\s+/), WORDS);
  assert.deepEqual(lines.slice(0, 5), ['one', 'two three four\nfive', 'six', 'seven', 'eight nine']);
});

test('a type may say which fields its text consists of, numbers among them', () => {
  const spoken = { ...offer, text: ['price', 'lead'] as const };
  assert.deepEqual(linesOf(STORY, [spoken, sign]), ['7', 'two three four\nfive']);
});

test('no block of the package loses a word of its text when its template throws', () => {
  for (const [name, json] of FIXTURES) {
    const { article } = parseArticle(json);
    const shown = linesOf(json, []).join('\n');
    const said: string[] = [];
    JSON.stringify([article.body.filter(({ fallback }) => fallback === undefined)], function (this: { readonly type?: string }, key, value: unknown) {
      // what a slot is called is for the page alone
      if (this.type === 'slot' || key === 'original' || key === 'data' || key === 'fallback' || key === 'placeholder') return undefined;
      if (typeof value === 'string' && ['value', 'alt', 'name', 'agency', 'role', 'filename', 'license', 'dateline'].includes(key)) said.push(value.trim());
      return value;
    });
    for (const each of said) if (each !== '' && !shown.includes(each)) assert.fail(`${name}: ${JSON.stringify(each)} is not in ${shown.slice(0, 500)}`);
  }
});
