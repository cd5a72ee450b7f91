import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToString } from '../../../src/html.js';

const person = (name: string, id = name) => ({ name, url: `https://paper.example/${id.replaceAll(' ', '-')}` });

/** The byline, and where the names in it lead. */
function read(byline: unknown, ...contributors: unknown[]) {
  const html = /<p class="galley-authors">(.*?)<\/p>/.exec(renderToString({ headline: 'H', inLanguage: 'en', byline, contributors, body: ['x'] }))?.[1] ?? '';
  return { text: html.replaceAll(/<[^>]*>/g, ''), links: [...html.matchAll(/<a [^>]*href="https:\/\/paper\.example\/([^"]*)"[^>]*>(.*?)<\/a>/g)].map(([, to, words]) => `${String(words)}: ${String(to)}`) };
}

describe('a byline in the words of the publisher', () => {
  it('links the names of those who are given, each to its own page', () => {
    const { text, links } = read('Words by Ada Venn, from notes of Omid Karimi', person('Ada Venn'), person('Omid Karimi'), person('Nobody Here'));
    assert.equal(text, 'Words by Ada Venn, from notes of Omid Karimi');
    assert.deepEqual(links, ['Ada Venn: Ada-Venn', 'Omid Karimi: Omid-Karimi']);
  });

  it('takes no name for part of another', () => {
    assert.deepEqual(read('Sam Levine and Sam Levin', person('Sam Levin'), person('Sam Levine')).links, ['Sam Levine: Sam-Levine', 'Sam Levin: Sam-Levin']);
    assert.deepEqual(read('By Adamant', person('Ada')).links, []);
  });

  it('takes signs in names as they are', () => {
    assert.deepEqual(read('By J. (Jo) Dee?', person('J. (Jo) Dee?', 'jo')).links, ['J. (Jo) Dee?: jo']);
    assert.deepEqual(read('By Jean-Luc O’Dee/Roe', person('Jean-Luc O’Dee/Roe', 'jl')).links, ['Jean-Luc O’Dee/Roe: jl']);
    assert.deepEqual(read('By JX Dee', person('J. Dee', 'jo')).links, []);
  });

  it('leaves the words, their links and names without a page as they are', () => {
    const own = [{ type: 'text', value: 'By ' }, { type: 'link', url: 'https://paper.example/own', children: 'Ada Venn' }];
    assert.deepEqual(read(own, person('Ada Venn')).links, ['Ada Venn: own']);
    assert.deepEqual(read('By Ada Venn', { name: 'Ada Venn' }), { text: 'By Ada Venn', links: [] });
  });
});
