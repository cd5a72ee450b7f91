import { expect } from '@open-wc/testing';
import 'galley/define';
import { renderToString } from 'galley/html';

const story = { headline: 'Tide', inLanguage: 'en', author: ['A B', 'C D', 'E F', 'G H', 'I J', 'K L'], body: ['First.', 'Second.'] };

it('what a reader has opened in markup from a server stays open when the same article is set', async () => {
  const place = document.createElement('main');
  place.innerHTML = renderToString(story, { baseUrl: document.baseURI });
  document.body.append(place);
  const element = place.querySelector('galley-article');
  const details = place.querySelector('details');
  if (!element || !details) throw new Error('There is no article with a long byline.');
  await element.updateComplete;
  details.open = true;
  const nodes = [...element.querySelectorAll('*')];
  element.article = story;
  await element.updateComplete;
  expect(details.open).to.equal(true);
  expect([...element.querySelectorAll('*')].every((node, index) => node === nodes[index])).to.equal(true);

  element.article = { ...story, body: ['First.', 'Another.'] };
  await element.updateComplete;
  expect(details.open && details.isConnected).to.equal(true);
  expect(place.querySelector('.galley-paragraph:last-of-type')?.textContent).to.equal('Another.');
  place.remove();
});
