import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromManuscript, type ManuscriptImport } from '../../../src/import/manuscript.js';
import { BODIES } from './corpus/cases.js';

const [ONE, TWO] = BODIES['en'] as readonly [string, string];
const HEAD = 'Boats return\n\nBy Mira Sol\n\n2 March 2026';
const body = (...lines: string[]): ManuscriptImport['article']['body'] =>
  fromManuscript([HEAD, ONE, ...lines].join('\n\n')).article.body.slice(1);
const item = (value: string, ...lists: unknown[]): unknown => ({
  type: 'list-item',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }, ...lists],
});
const paragraph = (value: string): unknown => ({ type: 'paragraph', children: [{ type: 'text', value }] });

describe('lists of a manuscript', () => {
  it('may have letters for bullets where a wide space or a capital follows', () => {
    for (const mark of ['o\t', 'o  ', 'o ', '§ ', '\uf0b7\t', '➢ ', '✓ ', '· '])
      assert.deepEqual(
        body(`${mark}Nets\n${mark}Ropes`),
        [{ type: 'list', children: [item('Nets'), item('Ropes')] }],
        JSON.stringify(mark),
      );
    assert.deepEqual(body('o barco saiu', 'o mar ficou'), [paragraph('o barco saiu'), paragraph('o mar ficou')]);
    assert.deepEqual(body('§ 12 Absatz eins', '§ 13 Absatz zwei').length, 2);
  });

  it('are counted by letters and small Roman numbers, from where they begin', () => {
    assert.deepEqual(body('a) Nets\nb) Ropes'), [
      { type: 'list', ordered: true, numbering: 'lower-alpha', children: [item('Nets'), item('Ropes')] },
    ]);
    assert.deepEqual(body('(C) Nets\n(D) Ropes'), [
      { type: 'list', ordered: true, numbering: 'upper-alpha', start: 3, children: [item('Nets'), item('Ropes')] },
    ]);
    assert.deepEqual(body('i) Nets\nii) Ropes\niii) Salt'), [
      { type: 'list', ordered: true, numbering: 'lower-roman', children: [item('Nets'), item('Ropes'), item('Salt')] },
    ]);
    assert.deepEqual(body('h) Nets\ni) Ropes'), [
      { type: 'list', ordered: true, numbering: 'lower-alpha', start: 8, children: [item('Nets'), item('Ropes')] },
    ]);
    assert.deepEqual(body('a) Nets\nc) Ropes'), [paragraph('a) Nets'), paragraph('c) Ropes')]);
  });

  it('stand in one another by their indents, at most six deep', () => {
    assert.deepEqual(body('- Nets\n  - of hemp\n  - of nylon\n- Ropes\n    1. long\n    2. short'), [
      {
        type: 'list',
        children: [
          item('Nets', { type: 'list', children: [item('of hemp'), item('of nylon')] }),
          item('Ropes', { type: 'list', ordered: true, children: [item('long'), item('short')] }),
        ],
      },
    ]);
    const deep = body(Array.from({ length: 40 }, (_, index) => `${' '.repeat(index)}- item ${String(index)}`).join('\n'));
    assert.equal(JSON.stringify(deep).match(/"list"/g)?.length, 6);
    assert.equal(JSON.stringify(deep).match(/"list-item"/g)?.length, 40);
  });

  it('begin anew where the count does', () => {
    assert.deepEqual(
      body('1. Nets\n2. Ropes\n1. Salt\n2. Ice').map((block) => (block.type === 'list' ? block.children.length : block.type)),
      [2, 2],
    );
  });
});

