import { toNode } from '../../hosts/dom.js';
import { sameResult } from '../../hosts/same-result.js';
import { bodyItems } from '../../templates/body.js';
import type { Context } from '../../templates/context.js';
import type { Rendered } from '../../templates/html.js';
import { PART_TEMPLATES, type PartName } from './view.js';

/** A part of an article, all but the text: what it was rendered from. The same object means the same node. */
export interface Part {
  readonly name: PartName;
  readonly result: Rendered;
}

/** What stands in the column of an article, in order: parts and blocks, each under a key that is the same object while it shows the same. */
export interface Piece {
  readonly key: object;
  readonly render: () => Node | null;
}

/** The pieces of an article. A part with the same result as in `before` keeps its key, and so its node; so does every block that is the same object. */
export function piecesOf(names: readonly PartName[], context: Context, document: Document, before: ReadonlyMap<PartName, Part>): readonly Piece[] {
  const { onError } = context;
  const render = (result: Rendered) => toNode(result, document, onError ? { onError } : undefined);
  return names.flatMap((name): readonly Piece[] => {
    if (name === 'body') return bodyItems(context).map((item) => ({ key: item.key, render: () => render(item.render()) }));
    const result = PART_TEMPLATES[name](context);
    const old = before.get(name);
    const part: Part = old && sameResult(old.result, result) ? old : { name, result };
    return [{ key: part, render: () => render(result) }];
  });
}

export const isPart = (key: object): key is Part => 'result' in key;
