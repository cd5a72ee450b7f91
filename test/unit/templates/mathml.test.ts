import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { useMath } from '../../../src/blocks/index.js';
import { toText } from '../../../src/hosts/string.js';
import { renderToString } from '../../../src/html.js';
import { mathFrom } from '../../../src/templates/mathml.js';

const through = (markup: string) => {
  const math = mathFrom(markup);
  return math && toText(math);
};

describe('what a converter of formulas gives', () => {
  it('is taken with its elements, sound attributes and text', () => {
    const markup = '<math display="block"><mrow><mi>h</mi><mo stretchy="false">=</mo><mfrac><msup><mi>v</mi><mn>2</mn></msup><mrow><mn>2</mn><mspace width="0.1667em"></mspace><mi>g</mi></mrow></mfrac></mrow></math>';
    assert.equal(through(markup), markup);
    assert.equal(through("<math><mspace width='1em'/><mo>&lt;</mo><mtext>if&#xa0;x</mtext></math>"), '<math><mspace width="1em"></mspace><mo>&lt;</mo><mtext>if&nbsp;x</mtext></math>'.replace('&nbsp;', '\u00a0'));
  });

  it('loses attributes that are not sound, and none of its text', () => {
    assert.equal(
      through('<math xmlns="http://www.w3.org/1998/Math/MathML" class="tml-display" style="display:block math;" onclick="alert(1)" href="javascript:alert(1)"><mspace width="9000em"></mspace><mi mathcolor="red" id="x">a</mi></math>'),
      '<math><mspace></mspace><mi>a</mi></math>',
    );
  });

  for (const markup of [
    '', 'h = v', '<b>h</b>', '<math><mi>a</mi>', '<math></math><math></math>', '<math><script>alert(1)</script></math>', '<math><mtext><img src="x" onerror="alert(1)"></mtext></math>', '<math><annotation-xml encoding="text/html"><p>a</p></annotation-xml></math>',
    '<math><maction actiontype="statusline"><mi>a</mi></maction></math>', '<math><mglyph></mglyph></math>', '<math><mi>a</mo></math>', '<math><mi>&unknown;</mi></math>', '<math><mi>a & b</mi></math>', '<math><!-- a --></math>', '<math><mi>a</mi></math>trailing', '<math><math></math></math>',
    '<math><mi <b>a</mi></math>', '<math><a href="https://x.example"><mi>a</mi></a></math>', `${'<math>'}${'<mrow>'.repeat(100)}${'</mrow>'.repeat(100)}</math>`, `<math>${'<mi>a</mi>'.repeat(6_000)}</math>`,
  ]) it(`is refused whole: ${markup.slice(0, 50)}`, () => { assert.equal(through(markup), undefined); });
});

describe('a sign by its number', () => {
  for (const [reference, sign] of [['&#32;', ' '], ['&#xD7FF;', '\ud7ff'], ['&#57344;', '\ue000'], ['&#x10FFFF;', '\u{10ffff}']] as const) {
    it(`is that sign: ${reference}`, () => { assert.equal(through(`<math><mi>a${reference}b</mi></math>`), `<math><mi>a${sign}b</mi></math>`); });
  }
  for (const reference of ['&#31;', '&#xD800;', '&#57343;', '&#x110000;']) {
    it(`is none: ${reference}`, () => { assert.equal(through(`<math><mi>a${reference}b</mi></math>`), undefined); });
  }
});

describe('a formula', () => {
  const warn = mock.method(console, 'warn', () => undefined);
  afterEach(() => {
    useMath(undefined);
    warn.mock.resetCalls();
  });
  const shown = (source = 'a < b') => renderToString({ headline: 'Tide', inLanguage: 'en', body: [{ type: 'math', value: source, label: '1' }, { type: 'paragraph', children: ['So ', { type: 'math-inline', value: source }, '.'] }] });

  it('is set on its line and in a sentence by what a host gives', () => {
    useMath((source, isBlock) => `<math display="${isBlock ? 'block' : 'inline'}"><mi>${source.charAt(0)}</mi></math>`);
    assert.match(shown(), /galley-formula-source[^>]*><math display="block"><mi>a<\/mi><\/math><\/div>/);
    assert.match(shown(), /So <math display="inline"><mi>a<\/mi><\/math>\./);
    assert.equal(warn.mock.callCount(), 0);
  });

  it('is its source, and told once, where that gives anything else, or fails', () => {
    useMath(() => '<img src=x onerror=alert(1)>');
    assert.match(shown('c'), /<code class="galley-math">c<\/code>/);
    assert.doesNotMatch(shown('c'), /onerror/);
    assert.equal(warn.mock.callCount(), 1);
    useMath(() => { throw new Error('Expected }'); });
    assert.match(shown('d'), /<code class="galley-math" dir="ltr" translate="no">d<\/code>/);
    assert.match(String(warn.mock.calls.at(-1)?.arguments[0]), /"d" is shown as its source.*Expected \}/);
  });

  it('is its source without a converter; what is no function is told, with the line that installs one', () => {
    useMath('temml' as never);
    assert.match(String(warn.mock.calls[0]?.arguments[0]), /`npm i temml`/);
    assert.match(shown(), /<code class="galley-math">a &lt; b<\/code>/);
  });
});
