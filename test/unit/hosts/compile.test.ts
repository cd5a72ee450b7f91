import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTemplate } from '../../../src/hosts/parse-template.js';
import { toText } from '../../../src/hosts/string.js';
import { html } from '../../../src/templates/html.js';

const parse = (...strings: string[]) => parseTemplate(strings);

const refused: readonly [what: string, strings: readonly string[], message: RegExp][] = [
  ['an event', ['<a @click="', '">x</a>'], /event binding @click/],
  ['a property', ['<a .value="', '">x</a>'], /property binding \.value/],
  ['a style attribute', ['<p style="color: red">x</p>'], /attribute style is refused/],
  ['a style hole', ['<p style="', '">x</p>'], /attribute style is refused/],
  ['an event handler attribute', ['<p onclick="x()">x</p>'], /event handler attribute onclick/],
  ['an event handler in capitals', ['<p ONCLICK="x()">x</p>'], /event handler attribute ONCLICK/],
  ['a boolean event handler', ['<p ?onclick="', '">x</p>'], /event handler attribute \?onclick/],
  ['an address that begins with one hole of several', ['<a href="', '', '">x</a>'], /href is one hole, or begins with a scheme or a path/],
  ['an address with text behind a hole', ['<a href="', '#a">x</a>'], /href is one hole/],
  ['an address whose scheme a hole may end', ['<a href="java', '">x</a>'], /href is one hole/],
  ['srcdoc', ['<p srcdoc="x">x</p>'], /attribute srcdoc is refused/],
  ['is', ['<p is="x-p">x</p>'], /attribute is is refused/],
  ['an attribute twice', ['<p id="a" ID="b">x</p>'], /attribute id of <p> stands there twice/],
  ['an attribute and its boolean form', ['<p hidden ?hidden="', '">x</p>'], /attribute hidden of <p> stands there twice/],
  ['an odd attribute name', ['<p a$b="c">x</p>'], /"a\$b" is no attribute name/],
  ['an unquoted hole', ['<a href=', '>x</a>'], /value of href is not quoted/],
  ['an unquoted value', ['<td colspan=2>x</td>'], /value of colspan is not quoted/],
  ['an unclosed quote', ['<a href="x>y</a>'], /its quote is not closed/],
  ['attributes without a space', ['<a id="a"class="b">x</a>'], /no space before attribute class/],
  ['a boolean attribute with text', ['<p ?hidden="yes">x</p>'], /\?hidden takes one hole and nothing else/],
  ['a boolean attribute with a hole and text', ['<p ?hidden="a', '">x</p>'], /\?hidden takes one hole and nothing else/],
  ['an element hole', ['<p ', '>x</p>'], /a hole among the attributes of <p>/],
  ['an attribute name hole', ['<p ', '="a">x</p>'], /a hole among the attributes of <p>/],
  ['a whole tag name hole', ['<', '>x</p>'], /a hole in a tag name/],
  ['a hole in a tag name', ['<h', '>x</h2>'], /a hole in a tag name/],
  ['a hole in a closing tag', ['<h2>x</', '>'], /a closing tag is not complete, or has a hole/],
  ['a hole in a comment', ['<p><!-- ', ' --></p>'], /a comment is not closed, or has a hole/],
  ['an unclosed comment', ['<p><!-- x</p>'], /a comment is not closed/],
  ['an unclosed element', ['<div><p>x</p>'], /<div> is not closed/],
  ['wrong nesting', ['<b><i>x</b></i>'], /<\/b> closes <i>/],
  ['a stray closing tag', ['x</p>'], /<\/p> closes nothing/],
  ['a closed void element', ['<br></br>'], /<\/br> closes nothing/],
  ['a self-closing element', ['<div/>'], /<div\/> does not close itself/],
  ['an incomplete tag', ['<div'], /the tag <div> is not complete/],
  ['a bare <', ['<p>1 < 2</p>'], /write &lt;/],
  ['an unknown entity', ['<p>&eacute;</p>'], /unknown entity &eacute;/],
  ['an entity that HTML changes', ['<p>&#128;</p>'], /unknown entity &#128;/],
  ['an entity for no character', ['<p>&#xd800;</p>'], /unknown entity &#xd800;/],
  ['a NUL character', ['<p>\0</p>'], /a NUL character/],
];

for (const [what, strings, message] of refused) {
  test(`refuses ${what}`, () => {
    assert.throws(() => parseTemplate(strings), message);
  });
}

for (const tag of 'svg mathml script style textarea template iframe object embed noscript title SCRIPT'.split(' ')) {
  test(`refuses <${tag}>`, () => {
    assert.throws(() => parse(`<p><${tag}></${tag}></p>`), new RegExp(`<${tag.toLowerCase()}> may not stand in a template`));
  });
}

test('quotes the start of the template in its errors, on one line and cut', () => {
  const text = 'word '.repeat(30);
  assert.throws(() => parse('\n  <p class="', `">\n${text}</div>`), {
    message: `Template "<p class="\${…}"> word word word word word word word word wor": </div> closes <p>.`,
  });
});

test('an error of the compiler comes from rendering, each time', () => {
  const result = html`<p @click="${'x'}"></p>`;
  assert.throws(() => toText(result), /event binding @click/);
  assert.throws(() => toText(result), /event binding @click/);
});

test('takes addresses that nothing behind their beginning can give another scheme, and whatever an attribute is that is none', () => {
  const addresses = [['<a href="#', '">x</a>'], ['<a href="/a/', '?b=', '">x</a>'], ['<a href="sms:', '">x</a>'], ['<a href="?a=', '">x</a>'], ['<img src="https://', '/a.jpg">'], ['<p title="', '', '">x</p>'], ['<x-a src="', '#a">x</x-a>']];
  for (const strings of addresses) assert.doesNotThrow(() => parseTemplate(strings), strings.join('${…}'));
});

test('reads children, holes and all kinds of attributes in order', () => {
  const tree = parse('<A class="b" href="', '" title=\'x ', ' & y ', '\' ?hidden="', '" download>c', '<br/></A\n>');
  assert.deepEqual(tree, [
    {
      tag: 'a',
      attributes: [
        { kind: 'fixed', name: 'class', value: 'b' },
        { kind: 'address', name: 'href', hole: 0 },
        { kind: 'parts', name: 'title', parts: ['x ', 1, ' & y ', 2] },
        { kind: 'boolean', name: 'hidden', hole: 3 },
        { kind: 'fixed', name: 'download', value: '' },
      ],
      children: ['c', 4, { tag: 'br', attributes: [], children: [] }],
    },
  ]);
});

test('drops whitespace with a newline between tags and holes, and makes it one space within text', () => {
  assert.equal(
    toText(html`
      <div>
        ${'a'}
        <p>b</p>

        <p>
          c
          <b>d</b> <i>e</i>
        </p>
      </div>
    `),
    '<div>a<p>b</p><p> c <b>d</b> <i>e</i></p></div>',
  );
});

test('keeps no-break spaces and the spaces of one line', () => {
  assert.deepEqual(parse('<p>\u00a0</p>', ' ', '  x&nbsp;'), [{ tag: 'p', attributes: [], children: ['\u00a0'] }, 0, ' ', 1, '  x\u00a0']);
});

test('keeps all whitespace in pre but the newline after the tag', () => {
  const [pre] = parse('<pre>\n\n  a\n  <b>\n</b>\n</pre>');
  assert.deepEqual(pre, {
    tag: 'pre',
    attributes: [],
    children: ['\n  a\n  ', { tag: 'b', attributes: [], children: ['\n'] }, '\n'],
  });
});

test('drops comments and joins the text around them', () => {
  assert.deepEqual(parse('<p>a<!-- <b> -->c</p><!---->'), [{ tag: 'p', attributes: [], children: ['ac'] }]);
});

test('decodes named and numeric entities, and leaves other ampersands', () => {
  assert.deepEqual(parse('R&D &amp;lt; &lt;&gt;&quot;&apos; &#233;&#xE9; &mdash; a&b'), ['R&D &lt; <>"\' éé — a&b']);
});
