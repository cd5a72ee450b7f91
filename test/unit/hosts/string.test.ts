import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { toText } from '../../../src/hosts/string.js';
import { guard, html, nothing, type Rendered } from '../../../src/templates/html.js';

test('escapes text', () => {
  assert.equal(toText(html`<p>${'<b>&amp;</b> "\''}</p>`), '<p>&lt;b&gt;&amp;amp;&lt;/b&gt; "\'</p>');
});

test('escapes a whole attribute value and a part of one', () => {
  const hostile = '"><script>&';
  assert.equal(toText(html`<p id="${hostile}" class="a ${hostile}"></p>`), `<p id="${escaped}" class="a ${escaped}"></p>`);
});
const escaped = '&quot;&gt;&lt;script&gt;&amp;';

test('escapes the fixed text of a template again', () => {
  assert.equal(toText(html`<p title='a"b'>&lt;&amp;</p>`), '<p title="a&quot;b">&lt;&amp;</p>');
});

test('shows nothing for empty children', () => {
  assert.equal(toText(html`<p>${nothing}${null}${undefined}${false}${''}${[]}</p>`), '<p></p>');
});

test('shows numbers, zero too, and lists in lists', () => {
  assert.equal(toText(html`<p>${0}${[1, [' & ', html`<b>${2.5}</b>`]]}</p>`), '<p>01 &amp; <b>2.5</b></p>');
});

test('leaves out an attribute whose whole value is empty, and keeps an empty text', () => {
  assert.equal(
    toText(html`<p id="${nothing}" lang="${null}" dir="${undefined}" title="${''}" tabindex="${0}"></p>`),
    '<p title="" tabindex="0"></p>',
  );
});

test('shows nothing for an empty part of an attribute', () => {
  assert.equal(toText(html`<p class="a ${nothing}${null}${undefined} b${1}"></p>`), '<p class="a  b1"></p>');
});

test('sets a boolean attribute for what is true', () => {
  const paragraph = (hidden: boolean | string | undefined | typeof nothing) => toText(html`<p ?hidden="${hidden}"></p>`);
  assert.deepEqual([paragraph(true), paragraph('x')], Array(2).fill('<p hidden=""></p>'));
  assert.deepEqual([paragraph(false), paragraph(''), paragraph(undefined), paragraph(nothing)], Array(4).fill('<p></p>'));
});

test('writes void elements without and others with a closing tag', () => {
  assert.equal(toText(html`<p>a<br />b<img src="/a.jpg" /><span></span></p>`), '<p>a<br>b<img src="/a.jpg"><span></span></p>');
});

test('renders what is no template', () => {
  assert.equal(toText(['<', 1, null, html`a`]), '&lt;1a');
});

const foreign: readonly [name: string, value: unknown][] = [
  ['an object', { a: 1 }],
  ['a forged result', { _$litType$: 1, strings: ['<b>x</b>'], values: [] }],
  ['a forged result with a fallback', JSON.parse('{"_$litType$":1,"strings":["<b>"],"values":[],"fallback":"x"}')],
  ['an object like a node', { nodeType: 1 }],
  ['an object that cannot be text', { toString: 1 }],
  ['a date', new Date(0)],
  ['a function', () => 'x'],
  ['a symbol', Symbol('x')],
  ['a bigint', 1n],
  ['true', true],
];

for (const [name, value] of foreign) {
  test(`throws a TypeError for ${name} as a child or an attribute`, () => {
    const child = value as Rendered;
    assert.throws(() => toText(child), TypeError);
    assert.throws(() => toText(html`<p>${[child]}</p>`), TypeError);
    assert.throws(() => toText(html`<p id="${child}"></p>`), TypeError);
    assert.throws(() => toText(html`<p class="a ${child}"></p>`), TypeError);
  });
}

test('a guard shows the fallback of its own block only, which gets the error once', () => {
  const errors: unknown[] = [];
  const bad = html`<p>${'lost'}${{} as Rendered}</p>`;
  const blocks = [html`<p>a</p>`, guard(bad, (error) => { errors.push(error); return html`<p>${'b & c'}</p>`; }), html`<p>d</p>`];
  assert.equal(
    toText(html`<div>${blocks}</div>`),
    '<div><p>a</p><p>b &amp; c</p><p>d</p></div>',
  );
  assert.equal(errors.length, 1);
  assert.ok(errors[0] instanceof TypeError);
});

test('a guard holds for a template that the compiler refuses', () => {
  const errors: unknown[] = [];
  const result = guard(html`<p onclick="x"></p>`, (error) => { errors.push(error); return 'plain'; });
  assert.equal(toText(result), 'plain');
  assert.match(String(errors), /event handler attribute onclick/);
});

test('an inner guard leaves the outer one alone, and a bad fallback reaches it', () => {
  const errors: unknown[] = [];
  const instead = (rendered: Rendered) => (error: unknown) => { errors.push(error); return rendered; };
  const bad = html`${{} as Rendered}`;
  const inner = guard(html`<i>${guard(bad, instead('inner'))}</i>`, instead('outer'));
  assert.equal(toText(inner), '<i>inner</i>');
  const outer = guard(html`<i>${guard(bad, instead(bad))}</i>`, instead('outer'));
  assert.equal(toText(outer), 'outer');
  assert.equal(errors.length, 3);
});

type Parent = DefaultTreeAdapterMap['parentNode'];
type Found = { tag: string; attributes: Record<string, string>; text: string };

function find(parent: Parent, tag: string): Found {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    if (node.tagName === tag) {
      return { tag, attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])), text: textOf(node) };
    }
    const inside = find(node, tag);
    if (inside.tag !== '') return inside;
  }
  return { tag: '', attributes: {}, text: '' };
}

function textOf(parent: Parent): string {
  return parent.childNodes.map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node) : '<!>')).join('');
}

// What parseArticle lets through: no NUL, no CR, no lone surrogates.
const pieces = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '&lt;',
  '&amp;',
  '&#0;',
  '<!--',
  '-->',
  '</p>',
  '</pre>',
  '<script>',
  ']]>',
  '\n',
  '\t',
  ' ',
  '\u00a0',
  '\u2028',
  '\u202e',
  'é',
  '💧',
  '=',
  '`',
  '${x}',
  '\\',
  '\u0001',
  '\ufffe',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 5 })))
  .map((parts) => parts.join('').replace(/[\0\r]/g, ''));

test('any text comes back from the HTML parser as it was', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (a, b, c, d) => {
      const result = html`<div id="${a}" class="x ${b} y ${c}">
        <p>${d}<b>${a}</b></p>
        <pre>${c}</pre>
        <blockquote>
          <pre><code>${b}</code></pre>
        </blockquote>
      </div>`;
      const fragment = parseFragment(toText(result));
      assert.deepEqual(find(fragment, 'div').attributes, { id: a, class: `x ${b} y ${c}` });
      assert.equal(find(fragment, 'p').text, d + a);
      assert.equal(find(fragment, 'pre').text, c);
      assert.equal(find(fragment, 'code').text, b);
      assert.equal(fragment.childNodes.length, 1);
    }),
    { numRuns: 500 },
  );
});

test('the fixed text of pre comes back from the HTML parser as it was', () => {
  const fragment = parseFragment(
    toText(
      html`<div>
        <pre>

a
</pre>
      </div>`,
    ),
  );
  assert.equal(find(fragment, 'pre').text, '\na\n');
});