describe('what newsrooms write into the text of a manuscript', () => {
  it('is a picture where a label, brackets or Markdown name its file', () => {
    for (const line of [
      'Photo: quay.jpg',
      '[PHOTO: quay.jpg]',
      '[quay.jpg]',
      'Foto: quay.jpg',
      '[Bild: quay.jpg]',
      'عکس: quay.jpg',
      '图：quay.jpg',
    ])
      assert.deepEqual(body(line, TWO)[0], { type: 'image', src: 'quay.jpg' }, line);
    assert.deepEqual(body('![The quay at noon](quay.jpg "Nobody stayed at home.")', TWO)[0], {
      type: 'image',
      src: 'quay.jpg',
      alt: 'The quay at noon',
      caption: 'Nobody stayed at home.',
    });
    assert.deepEqual(body('[PHOTO: quay.jpg, The quay at noon]', '[CREDIT: Jun Pike]', TWO)[0], {
      type: 'image',
      src: 'quay.jpg',
      caption: 'The quay at noon',
      credit: 'Jun Pike',
    });
  });

  it('stays text, marked, where a picture is spoken of that nothing names', () => {
    for (const line of ['Photo: Jun Pike', '[PHOTO: the quay at noon]', 'Caption: The quay at noon.']) {
      const { article, report } = fromManuscript([HEAD, ONE, line, TWO].join('\n\n'));
      assert.deepEqual(article.body[1], paragraph(line));
      assert.ok(
        report.lines.some(({ text, doubtful }) => text === line && doubtful),
        line,
      );
    }
  });

  it('is a correction where a label says so', () => {
    for (const [line, kind] of [
      ['CORRECTION: The boat left at nine, not at ten.', 'correction'],
      ['Clarification: The boat left at nine, not at ten.', 'clarification'],
      ['Korrektur: The boat left at nine, not at ten.', 'correction'],
      ['اصلاحیه: The boat left at nine, not at ten.', 'correction'],
    ] as const) {
      const { article, report } = fromManuscript([HEAD, ONE, TWO, line].join('\n\n'));
      assert.deepEqual(article.corrections, [{ kind, text: 'The boat left at nine, not at ten.' }]);
      assert.equal(article.body.length, 2);
      assert.ok(report.lines.some(({ became, path }) => became === 'correction' && path === '/corrections/0/text'));
    }
  });

  it('is code between two fences, with its lines and their indents', () => {
    const [code, after] = body('```js\nif (open) {\n\n    sail();\n\tend();\n}\n```', TWO);
    assert.deepEqual(code, { type: 'code', language: 'js', value: 'if (open) {\n\n    sail();\n\tend();\n}' });
    assert.deepEqual(after, paragraph(TWO));
    assert.deepEqual(body('  ~~~\n  a\n    b\n  ~~~')[0], { type: 'code', value: 'a\n  b' });
    assert.deepEqual(body('```\nnobody closes it'), [paragraph('```'), paragraph('nobody closes it')]);
  });
});

describe('wrapped lines of a manuscript', () => {
  const wrapped = `${ONE} ${TWO}`.replace(/(.{50,60}) /g, '$1\n');

  it('are joined also where lines of the head stand together and were not wrapped', () => {
    for (const head of [
      'Boats return\nBy Mira Sol\nThe Delta Post\n2 March 2026',
      'From: Mira Sol <sol@post.example>\nTo: desk@post.example\nSubject: Boats return\nDate: 2026-03-02',
      'Headline: Boats return\nStandfirst: After two winters of silence the crossing opens again, and the market with it, on Monday.\nBy: Mira Sol\nDate: 2 March 2026',
    ]) {
      const { article } = fromManuscript(`${head}\n\n${wrapped}\n\n${wrapped}`);
      assert.equal(article.headline, 'Boats return');
      assert.deepEqual(article.body, [paragraph(`${ONE} ${TWO}`), paragraph(`${ONE} ${TWO}`)]);
    }
  });
});

describe('the language of fifty words', () => {
  for (const [language, texts] of Object.entries(BODIES)) {
    it(`is ${language}`, () => {
      assert.equal(fromManuscript(texts.join('\n\n')).article.inLanguage, language);
    });
  }

  it('is open where the letters are those of several, and no word decides', () => {
    assert.equal(
      fromManuscript('کوردستان ڕۆژ ژیان شەو دڵ ڕێگا گوڵ هەڵۆ ئاو ئاگر خاک با بەفر باران '.repeat(4)).article.inLanguage,
      undefined,
    );
    assert.equal(fromManuscript('Selma Ostra Delta Pike Sol '.repeat(8)).article.inLanguage, undefined);
  });
});
