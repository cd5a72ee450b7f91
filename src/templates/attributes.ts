import { directionOf, type Direction } from '../i18n/script.js';
import type { BlockBase } from '../schema/generated/types.js';
import type { BlockContext } from './block-context.js';

interface Speaking {
  readonly lang?: string | undefined;
  readonly dir?: Direction | undefined;
}

/** The `dir` attribute of what has a direction, or a language, of its own. */
export function directionOn({ lang, dir }: Speaking): Direction | undefined {
  return dir ?? (lang === undefined ? undefined : directionOf(lang));
}

/** The `id` attribute of a block that links can reach. */
export function idOf({ anchor }: Pick<BlockBase, 'anchor'>, { prefix }: BlockContext): string | undefined {
  return anchor === undefined ? undefined : prefix + anchor;
}

/** The classes of a block's place, beginning with a space; empty for one that stands in line. */
export function placeOf(node: Pick<BlockBase, 'layout' | 'side'>): string {
  return node.layout === undefined && node.side === undefined ? '' : figurePlace(node);
}

/** The classes of a figure's place, beginning with a space. A figure always says its layout. */
export function figurePlace({ layout = 'inline', side }: Pick<BlockBase, 'layout' | 'side'>): string {
  return ` galley-layout-${layout}${side === undefined ? '' : ` galley-side-${side}`}`;
}
