import type { BlockTemplate, BlockTemplates } from './block-context.js';
import { isTemplateResult, type Rendered } from './html.js';
import { withAttribute } from './with-attribute.js';

/** Where each block stands in the document that it was read from, as a JSON pointer. */
export type Places = Pick<WeakMap<object, string>, 'get'>;

/** What a template shows, its element with the place of the block; what only stands around another passes it on. */
function locate(result: Rendered, place: string): Rendered {
  if (!isTemplateResult(result)) return result;
  const [inner, ...values] = result.values;
  return withAttribute(result, 'data-galley-at', place) ?? (isTemplateResult(inner) ? { ...result, values: [locate(inner, place), ...values] } : result);
}

/** Templates whose elements say, as `data-galley-at`, where in the document their block stands. `substitute` is for types without one. */
export function locatedTemplates(templates: BlockTemplates, places: Places, substitute: BlockTemplate): BlockTemplates {
  return {
    get(type) {
      const template = templates.get(type) ?? substitute;
      return (node, context, extra = '') => {
        const result = template(node, context, extra);
        const place = places.get(node);
        return place === undefined ? result : locate(result, place);
      };
    },
  };
}
