import { only } from '../base/own-only.js';
import type { LAYOUTS } from '../schema/definitions/values.js';
import { isUpright, type Arrangement } from './arrangement.js';
import { block } from './block.js';
import type { Context } from './context.js';
import { repeat, type Repeat } from './html.js';
import { sizesFor } from './picture.js';
import { isForWeb } from './targets.js';

type Layout = (typeof LAYOUTS)[number];

/** How wide the picture is that says nothing of it, by how the top is laid out; where nothing stands here, a little wider than the text. */
const LAYOUT_IN: Readonly<Partial<Record<Arrangement, Layout>>> = only({
  showcase: 'page',
  immersive: 'bleed',
  media: 'page',
  'photo-essay': 'bleed',
  minimal: 'inline',
} satisfies Partial<Record<Arrangement, Layout>>);

/** How wide it stands. */
export const layoutOfHero = ({ layout }: { readonly layout?: Layout }, { opening }: Pick<Context, 'opening'>): Layout => layout ?? LAYOUT_IN[opening] ?? 'wide';

/** The picture at the top, if there is one. */
export function hero(context: Context): Repeat {
  const node = context.article.hero;
  const shown = node !== undefined && isForWeb(node) ? [node] : [];
  return repeat(shown, (each) => {
    const layout = layoutOfHero(each, context);
    const [text, inset, , page, wide] = context.measure;
    const own = layout === 'wide' ? only({ ...context, sizes: sizesFor(layout, [text, inset, wide, page, wide]) }) : context;
    return block(only({ ...each, layout }), own, isUpright(each) ? ' galley-hero galley-upright' : ' galley-hero');
  });
}
