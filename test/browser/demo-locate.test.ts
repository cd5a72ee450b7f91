import { expect } from '@open-wc/testing';
import { lineAndColumn, scanJson } from '../../demo/shared/json-scan.js';
import { locate } from '../../demo/shared/locate.js';

const at = (json: string, pointer: string) => {
  const { start, end } = locate(json, pointer);
  return json.slice(start, end);
};
const isExact = (json: string, pointer: string) => locate(json, pointer).isExact;

describe('locate', () => {
  const json = '{ "a": [1, { "b": "x\\"y" }], "c/d~": null, "é": -1.5e3 }';

  it('finds every value by its pointer', () => {
    expect(at(json, '')).to.equal(json);
    expect(at(json, '/a')).to.equal('[1, { "b": "x\\"y" }]');
    expect(at(json, '/a/0')).to.equal('1');
    expect(at(json, '/a/1/b')).to.equal('"x\\"y"');
    expect(at(json, '/c~1d~0')).to.equal('null');
    expect(at(json, '/é')).to.equal('-1.5e3');
    expect(isExact(json, '/a/1/b')).to.equal(true);
  });

  it('takes the last of two fields with one name, as JSON.parse does', () => {
    const twice = '{ "a": 1, "a": 2 }';
    expect(at(twice, '/a')).to.equal('2');
  });

  it('falls back to the nearest value around the place', () => {
    expect(at(json, '/a/1/missing')).to.equal('{ "b": "x\\"y" }');
    expect(isExact(json, '/a/1/missing')).to.equal(false);
    expect(at(json, '/nowhere/0/at/all')).to.equal(json);
  });

  it('knows the other names of a field', () => {
    expect(at('{ "image": { "alt": "x" } }', '/hero/alt')).to.equal('"x"');
    expect(at('{ "author": "Ada" }', '/contributors')).to.equal('"Ada"');
    expect(at('{ "hero": 1, "image": 2 }', '/image')).to.equal('2');
  });

  it('looks into a single value where the pointer counts', () => {
    expect(at('{ "author": { "name": "Ada" } }', '/contributors/0/name')).to.equal('"Ada"');
    expect(at('{ "author": "Ada" }', '/contributors/0/name')).to.equal('"Ada"');
  });

  it('finds what stands before a mistake, and the open value around it', () => {
    const broken = '{ "a": 1, "b": [2, "three }';
    expect(at(broken, '/a')).to.equal('1');
    expect(at(broken, '/b/0')).to.equal('2');
    expect(at(broken, '/b/1')).to.equal('[2, "three }');
  });
});

describe('scanJson', () => {
  const mistakeIn = (json: string) => {
    const { mistake } = scanJson(json);
    return mistake && `${json.slice(0, mistake.offset)}‸${json.slice(mistake.offset)}: ${mistake.message}`;
  };

  it('names the mistakes that hands make, where they were made', () => {
    const shown = [
      ['{ "a": 1\n"b": 2 }', '{ "a": 1‸\n"b": 2 }: A comma is missing here.'],
      ['[1, 2, ]', '[1, 2‸, ]: No comma may stand before “]”. Remove it.'],
      ['{ "a": "x }', '{ "a": ‸"x }: This text is not closed: a quotation mark (") is missing at its end.'],
      ['{ “a”: 1 }', '{ ‸“a”: 1 }: A field name is expected here, in straight double quotes (").'],
      ['{ "a": “x” }', '{ "a": ‸“x” }: Text stands in straight double quotes (") in JSON.'],
      ['{ "a" 1 }', '{ "a" ‸1 }: A colon is missing after the name “a”.'],
      ['{ "a": yes }', '{ "a": ‸yes }: “yes” is no value. Write text in double quotes.'],
      ['{ "a": [1 }', '{ "a": [1‸ }: “]” is missing before “}”.'],
      ['{ "a": 1', '‸{ "a": 1: This bracket is never closed: “}” is missing.'],
      ['{ "a": 01 }', '{ "a": ‸01 }: This is not a number as JSON writes them.'],
    ];
    for (const [json = '', expected] of shown) expect(mistakeIn(json)).to.equal(expected);
    expect(mistakeIn('{} {}')).to.match(/^\{\} ‸\{\}: The article ends before this/);
    expect(mistakeIn('"a\tb"')).to.match(/^"a‸\tb": A tab/);
    expect(mistakeIn('"\\x"')).to.match(/^"‸\\x": A backslash/);
  });

  it('agrees with JSON.parse on what is JSON, whatever is cut out or put in', () => {
    const json = '{ "a": [1, -2.5e+3, true, "x\\u00e9\\"y", {}], "b": { "c": null, "": [] } }';
    const parses = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const texts = [json];
    for (let index = 0; index < json.length; index++) {
      texts.push(json.slice(0, index) + json.slice(index + 1), json.slice(0, index), json.slice(index));
      for (const extra of '{}[],:"\\0-.ea \n\t') texts.push(json.slice(0, index) + extra + json.slice(index));
    }
    for (const text of texts) expect(scanJson(text).mistake === undefined, text).to.equal(parses(text));
  });

  it('survives brackets without end', () => {
    expect(scanJson('['.repeat(100_000)).mistake?.message).to.match(/Too many brackets/);
  });

  it('counts lines and columns from one', () => {
    expect(lineAndColumn('ab\ncd', 0)).to.deep.equal({ line: 1, column: 1 });
    expect(lineAndColumn('ab\ncd', 4)).to.deep.equal({ line: 2, column: 2 });
  });
});
