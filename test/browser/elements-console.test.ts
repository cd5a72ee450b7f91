import { expect } from '@open-wc/testing';
import type { GalleyErrorEvent } from 'galley';
import type { GalleyArticle } from 'galley/article';
import { renderToString } from 'galley/html';
import { PATIENCE } from '#dist/elements/patience.js';
import { LOADING } from '#dist/elements/source/load.js';
import { complaints } from '../support/complaints.js';
import { answer, cleanUp, find, json, listen, make, pause, replace, settled, show, stage, story, until } from '../support/elements.js';

const script = (text: string, type = 'application/json') => `<script${type === '' ? '' : ` type="${type}"`}>${text}</script>`;
const codes = (errors: readonly GalleyErrorEvent[]) => errors.map(({ detail }) => detail.code);

beforeEach(() => {
  complaints.listen();
});
afterEach(() => {
  complaints.stop();
  cleanUp();
});

/** What the console is told in the end, once nothing more can come. */
async function told(count: number): Promise<readonly string[]> {
  await until(() => complaints.heard.length >= count);
  await pause(50);
  return complaints.heard;
}

describe('a failure', () => {
  const cases: readonly (readonly [string, () => void, RegExp])[] = [
    ['inline JSON with a trailing comma', () => void stage.set(`<galley-article>${script('{"headline": "T",}')}</galley-article>`), /not valid JSON.*#unreadable$/],
    ['a src that answers HTML', () => void stage.set('<galley-article src="/fault/html"></galley-article>'), /src="\/fault\/html".*instead of JSON.*page of HTML.*\(http:\/\/localhost.*\/fault\/html\) See .*#not-json$/],
    ['HTML sent as JSON', () => void stage.set(`<galley-article src="/fault/ok?body=${encodeURIComponent('<!doctype html>')}"></galley-article>`), /begins like HTML.*#unreadable$/],
    ['a src that is not there', () => void stage.set('<galley-article src="/fault/status?code=404"></galley-article>'), /answered 404.*#status$/],
    ['an empty answer', () => void stage.set('<galley-article src="/fault/ok?body=%20"></galley-article>'), /empty document.*#not-json$/],
    ['an address that a template left out', () => void stage.set('<galley-article src="undefined"></galley-article>'), /"src" is "undefined".*no address.*#status$/],
    ['another origin', () => void stage.set('<galley-article src="http://localhost:1/a.json"></galley-article>'), /request failed.*another origin.*access-control-allow-origin.*\(http:\/\/localhost:1\/a\.json\).*#network$/],
    ['a property that is no article', () => void stage.main.append(make({ article: 'Tide' as never })), /is a JSON object, but "Tide" was found|not valid JSON/],
    ['regions in an isolated article', () => void stage.set('<galley-article isolate><galley-body></galley-body></galley-article>'), /Regions cannot stand.*#misused$/],
  ];
  for (const [what, make, words] of cases) {
    it(`says one thing on the console, once: ${what}`, async () => {
      replace(LOADING as { delays: readonly number[] }, 'delays', [5, 5]);
      const errors = listen('galley-error');
      make();
      const [first = '', ...others] = await told(1);
      expect(first.replaceAll('\n', ' ')).to.match(words).and.match(/^<galley-article.*>: .* See \S+docs\/troubleshooting\.md#[\w-]+$/);
      const ofTheNetwork = others.filter((each) => !each.startsWith('<galley'));
      expect(others).to.deep.equal(ofTheNetwork);
      expect(errors).to.have.length(1);
    });
  }

  it('says it once for an element, however often it fails', async () => {
    const errors = listen('galley-error');
    const element = stage.set('<galley-article src="/fault/status?code=404"></galley-article>');
    await told(1);
    element.reload();
    await until(() => errors.length === 2);
    element.requestUpdate();
    expect(await told(1)).to.have.length(1);
    stage.main.append(make({ src: '/fault/status?code=404' }));
    expect(await told(2), 'another element').to.have.length(2);
  });

  it('says nothing where the event is cancelled', async () => {
    const cancel = (event: Event) => { event.preventDefault(); };
    document.addEventListener('galley-error', cancel);
    const errors = listen('galley-error');
    stage.set('<galley-article src="/fault/status?code=404"></galley-article>');
    await until(() => errors.length === 1);
    await pause(100);
    document.removeEventListener('galley-error', cancel);
    expect(errors[0]?.cancelable).to.equal(true);
    expect(complaints.heard).to.deep.equal([]);
  });
});

describe('an element with nothing to show', () => {
  beforeEach(() => {
    replace(PATIENCE, 'time', 60);
  });

  const cases: readonly (readonly [string, string, string, RegExp])[] = [
    ['an empty tag', '<galley-article></galley-article>', 'empty', /nothing to show.*`article`.*application\/json.*"src".*`article = null`/],
    ['a tag around its regions', '<galley-article><galley-header></galley-header><galley-body></galley-body></galley-article>', 'empty', /nothing to show/],
    ['an object as text', '<galley-article article="[object Object]"></galley-article>', 'misused', /"article" holds an object.*lost.*`article`/],
    ['JSON as an attribute', `<galley-article article='{"headline":"T"}'></galley-article>`, 'misused', /"article" says nothing/],
    ['an empty src', '<galley-article src=" "></galley-article>', 'misused', /"src" is empty/],
    ['scr', '<galley-article scr="a.json"></galley-article>', 'misused', /"scr" says nothing. Did you mean "src"/],
    ['srcc', '<galley-article srcc="a.json"></galley-article>', 'misused', /Did you mean "src"/],
    ['source', '<galley-article source="a.json"></galley-article>', 'misused', /Did you mean "src"/],
    ['url', '<galley-article url="a.json"></galley-article>', 'misused', /Did you mean "src"/],
    ['articel', '<galley-article articel="{}"></galley-article>', 'misused', /"articel" says nothing: no attribute takes the article/],
    ['data', '<galley-article data="{}"></galley-article>', 'misused', /"data" says nothing: no attribute takes the article/],
    ['a binding', '<galley-article :article="story"></galley-article>', 'misused', /":article" is a binding/],
    ['a script without JSON in it', `<galley-article>${script(' ')}</galley-article>`, 'misused', /script in the tag is empty/],
    ['text/json', `<galley-article>${script('{}', 'text/json')}</galley-article>`, 'misused', /type "text\/json".*type="application\/json"/],
    ['ld+json', `<galley-article>${script('{}', 'application/ld+json')}</galley-article>`, 'misused', /type "application\/ld\+json"/],
    ['a script too deep', `<galley-article><div>${script('{}')}</div></galley-article>`, 'misused', /directly in <galley-article>, not in <div>/],
    ['JSON as text', '<galley-article>{"headline": "T"}</galley-article>', 'misused', /stands in the tag as text/],
    ['a region outside of an article', '<galley-body></galley-body>', 'misused', /^<galley-body>: This stands outside of any <galley-article>/],
  ];
  for (const [what, markup, code, words] of cases) {
    it(`says so once, and why: ${what}`, async () => {
      const errors = listen('galley-error');
      const element = stage.set<GalleyArticle>(markup, 'galley-article, galley-body');
      const heard = await told(1);
      await pause(150);
      expect(heard).to.have.length(1);
      expect(heard[0]).to.match(words).and.match(new RegExp(`See \\S+#${code}$`));
      expect(codes(errors)).to.deep.equal([code]);
      expect(element.matches(':state(error)'), 'readers are told nothing').to.equal(false);
    });
  }

  it('shows an article that comes later all the same', async () => {
    const element = stage.set('<galley-article article="[object Object]"></galley-article>');
    await told(1);
    element.article = story('Late');
    await settled(element);
    expect(find(element, 'h1').textContent).to.equal('Late');
    expect(complaints.heard).to.have.length(1);
  });

  it('says nothing where something comes in time, or was never to come', async () => {
    const errors = listen('galley-error');
    answer(() => json(story('Src')));
    const [property, address, inline, gone, none] = [make(), make(), make(), make(), make({ article: null })];
    property.setAttribute('article', '[object Object]');
    stage.main.append(property, address, inline, gone, none);
    stage.main.insertAdjacentHTML('beforeend', renderToString(story('Served')));
    await settled(property);
    property.article = story('Property');
    address.src = 'a.json';
    inline.innerHTML = script(JSON.stringify(story('Script')));
    gone.remove();
    await pause(200);
    expect(errors).to.have.length(0);
    expect(complaints.heard).to.deep.equal([]);
    expect(stage.main.querySelectorAll('h1')).to.have.length(4);
  });

  it('says nothing of a region in a shadow root in an article', async () => {
    const element = stage.set('<galley-article><div></div></galley-article>');
    find(element, 'div').attachShadow({ mode: 'open' }).append(document.createElement('galley-body'));
    element.article = story('Tide');
    await settled(element);
    await pause(200);
    expect(complaints.heard).to.deep.equal([]);
  });
});

describe('an article with issues', () => {
  it('has the first of them told on a page under development, with places, each once', async () => {
    const body = Array.from({ length: 8 }, (_, index) => ({ type: 'paragraf', children: String(index) })) as never;
    const element = await show({ ...story('Tide'), boody: [], body } as never);
    const [first = ''] = await told(1);
    expect(first).to.match(/^<galley-article>: not all of the article is as it should be\.\n/);
    expect(first).to.contain('\n  error at /body/0: There is no way to show the type "paragraf"').and.contain('Did you mean "paragraph"?');
    expect(first).to.match(/\n {2}and 4 more: the property `issues` has all\.\n See \S+#issues$/);
    element.article = { ...story('Tide turns'), body } as never;
    await settled(element);
    expect(await told(1)).to.have.length(1);
  });

  it('has a misspelt field told, and attributes that say nothing', async () => {
    const element = stage.set<GalleyArticle>('<galley-article levle="2" level="7" data-id="x" class="y"></galley-article>');
    element.article = { headlin: 'Tide' } as never;
    const heard = (await told(2)).join('\n');
    expect(heard).to.contain('"levle" says nothing. Did you mean "level"?').and.contain('"level" is "7"').and.contain('Did you mean "headline"?');
    expect(heard).not.to.match(/attribute "(?:data-id|class)"/);
  });

  it('has nothing told where the event is cancelled', async () => {
    const cancel = (event: Event) => { event.preventDefault(); };
    document.addEventListener('galley-ready', cancel);
    await show({ ...story('Tide'), boody: [] } as never);
    await pause(100);
    document.removeEventListener('galley-ready', cancel);
    expect(complaints.heard).to.deep.equal([]);
  });
});

describe('an article from a server with blocks that have a sheet of their own', () => {
  const verse = renderToString(story('Tide', { body: [{ type: 'verse', value: 'The tide' }, { type: 'math', value: 'a' }] } as never));

  it('has told, once in a page, which of them the page does not link', async () => {
    const link = document.createElement('link');
    await new Promise((resolve) => {
      Object.assign(link, { rel: 'stylesheet', href: '/dist/blocks/math.css', onload: resolve });
      document.head.append(link);
    });
    stage.set(`${verse}${verse}`);
    const [first = ''] = await told(1);
    expect(first).to.match(/^<galley-article>: the page has blocks whose rules it does not link\. .* Link galley\/blocks\/verse\.css\. See \S+#unlinked$/);
    stage.set(verse);
    expect(await told(1)).to.have.length(1);
    link.remove();
  });
});
