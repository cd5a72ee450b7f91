import { NAME } from '../../schema/name.js';
import type { ErrorDetail } from '../events.js';
import { wrongAttributes } from './attributes.js';

const ARTICLE_TAG = `${NAME}-article`;

const misused = (message: string): Partial<ErrorDetail> => ({ code: 'misused', message });

const WAYS = 'Set the property `article`, write the JSON into a child <script type="application/json">, or give its address in "src".';
const LATER = 'Where the article comes later, set `article = null` until then.';

/** Why an element has nothing to show, as far as can be seen: the one thing that is most likely wrong. `article` is what is around a region. */
export function diagnose(host: Element, article: Element | null): Partial<ErrorDetail> {
  if (!('article' in host)) return ofRegion(article);
  return ofAttribute(host) ?? ofReact(host) ?? ofScript(host) ?? ofOthers(host) ?? { message: `There is nothing to show: neither an article nor JSON in the tag nor "src". ${WAYS} ${LATER}` };
}

function ofRegion(article: Element | null): Partial<ErrorDetail> {
  if (!article) return misused(`This stands outside of any <${ARTICLE_TAG}>, and shows a part of one. Put a <${ARTICLE_TAG}> around it.`);
  return misused(`The <${ARTICLE_TAG}> around it is not defined. Import "galley/define" or "galley/define/article".`);
}

/** React keeps what it was told to set on the node itself. */
function ofReact(host: Element): Partial<ErrorDetail> | undefined {
  const props: unknown = Object.entries(host).find(([name]) => name.startsWith('__reactProps$'))?.[1];
  if (typeof props !== 'object' || props === null || !('article' in props) || typeof props.article !== 'object' || props.article === null) return undefined;
  return misused('React has not set `article`: it sets no properties while it hydrates what a server has rendered. Use `<GalleyArticle article={story} />` of "galley/react", or write the JSON into the tag (with `inlineJson`).');
}

function ofAttribute(host: Element): Partial<ErrorDetail> | undefined {
  const value = host.getAttribute('article');
  if (value === null) return undefined;
  const reason = value.startsWith('[object') ? 'holds an object that was turned into text, so its content is lost' : 'says nothing';
  const when = 'Frameworks write it where they render on a server, or before "galley/define" has run.';
  return misused(`The attribute "article" ${reason}. ${when} ${WAYS}`);
}

function ofScript(host: Element): Partial<ErrorDetail> | undefined {
  const script = [...host.querySelectorAll('script')].find(({ type }) => type === '' || /json|module|text|javascript/.test(type));
  if (script?.type === 'application/json' && script.parentElement === host) return misused('The JSON script in the tag is empty. Write the article into it.');
  if (script?.type === 'application/json') return misused(`The JSON script has to stand directly in <${ARTICLE_TAG}>, not in <${script.parentElement?.localName ?? ''}>.`);
  if (script) return misused(`The script in the tag has ${script.type === '' ? 'no type' : `the type "${script.type}"`}: it is read as type="application/json".`);
  if (/^\s*[{[]/.test(host.textContent)) return misused('The JSON stands in the tag as text. Put <script type="application/json"> around it.');
  return undefined;
}

function ofOthers(host: Element): Partial<ErrorDetail> | undefined {
  const wrong = wrongAttributes(host);
  if (wrong.length > 0) return misused(wrong.join(' '));
  return host.hasAttribute('src') ? misused(`"src" is empty. Write the address of the article's JSON into it.`) : undefined;
}
