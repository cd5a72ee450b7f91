import { expect } from '@open-wc/testing';
import { defineBlock, html } from 'galley/blocks';
import { DEVELOPMENT } from '#dist/elements/development.js';
import { complaints } from '../support/complaints.js';
import { cleanUp, listen, make, pause, replace, show, stage, until } from '../support/elements.js';

performance.clearResourceTimings();
const areLoaded = () => performance.getEntriesByType('resource').some(({ name }) => new URL(name).pathname.endsWith('/dist/explain.js'));
const BLANK = { boody: ['Text.'] } as never;
const BROKEN_JSON = '<galley-article><script type="application/json">{"headline": "T",}</script></galley-article>';

async function told(): Promise<string> {
  await until(() => complaints.heard.length > 0);
  await pause(50);
  return complaints.heard.join('\n');
}

beforeEach(() => {
  complaints.listen();
});
afterEach(() => {
  complaints.stop();
  cleanUp();
});

// in this order: what has been loaded stays loaded
describe('the sentences of issues', () => {
  it('are not loaded where readers are: an article that is blank, or cannot be read, is told by codes', async () => {
    replace(DEVELOPMENT, 'isHere', () => false);
    await show({ headline: 'Tide', boody: [] } as never);
    await pause(50);
    expect(complaints.heard).to.deep.equal([]);
    await show(BLANK);
    expect(await told()).to.match(/^<galley-article>: not all of the article is as it should be\.\n/).and.contain('\n  warning at /boody: unknown-field boody\n').and.match(/#issues$/);
    complaints.heard = [];
    stage.set(BROKEN_JSON);
    expect(await told()).to.match(/^<galley-article>: json-syntax .*#unreadable$/s);
    expect(areLoaded()).to.equal(false);
  });

  it('are not loaded where there is nothing to say', async () => {
    await show({ headline: 'Tide', inLanguage: 'en', body: ['Text.'] });
    await pause(50);
    expect(areLoaded()).to.equal(false);
  });

  it('are loaded, and said, on a page under development', async () => {
    await show(BLANK);
    expect(await told()).to.contain('\n  warning at /boody: The field "boody" is not known here and is left out. Did you mean "body"?');
    expect(areLoaded()).to.equal(true);
    complaints.heard = [];
    stage.set(BROKEN_JSON);
    expect(await told()).to.contain('This is not valid JSON');
  });

  it('know the fields of blocks of a host', async () => {
    const tide = defineBlock({
      type: 'acme/tide',
      description: 'A tide.',
      places: ['flow'],
      fields: { spring: { kind: 'boolean', description: 'Whether it is a spring tide.' } },
      template: () => html`<hr class="acme-tide">`,
    });
    await show({ headline: 'Tide', inLanguage: 'en', body: [{ type: 'acme/tide', spring: ['a', 'b'] }] } as never, { blocks: [tide] });
    expect(await told()).to.contain('Write true or false: whether it is a spring tide.');
  });

  it('are made by galley/explain of what an element and its event say', async () => {
    const ready = listen('galley-ready');
    const element = make({ article: BLANK });
    stage.main.append(element);
    await told();
    const { explain } = await import('galley/explain');
    expect(ready[0]?.detail.issues).to.deep.equal(element.issues);
    expect(element.issues.map((issue) => explain(issue))).to.include('The field "boody" is not known here and is left out. Did you mean "body"?');
  });
});
