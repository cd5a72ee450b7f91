import type { BlockContext, BlockTemplate, BlockTemplates } from './block-context.js';
import { idOf } from './attributes.js';
import { html, isTemplateResult, type Rendered } from './html.js';

/** What may not stand within a link: links, controls, and elements of which nothing is known. */
const INTERACTIVE = /<(?:a|button|details|input|select|textarea|[a-z]+-[\w-]+)[\s>]/i;

function isInteractive(content: Rendered): boolean {
  if (Array.isArray(content)) return content.some(isInteractive);
  return isTemplateResult(content) && (content.strings.some((part) => INTERACTIVE.test(part)) || content.values.some((value) => isInteractive(value as Rendered)));
}

/** A heading whose words, the last of its values, are a link to it, by which readers copy the address of its part. One with a link of its own stays as it is. */
function linked(result: Rendered, id: string | undefined, { page }: BlockContext): Rendered {
  if (!isTemplateResult(result) || id === undefined) return result;
  const words = result.values.at(-1) as Rendered;
  return isInteractive(words) ? result : { ...result, values: [...result.values.slice(0, -1), html`<a class="galley-heading-link" href="${`${page}#${id}`}">${words}</a>`] };
}

/** Templates whose headings are links to themselves. */
export function linkedHeadings(templates: BlockTemplates): BlockTemplates {
  return {
    get(type) {
      const template = templates.get(type);
      if (type !== 'heading' || !template) return template;
      const withLink: BlockTemplate = (node, context, extra) => linked(template(node, context, extra), idOf(node, context), context);
      return withLink;
    },
  };
}
