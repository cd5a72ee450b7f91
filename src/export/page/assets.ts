import { stylesheet } from '../../blocks/stylesheet.js';
import type { Context } from '../../templates/context.js';
import { addressIn } from './meta.js';
import type { PageOptions } from './options.js';
import { tag } from './tag.js';

/** A page that has nothing but an article reaches to the edges of the window. Where rules are linked, the page is the publisher's to style. */
const EDGES = 'body { margin: 0; }\n';
/** What would end the element that rules stand in. */
const END = /<\/(?=style)/gi;
/** The name of one theme, as a file may be called. */
const THEME = /^[a-z][a-z\d-]*$/;

/** The style sheets of a page, and its script. */
export function assetsOf(context: Context, options: PageOptions): string {
  const { css = '', integrity = {}, nonce, stylesheets = [], theme = '', script = false } = options;
  const digest = (address: string) => {
    const known = Object.hasOwn(integrity, address) ? integrity[address] : undefined;
    return { integrity: known, crossorigin: known === undefined ? undefined : ('anonymous' as const) };
  };
  const sheet = (address: string) => tag('link', { rel: 'stylesheet', href: address, nonce, ...digest(address) });
  const style = (rules: string) => (rules === '' ? '' : `<style${nonce === undefined ? '' : ` ${tag('', { nonce }).slice(2, -2)}`}>${rules.replace(END, '<\\/')}</style>\n`);
  const folder = folderOf(options.assets);
  const groups = context.groups?.split(' ') ?? [];
  const themes = theme.split(/\s+/).filter((name) => THEME.test(name));
  const ours = folder === undefined
    ? style(EDGES + stylesheet)
    : [`galley.css`, ...groups.map((group) => `blocks/${group}.css`), ...themes.map((name) => `themes/${name}.css`)].map((file) => sheet(folder + file)).join('');
  const module = typeof script === 'string' ? addressIn(script) : script && folder !== undefined ? `${folder}cdn/galley.js` : undefined;
  const elements = module === undefined ? '' : tag('script', { type: 'module', src: module, nonce, ...digest(module) }).replace('>\n', '></script>\n');
  return stylesheets.flatMap((each) => addressIn(each) ?? []).map(sheet).join('') + ours + style(css) + elements;
}

function folderOf(assets: string | undefined): string | undefined {
  const address = addressIn(assets);
  return address === undefined || address.endsWith('/') ? address : `${address}/`;
}
