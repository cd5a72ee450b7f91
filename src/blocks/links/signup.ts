import type { SignupBlock } from '../../schema/generated/types.js';
import { sayIn } from '../../i18n/said.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import type { BlockContext } from '../../templates/block-context.js';
import { html, type Rendered } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { link } from '../../templates/link.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

export const signup = defineBlock({
  type: 'signup',
  description: 'A newsletter to subscribe to: a form that works without script, or a link to the page that has one.',
  places: ['flow'],
  names: 'newsletter newslettersignup subscribe',
  fields: {
    list: { kind: 'text', max: 'id', machine: true, description: 'Which newsletter; sent with the form as `list`.' },
    title: { kind: 'rich', aliases: ['name', 'heading'], description: 'What it is called.' },
    text: { kind: 'rich', aliases: ['description'], description: 'What one gets, and how often.' },
    action: { kind: 'url', grade: 'link', machine: true, description: 'The address that the form sends `email` and `list` to, by POST. Without one there is no form.' },
    label: { kind: 'text', max: 'title', aliases: ['button'], description: 'What the button says; a word of the language when absent.' },
    url: { kind: 'url', grade: 'link', machine: true, description: 'A page where one can subscribe, for a signup without `action`.' },
    privacy: { kind: 'rich', description: 'What becomes of the address.' },
  },
  template(node, context) {
    const place = `galley-signup${figurePlace(node)}`;
    const id = idOf(node, context);
    const dir = directionOn(node);
    const words = [
      hasText(node.title) ? html`<p class="galley-signup-title galley-words">${inline(node.title, context)}</p>` : undefined,
      hasText(node.text) ? html`<p class="galley-paragraph">${inline(node.text, context)}</p>` : undefined,
    ];
    const privacy = hasText(node.privacy) ? html`<p class="galley-signup-privacy galley-paragraph">${inline(node.privacy, context)}</p>` : undefined;
    const { action } = node;
    if (action === undefined || !isOnWeb(action)) return html`<aside class="${place}" id="${id}" lang="${node.lang}" dir="${dir}">${words}${elsewhere(node, context)}${privacy}</aside>`;
    return html`<form class="${place}" method="post" action="${action}" id="${id}" lang="${node.lang}" dir="${dir}">${words}${controls(node, context)}${privacy}</form>`;
  },
  styles: `
.galley .galley-signup { border: var(--_rule-width) var(--_rule-style) var(--_color-rule); border-radius: var(--_radius); padding: var(--_space-md); background: var(--_color-surface); overflow-wrap: anywhere; break-inside: avoid; }
.galley .galley-signup-title { margin-block-end: var(--_space-xs); color: var(--_color-heading); font-family: var(--_font-heading); font-size: calc(var(--_text-lg) * var(--_scale)); font-weight: var(--_weight-heading); line-height: max(var(--_script-least), var(--_leading-heading) * var(--_script-heading)); }
.galley .galley-signup > :where(.galley-paragraph) { margin: 0; text-indent: 0; }
.galley .galley-signup-controls { display: flex; flex-wrap: wrap; gap: var(--_space-sm); align-items: flex-end; margin-block-start: var(--_space-md); font-family: var(--_font-ui); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-signup-field { flex: 1 1 14em; min-inline-size: 0; }
.galley .galley-signup-label { display: block; margin-block-end: var(--_space-xs); font-size: calc(var(--_text-sm) * var(--_scale)); font-weight: var(--_weight-strong); }
.galley :is(.galley-signup-input, .galley-signup-submit) { box-sizing: border-box; max-inline-size: 100%; min-block-size: 2.75em; border: var(--_rule-width) solid var(--_color-text); border-radius: var(--_radius); padding: 0.5em 0.75em; font: inherit; }
.galley .galley-signup-input { display: block; inline-size: 100%; background: var(--_color-bg); color: var(--_color-text); }
.galley .galley-signup-input:focus-visible { outline: var(--_focus-width) solid var(--_color-focus); outline-offset: var(--_focus-offset); }
.galley .galley-signup-submit { border-color: var(--_color-heading); padding-inline: 1.25em; background: var(--_color-heading); color: var(--_color-bg); font-weight: var(--_weight-strong); cursor: pointer; }
.galley .galley-signup-submit:hover { text-decoration: underline; text-underline-offset: var(--_link-offset); }
.galley :where(.galley-signup) > .galley-signup-privacy { margin-block-start: var(--_space-sm); color: var(--_color-text-muted); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-signup-page { margin-block-start: var(--_space-sm); font-family: var(--_font-ui); font-weight: var(--_weight-strong); }
.galley .galley-signup-page :where(a) { color: var(--_color-link); text-underline-offset: var(--_link-offset); }
@media print {
  .galley .galley-signup-controls { display: none; }
  .galley .galley-signup-page :where(a)::after { content: " (" attr(href) ")"; direction: ltr; font-weight: normal; unicode-bidi: isolate; }
}
`,
});

/** Whether a form can be sent there: not by mail or telephone, nor to a place of the page. */
const isOnWeb = (action: string): boolean => !/^(?:mailto:|tel:|#)/i.test(action);

/** The field and the button. A form has to say what it asks for, so both have words in every language. */
function controls({ list, label }: SignupBlock, { locale }: BlockContext): Rendered {
  const email = sayIn(locale, 'signup.email');
  const submit = label === undefined ? sayIn(locale, 'signup.submit') : { text: label, language: undefined };
  const hidden = list === undefined ? undefined : html`<input class="galley-signup-list" type="hidden" name="list" value="${list}">`;
  return html`
    <div class="galley-signup-controls">
      <label class="galley-signup-field"><span class="galley-signup-label" lang="${email.language}">${email.text}</span> <input class="galley-signup-input" type="email" name="email" autocomplete="email" required dir="ltr"></label>
      ${hidden}
      <button class="galley-signup-submit" type="submit" lang="${submit.language}">${submit.text}</button>
    </div>
  `;
}

/** Where one can subscribe, if it is not here. */
function elsewhere({ url, action, label }: SignupBlock, context: BlockContext): Rendered {
  const target = url ?? action;
  if (target === undefined) return undefined;
  const { text, language } = label === undefined ? sayIn(context.locale, 'signup.submit') : { text: label, language: undefined };
  return html`<p class="galley-signup-page galley-words">${link(target, html`<span lang="${language}">${text}</span>`, context)}</p>`;
}
