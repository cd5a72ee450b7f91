import { html, type Rendered, type TemplateResult } from './html.js';
import type { BlockContext } from './block-context.js';

/** The title of a part of the page that is not in the text: one level below the headline. */
export function partTitle(title: Rendered, context: Pick<BlockContext, 'level'>, id?: string): TemplateResult {
  return headingElement(context.level + 1, 'galley-heading galley-heading-2', title, id);
}

/** A heading element of level 1 to 6; what would be deeper is 6. */
export function headingElement(level: number, name: string, content: Rendered, id?: string, lang?: string, dir?: string): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 class="${name}" id="${id}" lang="${lang}" dir="${dir}">${content}</h1>`;
    case 2:
      return html`<h2 class="${name}" id="${id}" lang="${lang}" dir="${dir}">${content}</h2>`;
    case 3:
      return html`<h3 class="${name}" id="${id}" lang="${lang}" dir="${dir}">${content}</h3>`;
    case 4:
      return html`<h4 class="${name}" id="${id}" lang="${lang}" dir="${dir}">${content}</h4>`;
    case 5:
      return html`<h5 class="${name}" id="${id}" lang="${lang}" dir="${dir}">${content}</h5>`;
    default:
      return html`<h6 class="${name}" id="${id}" lang="${lang}" dir="${dir}">${content}</h6>`;
  }
}
