import { only } from '../../base/own-only.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { blocks } from '../../templates/block.js';
import { html } from '../../templates/html.js';
import { name } from '../../templates/name.js';
import { smallPicture } from '../../templates/small-picture.js';
import { defineBlock } from '../define.js';

export const profile = defineBlock({
  type: 'profile',
  description: 'Who somebody is, in a few sentences.',
  places: ['flow'],
  role: 'person',
  names: 'person bio biography',
  fields: {
    contributor: { kind: 'id', machine: true, description: 'The id of a contributor of the article: what is not said here is taken from there.' },
    name: { kind: 'text', max: 'title', expected: true, aliases: ['title'], description: 'The name as it is printed.' },
    jobTitle: { kind: 'text', max: 'title', aliases: ['role'], description: 'Their position.' },
    url: { kind: 'url', grade: 'link', description: 'Their page.' },
    image: { kind: 'object', of: 'picture', description: 'A portrait.' },
    children: { kind: 'blocks', model: 'text', aliases: ['content', 'text', 'bio'], description: 'What there is to say of them.' },
  },
  template(node, context) {
    const { image, jobTitle, children = [] } = node;
    return html`
      <figure class="galley-profile${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${image === undefined ? undefined : smallPicture(image, 'galley-profile-picture', '8rem')}
        ${node.name === undefined ? undefined : html`<p class="galley-profile-name galley-words">${name(only({ name: node.name, url: node.url }), context)}</p>`}
        ${jobTitle === undefined ? undefined : html`<p class="galley-profile-job galley-words">${jobTitle}</p>`}
        ${children.length === 0 ? undefined : html`<div class="galley-contents">${blocks(children, context)}</div>`}
      </figure>
    `;
  },
  styles: `
.galley .galley-profile { display: flow-root; border-block: var(--_rule-width) var(--_rule-style) var(--_color-rule); padding-block: var(--_space-md); }
.galley .galley-profile-picture { float: inline-start; inline-size: 6em; max-inline-size: 35%; block-size: auto; margin-inline-end: var(--_space-md); margin-block-end: var(--_space-xs); background: var(--_color-placeholder); }
.galley :where(.galley-profile-picture):not([height]) { aspect-ratio: 1; object-fit: cover; }
.galley .galley-profile-name {
  color: var(--_color-heading);
  font-family: var(--_font-heading);
  font-size: calc(var(--_text-lg) * var(--_scale));
  font-weight: var(--_weight-heading);
  line-height: max(var(--_script-least), var(--_leading-heading) * var(--_script-heading));
  overflow-wrap: anywhere;
}
.galley .galley-profile-job { margin-block-start: var(--_space-xs); color: var(--_color-text-muted); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-profile > :where(.galley-contents) { margin-block-start: var(--_space-sm); }
`,
});
