import { expect } from '@open-wc/testing';
import type { SlotDetail } from 'galley';
import { cleanUp, find, settled, show, story, until } from '../support/elements.js';
import { breaches } from '../support/island-law.js';

const slotted = (text: string) => story('Harbour', { body: [text, { type: 'slot', name: 'ad', label: 'Advertisement', minHeight: 120 }, 'After.'] as never });

/** An article with one slot that has said that it is near. */
async function shown() {
  const said: CustomEvent<SlotDetail>[] = [];
  const note = (event: Event) => { said.push(event as CustomEvent<SlotDetail>); };
  document.addEventListener('galley-slot', note);
  const element = await show(slotted('Before.'));
  await until(() => said.length > 0, 'the slot says nothing');
  document.removeEventListener('galley-slot', note);
  return { element, said, place: find(element, 'galley-slot') };
}

describe('a slot', () => {
  afterEach(cleanUp);

  it('says once that it is near the window, keeps its room, and has nothing of ours in it', async () => {
    const { said, place } = await shown();
    expect(said.map(({ target, detail }) => [target, detail.name])).to.deep.equal([[place, 'ad']]);
    expect(place.childNodes.length).to.equal(0);
    expect(place.getBoundingClientRect().height).to.be.at.least(120);
  });

  it('keeps the node of the host where the article changes elsewhere', async () => {
    const { element, place } = await shown();
    const own = document.createElement('b');
    place.append(own);
    element.article = slotted('Other.');
    await settled(element);
    expect(find(element, '.galley-paragraph').textContent).to.equal('Other.');
    expect(find(element, 'galley-slot').firstChild).to.equal(own);
  });

  it('keeps the law of islands', async () => {
    const { place } = await shown();
    expect(await breaches(place.outerHTML, () => undefined)).to.deep.equal([]);
  });
});
