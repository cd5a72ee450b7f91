import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseArticle } from 'galley';
import { defineBlock, defineInline, html, inline, overrideBlock, useBlocks } from 'galley/blocks';
import { renderToString } from 'galley/html';
import { OWN, POLL_STORY, type Poll } from '../../support/poll.js';

describe('blocks of a host', () => {
  it('are read by their own fields', () => {
    const { article, issues } = parseArticle(POLL_STORY, { blocks: OWN });
    const poll = article.body[1] as unknown as Poll;
    assert.deepEqual(issues, []);
    assert.deepEqual(poll, {
      type: 'acme/poll', id: 'p1', anchor: 'poll', fallback: [{ type: 'text', value: 'A poll stood here.' }],
      question: [{ type: 'text', value: 'Who ' }, { type: 'strong', children: [{ type: 'text', value: 'pays' }] }, { type: 'text', value: '?' }],
      answers: [{ text: 'The town' }, { text: 'The port', votes: 3 }],
      mood: 'heated',
    });
    assert.equal(poll.answers?.[1]?.votes, 3);
  });

  it('are shown by their own templates, and so are their inline nodes', () => {
    const page = renderToString(POLL_STORY, { blocks: OWN });
    assert.match(page, /<section class="acme-poll acme-poll-heated"><p class="galley-paragraph">Who <strong>pays<\/strong>\?<\/p><ul><li>The town: 0<\/li><li>The port: 3<\/li><\/ul><\/section>/);
    assert.match(page, /Shares of <abbr class="acme-ticker" title="KLP">Kelp<\/abbr> rose\./);
  });

  it('show their fallback, and their inline nodes their text, where they are not known', () => {
    const page = renderToString(POLL_STORY);
    assert.match(page, /A poll stood here\./);
    assert.match(page, /Shares of Kelp rose\./);
    assert.doesNotMatch(page, /acme-/);
  });

  it('are found in an article that was parsed without them, and left out of one that is shown without them', () => {
    assert.match(renderToString(parseArticle(POLL_STORY).article, { blocks: OWN }), /acme-poll-heated/);
    assert.match(renderToString(parseArticle(POLL_STORY, { blocks: OWN }).article), /A poll stood here\./);
  });

  it('cost their own block alone when they throw, and lose no word', () => {
    const broken = defineBlock({
      type: 'acme/broken', description: 'Fails.', places: ['flow'], fields: { says: { kind: 'text', description: 'Text.' } },
      template: () => {
        throw new Error('no');
      },
    });
    const { error } = console;
    console.error = () => undefined;
    try {
      assert.match(renderToString({ headline: 'H', body: ['Before.', { type: 'acme/broken', says: 'Not lost.' }, 'After.'] }, { blocks: [broken] }), /Before\..*Not lost\..*After\./s);
    } finally {
      console.error = error;
    }
  });

  it('may be many inline nodes, more than a number has bits, each within another', () => {
    const own = Array.from({ length: 40 }, (_, index) => defineInline({
      type: `acme/i${String(index)}`, description: 'A mark.', fields: { children: { kind: 'rich', required: true, description: 'Text.' } },
      template: (node, context) => html`<i class="acme-i${index}">${inline(node.children, context)}</i>`,
    }));
    const story = { headline: 'H', body: [{ type: 'paragraph', children: [{ type: 'acme/i38', children: [{ type: 'acme/i39', children: [{ type: 'strong', children: 'Deep.' }] }] }] }] };
    assert.match(renderToString(story, { blocks: own }), /<i class="acme-i38"><i class="acme-i39"><strong>Deep\.<\/strong><\/i><\/i>/);
  });

  it('bring their rules into a root of their own', () => {
    const rules = '.galley .acme-poll{border-block:var(--_rule-width)solid;}';
    const tight = (text: string) => text.replace(/\s*([{};:])\s*/g, '$1').replaceAll(') solid', ')solid');
    assert.ok(tight(renderToString(POLL_STORY, { blocks: OWN, isolate: true })).includes(rules));
    assert.ok(tight(renderToString(POLL_STORY, { blocks: OWN, isolate: true, stylesheet: '/galley.css' })).includes(rules));
    assert.ok(!renderToString(POLL_STORY, { blocks: OWN }).includes('border-block'));
  });

  it('are the default once they are in use', () => {
    useBlocks(OWN);
    try {
      assert.match(renderToString(POLL_STORY), /acme-poll-heated/);
      assert.equal(parseArticle(POLL_STORY).article.body[1]?.type as string, 'acme/poll');
      assert.match(renderToString(POLL_STORY, { blocks: [] }), /A poll stood here\./);
    } finally {
      useBlocks([]);
    }
  });

  it('give a type of the package another template, in which its own can stand', () => {
    const framed = overrideBlock('pullquote', (node, _context, _extra, standard) => html`<div class="acme-frame">${standard()}${node.repeat ? '!' : ''}</div>`);
    const story = { headline: 'H', body: [{ type: 'pullquote', text: 'So it goes', repeat: true }] };
    assert.match(renderToString(story, { blocks: [framed] }), /<div class="acme-frame"><figure class="galley-pullquote[^]*So it goes[^]*<\/figure>!<\/div>/);
    assert.doesNotMatch(renderToString(story), /acme-frame/);
  });
});
