import { expect } from '@open-wc/testing';
import { describeNeeds } from '../support/capabilities.js';
import { collectGarbage } from '../support/commands.js';
import { cleanUp, make, pause, stage, story } from '../support/elements.js';

const CYCLES = 2_000;

/** Shows an article and takes it away again; what remains of it is for the collector to find. */
async function cycle(number: number): Promise<WeakRef<Element>> {
  const element = make({ article: story(`Story ${String(number)}`) });
  stage.main.append(element);
  await element.updateComplete;
  if (!element.querySelector('.galley-headline')) throw new Error('Nothing is shown.');
  element.remove();
  return new WeakRef(element);
}

describeNeeds('garbage-collection', 'elements that were taken away', () => {
  afterEach(cleanUp);

  it(`leave nothing behind, ${String(CYCLES)} times: no element, no listener`, async () => {
    for (let number = 0; number < 50; number++) await cycle(number);
    await pause(50);
    const before = await collectGarbage();
    const all: WeakRef<Element>[] = [];
    for (let number = 0; number < CYCLES; number++) all.push(await cycle(number));
    await pause(50);
    const after = await collectGarbage();
    expect(all.filter((each) => each.deref() !== undefined)).to.have.length(0);
    expect(after.listeners - before.listeners, 'listeners').to.be.at.most(5);
    expect(after.nodes - before.nodes, 'nodes').to.be.at.most(100);
  });

  it('would be noticed', async () => {
    const kept: Element[] = [];
    const element = make({ article: story('Kept') });
    kept.push(element);
    const before = await collectGarbage();
    const reference = new WeakRef(element);
    for (let count = 0; count < 10; count++) element.addEventListener(`kept-${String(count)}`, () => kept);
    const after = await collectGarbage();
    expect(reference.deref()).to.equal(kept[0]);
    expect(after.listeners - before.listeners).to.be.at.least(10);
  });
});
