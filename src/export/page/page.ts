import { inlineJson } from '../../hosts/inline-json.js';
import type { Context } from '../../templates/context.js';
import { jsonLdOf } from '../json-ld/of-context.js';
import { assetsOf } from './assets.js';
import { metaOf } from './meta.js';
import type { PageOptions } from './options.js';
import { preloadOf } from './preload.js';
import { tag } from './tag.js';

/** What stands before an article in a page, and after it. */
export interface PageFrame {
  readonly before: string;
  readonly after: string;
}

/** The page around an article. */
export function pageAround(context: Context, options: PageOptions): PageFrame {
  const { nonce, jsonLd = true, head = '', before = '', after = '' } = options;
  const start = tag('html', { lang: context.language, dir: context.direction });
  const data = jsonLd ? tag('script', { type: 'application/ld+json', nonce }).replace('>\n', '>') + `${inlineJson(jsonLdOf(context, false).jsonLd)}</script>\n` : '';
  return {
    before: `<!doctype html>\n${start}<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n${preloadOf(context)}${metaOf(context, options)}${assetsOf(context, options)}${data}${head}</head>\n<body>\n${before}`,
    after: `${after}\n</body>\n</html>\n`,
  };
}
