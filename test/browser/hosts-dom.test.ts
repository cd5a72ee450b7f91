import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toNode, toNodes } from '#dist/hosts/dom.js';
import { sameTree } from '#dist/hosts/equal.js';
import { toText } from '#dist/hosts/string.js';
import { guard, html, type Rendered } from '#dist/templates/html.js';
import { block } from './hosts-samples.js';

const parsed = (text: string): Element => new DOMParser().parseFromString(text, 'text/html').body;

function contained(nodes: Node): Element {
  const body = document.createElement('body');
  body.append(nodes);
  return body;
}

function nodesOf(root: Node, kind: number): Node[] {
  const walker = document.createTreeWalker(root, kind);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

const foreign = { nodeType: 1 } as unknown as Rendered;

describe('the dom host', () => {
  it('builds the tree that the HTML parser makes of the text', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (blocks) => {
        const expected = parsed(toText(blocks));
        const body = contained(toNodes(blocks, document));
        expect(body.isEqualNode(expected), `${body.outerHTML}\n${expected.outerHTML}`).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it('makes no comments, no empty text and no text beside text', () => {
    fc.assert(
      fc.property(block, (result) => {
        const body = contained(toNodes([result, 'a', result, 'b', '', 'c'], document));
        expect(nodesOf(body, NodeFilter.SHOW_COMMENT)).to.have.length(0);
        for (const text of nodesOf(body, NodeFilter.SHOW_TEXT)) {
          expect(text.textContent).not.to.equal('');
          expect(text.nextSibling?.nodeType).not.to.equal(Node.TEXT_NODE);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('renders the same result as often as asked, into fresh nodes', () => {
    const result = html`<p class="a ${'b'}">x ${html`<b>${'c'}</b>`} y</p>`;
    const [first, second] = [toNode(result, document), toNode(result, document)];
    expect(first).not.to.equal(second);
    expect(first?.isEqualNode(second)).to.equal(true);
    expect((first as Element).outerHTML).to.equal('<p class="a b">x <b>c</b> y</p>');
  });

  it('gives one node for one root, null for none, and refuses several', () => {
    expect(toNode(html`<p></p>`, document)).to.be.instanceOf(HTMLParagraphElement);
    expect(toNode('a', document)).to.be.instanceOf(Text);
    for (const none of [null, [], '', html``, html`${''}`]) expect(toNode(none, document)).to.equal(null);
    expect(() =>
      toNode(
        html`<p></p>
          <p></p>`,
        document,
      ),
    ).to.throw(TypeError, 'one root element');
  });

  it('makes nodes of the document of a frame', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument as Document;
    const result = html`<p title="${'a'}">${'b'} <i>${'c'}</i></p>`;
    const node = toNode(result, inner) as Element;
    inner.body.append(node);
    expect(node.ownerDocument).to.equal(inner);
    expect(node.firstChild?.ownerDocument).to.equal(inner);
    expect(inner.body.textContent).to.equal('b c');
    frame.remove();
    expect((toNode(result, document) as Element).ownerDocument).to.equal(document);
  });

  it('upgrades custom elements that are defined, and leaves the others to be defined later', () => {
    class SampleNow extends HTMLElement {
      static observedAttributes = ['kind', 'name'];
      seen: string[] = [];
      attributeChangedCallback(name: string, _old: string | null, value: string) {
        this.seen.push(`${name}=${value}`);
      }
      connectedCallback() {
        this.seen.push(this.textContent);
      }
    }
    const result = html`<div>
      <galley-sample-now kind="a" name="${'b'}">text ${'c'}</galley-sample-now><galley-sample-later></galley-sample-later>
    </div>`;
    const before = toNode(result, document) as Element;
    document.body.append(before);
    customElements.define('galley-sample-now', SampleNow);
    const after = toNode(result, document) as Element;
    expect(after.firstChild).to.be.instanceOf(SampleNow);
    document.body.append(after);
    expect((after.firstChild as SampleNow).seen).to.deep.equal(['kind=a', 'name=b', 'text c']);
    expect((before.firstChild as SampleNow).seen).to.deep.equal(['kind=a', 'name=b', 'text c']);
    customElements.define('galley-sample-later', class extends HTMLElement {});
    expect(after.querySelector(':not(:defined)')).to.equal(null);
    before.remove();
    after.remove();
  });

  it('runs nothing and loads nothing while it builds', async () => {
    const flags = globalThis as { galleyRan?: boolean };
    const node = toNode(
      html`<p title="${'"><img src=x onerror="galleyRan = true">'}">${'<img src=x onerror="galleyRan = true">'}</p>`,
      document,
    );
    document.body.append(node as Node);
    await new Promise((done) => setTimeout(done, 50));
    expect(flags.galleyRan).to.equal(undefined);
    expect(document.images).to.have.length(0);
    (node as Element).remove();
  });
});

describe('a guard', () => {
  const bad = html`kept
    <p>lost ${'text'} ${html`<b>${foreign}</b>`}</p>`;
  let errors: unknown[] = [];
  const instead = (rendered: Rendered) => (error: unknown) => { errors.push(error); return rendered; };
  const blocks = ['a', guard(html`<p>b</p>`, instead('never')), 'c', guard(bad, instead(html`d<i>${'e'}</i>`)), 'f', guard(bad, instead('g')), 'h'];
  const expected = 'a<p>b</p>cd<i>e</i>fgh';

  it('guards against an address that could run something, in every host', () => {
    const link = (url: string) => guard(html`<p><a href="${url}">x</a></p>`, () => html`<p>x</p>`);
    for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x']) {
      expect(contained(toNodes(link(url), document)).innerHTML).to.equal('<p>x</p>');
      expect(toText(link(url))).to.equal('<p>x</p>');
    }
    expect(contained(toNodes(link('/a'), document)).querySelector('a')?.getAttribute('href')).to.equal('/a');
  });

  it('shows the fallback, which gets the error once, in every host', () => {
    const hosts = [() => parsed(toText(blocks)), () => contained(toNodes(blocks, document))];
    for (const host of hosts) {
      errors = [];
      const body = host();
      expect(sameTree(body, parsed(expected)), body.outerHTML).to.equal(true);
      expect(errors).to.have.length(2);
      for (const error of errors) expect(error).to.be.instanceOf(TypeError);
    }
  });

  it('holds for a template that the compiler refuses, each time', () => {
    const refused = () => guard(html`<p onclick="x">${'a'}</p>`, () => html`<p>plain</p>`);
    for (let time = 0; time < 2; time++) {
      expect((toNode(refused(), document) as Element).outerHTML).to.equal('<p>plain</p>');
      expect(() => toNode(html`<p onclick="x">${'a'}</p>`, document)).to.throw('event handler attribute onclick');
    }
  });
});

describe('equality', () => {
  it('joins text, forgets empty text, and leaves the nodes as they are', () => {
    const split = document.createElement('p');
    split.append('a', '', 'b');
    const whole = document.createElement('p');
    whole.append('ab');
    expect(sameTree(split, whole)).to.equal(true);
    expect(split.childNodes).to.have.length(3);
    whole.append('c');
    expect(sameTree(split, whole)).to.equal(false);
  });

  it('sees attributes, comments and order', () => {
    const tree = (text: string) => parsed(text);
    expect(sameTree(tree('<p a="1" b="2">x</p>'), tree('<p b="2" a="1">x</p>'))).to.equal(true);
    for (const other of ['<p a="1">x</p>', '<p a="1" b="2">x<!----></p>', '<p a="1" b="2"> x</p>']) {
      expect(sameTree(tree('<p a="1" b="2">x</p>'), tree(other))).to.equal(false);
    }
  });
});
