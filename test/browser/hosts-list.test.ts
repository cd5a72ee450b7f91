import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type KeyedNode, planList } from '#dist/hosts/list.js';

interface Item {
  readonly name: string;
}

const items = (count: number): Item[] => Array.from({ length: count }, (_, index) => ({ name: String(index) }));

function updateList<Key>(parent: Node, previous: readonly KeyedNode<Key>[], keys: readonly Key[], render: (key: Key) => Node | null) {
  const plan = planList(parent, previous, keys, (key) => ({ kept: { key, node: render(key) } }));
  plan.commit();
  return plan.list;
}

function node(item: Item): Node {
  const paragraph = document.createElement('p');
  paragraph.textContent = item.name;
  return paragraph;
}

/** A list that stands in the document, and what an update of it does to its children. */
function listOf(keys: readonly Item[]) {
  const parent = document.createElement('div');
  document.body.append(parent);
  let entries: readonly KeyedNode<Item>[] = updateList(parent, [], keys, node);
  const observer = new MutationObserver(() => undefined);
  observer.observe(parent, { childList: true, subtree: true, attributes: true, characterData: true });
  return {
    parent,
    update(next: readonly Item[]) {
      entries = updateList(parent, entries, next, node);
      const records = observer.takeRecords();
      const names = (list: 'addedNodes' | 'removedNodes') =>
        records.flatMap((record) => [...record[list]].map(({ textContent }) => textContent));
      return { added: names('addedNodes'), removed: names('removedNodes'), records: records.length, entries };
    },
    text: () => [...parent.childNodes].map(({ textContent }) => textContent),
  };
}

describe('a keyed list', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('puts the first list in as one', () => {
    const parent = document.createElement('div');
    document.body.append(parent);
    const observer = new MutationObserver(() => undefined);
    observer.observe(parent, { childList: true });
    updateList(parent, [], items(50), node);
    expect(observer.takeRecords()).to.have.length(1);
    expect(parent.childNodes).to.have.length(50);
  });

  it('touches the one changed node of 2,000', () => {
    const keys = items(2000);
    const list = listOf(keys);
    const { added, removed } = list.update(keys.with(1200, { name: 'new' }));
    expect(added).to.deep.equal(['new']);
    expect(removed).to.deep.equal(['1200']);
  });

  it('touches the one inserted and the one deleted node of 2,000', () => {
    const keys = items(2000);
    for (const place of [0, 700, 2000]) {
      const list = listOf(keys);
      expect(list.update(keys.toSpliced(place, 0, { name: 'new' }))).to.deep.include({ added: ['new'], removed: [], records: 1 });
      expect(list.update(keys)).to.deep.include({ added: [], removed: ['new'], records: 1 });
    }
  });

  it('does nothing when nothing changed', () => {
    const keys = items(20);
    const list = listOf(keys);
    expect(list.update([...keys])).to.deep.include({ records: 0 });
  });

  it('moves the one node that changed its place', () => {
    const keys = items(30);
    for (const [from, to] of [
      [0, 29],
      [29, 0],
      [3, 20],
      [20, 3],
    ] as const) {
      const list = listOf(keys);
      const moved = keys[from] as Item;
      const next = keys.toSpliced(from, 1).toSpliced(to, 0, moved);
      const { added } = list.update(next);
      expect(added).to.deep.equal([moved.name]);
      expect(list.text()).to.deep.equal(next.map(({ name }) => name));
    }
  });

  it('puts new neighbours in as one, wherever they stand', () => {
    const keys = items(10);
    const list = listOf(keys);
    const more = ['a', 'b', 'c'].map((name) => ({ name }));
    const { records, added } = list.update([...keys.slice(0, 4), ...more, ...keys.slice(4)]);
    expect(records).to.equal(1);
    expect(added).to.deep.equal(['a', 'b', 'c']);
  });

  it('equals a fresh list after any update, keeps the nodes of kept keys and leaves strangers alone', () => {
    const pool = items(12);
    const some = fc.shuffledSubarray(pool);
    fc.assert(
      fc.property(some, some, some, fc.boolean(), (a, b, c, connected) => {
        const parent = document.createElement('div');
        if (connected) document.body.append(parent);
        const [before, after] = [document.createElement('ins'), document.createElement('del')];
        let entries: readonly KeyedNode<Item>[] = updateList(parent, [], a, node);
        parent.prepend(before);
        parent.append(after);
        const observer = new MutationObserver(() => undefined);
        observer.observe(parent, { childList: true });
        for (const next of [b, c, a]) {
          const old = new Map(entries.map((entry) => [entry.key, entry.node]));
          const emptied = entries.length === 0;
          entries = updateList(parent, entries, next, node);
          expect(entries.map(({ key }) => key)).to.deep.equal(next);
          for (const entry of entries) if (old.has(entry.key)) expect(entry.node).to.equal(old.get(entry.key));
          const touched = observer.takeRecords().flatMap((record) => [...record.addedNodes, ...record.removedNodes]);
          expect(touched).not.to.include.members([before]);
          expect(touched).not.to.include.members([after]);
          expect([...parent.querySelectorAll('p')].map(({ textContent }) => textContent)).to.deep.equal(next.map(({ name }) => name));
          expect(parent.firstChild).to.equal(before);
          // Where an empty list stood is not known: its next items go to the end.
          if (emptied) parent.append(after);
          observer.takeRecords();
          expect(parent.lastChild).to.equal(after);
        }
        parent.remove();
      }),
      { numRuns: 300 },
    );
  });

  it('renders a key that comes twice twice', () => {
    const [a, b] = items(2) as [Item, Item];
    const list = listOf([a, b]);
    list.update([a, a, b, a]);
    expect(list.text()).to.deep.equal(['0', '0', '1', '0']);
    list.update([b, a]);
    expect(list.text()).to.deep.equal(['1', '0']);
  });

  it('gives the node of a key to the first of two that want it, and the other one of its own', () => {
    const [a, b, c, d] = items(4) as [Item, Item, Item, Item];
    const list = listOf([b, a, c]);
    const { added } = list.update([a, d, a]);
    expect(list.text()).to.deep.equal(['0', '3', '0']);
    expect(added.toSorted()).to.deep.equal(['0', '3']);
  });

  it('keeps a place for an item that renders nothing', () => {
    const parent = document.createElement('div');
    const render = (key: string) => (key === '' ? null : document.createTextNode(key));
    const first = updateList(parent, [], ['a', '', 'b', ''], render);
    expect(first.map((entry) => entry.node?.textContent)).to.deep.equal(['a', undefined, 'b', undefined]);
    updateList(parent, first, ['', 'c', 'b', '', 'a'], render);
    expect(parent.textContent).to.equal('cba');
  });

  it('changes nothing when rendering throws', () => {
    const keys = items(5);
    const parent = document.createElement('div');
    const entries = updateList(parent, [], keys, node);
    const render = (): Node => {
      throw new Error('no');
    };
    expect(() => updateList(parent, entries, keys.slice(3).concat(items(1)), render)).to.throw('no');
    expect(parent.textContent).to.equal('01234');
  });

  it('gets by when someone else has taken nodes away', () => {
    const keys = items(6);
    const list = listOf(keys);
    for (const index of [1, 4, 5]) list.parent.childNodes[index === 1 ? 1 : 3]?.remove();
    list.update([...keys.slice(0, 2), { name: 'new' }, ...keys.slice(2)]);
    expect(list.text()).to.deep.equal(['0', 'new', '2', '3']);
  });
});
