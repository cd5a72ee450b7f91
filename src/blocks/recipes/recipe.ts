import { formatDuration } from '../../i18n/duration.js';
import { localDigits } from '../../i18n/number.js';
import { stringFor } from '../../i18n/strings.js';
import type { IngredientGroup, RecipeBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import { items } from '../../templates/block.js';
import type { BlockContext } from '../../templates/block-context.js';
import { digitsClass } from '../../templates/digits.js';
import { html, type Rendered } from '../../templates/html.js';
import { inline } from '../../templates/inline.js';
import { joined } from '../../templates/joined.js';
import { labelled } from '../../templates/labelled.js';
import { smallPicture } from '../../templates/small-picture.js';
import { hasText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

/** The fields that say how long it takes. */
export const TIMES = ['prepTime', 'cookTime', 'totalTime'] as const;

export const recipe = defineBlock({
  type: 'recipe',
  description: 'How to make a dish: what it takes, and what to do. Its words are those of schema.org.',
  places: ['flow'],
  opens: { steps: { bare: 'recipe-step', stray: 'wrap', limit: 'listItems' } },
  names: 'dish',
  objects: {
    'ingredient-group': {
      description: 'What belongs to one part of the dish.',
      shorthand: 'items',
      fields: {
        title: { kind: 'text', max: 'title', aliases: ['name'], description: 'The part: "Broth".' },
        items: { kind: 'list', of: { kind: 'rich' }, limit: 'listItems', required: true, aliases: ['ingredients', 'children', 'text', 'value'], description: 'What it takes, with how much of it: "1 l stock".' },
      },
    },
    nutrition: {
      description: 'What is in a serving, each as it is printed: "12 g".',
      fields: {
        servingSize: { kind: 'text', max: 'title', description: 'How much a serving is.' },
        calories: { kind: 'text', max: 'title', aliases: ['energy'], description: 'Its energy: "240 kcal".' },
        fatContent: { kind: 'text', max: 'title', aliases: ['fat'], description: 'Fat.' },
        saturatedFatContent: { kind: 'text', max: 'title', aliases: ['saturates'], description: 'Saturated fat.' },
        carbohydrateContent: { kind: 'text', max: 'title', aliases: ['carbohydrate'], description: 'Carbohydrate.' },
        sugarContent: { kind: 'text', max: 'title', aliases: ['sugars'], description: 'Sugars.' },
        fiberContent: { kind: 'text', max: 'title', aliases: ['fibre'], description: 'Fibre.' },
        proteinContent: { kind: 'text', max: 'title', aliases: ['protein'], description: 'Protein.' },
        sodiumContent: { kind: 'text', max: 'title', aliases: ['sodium'], description: 'Sodium.' },
      },
    },
  },
  fields: {
    name: { kind: 'text', max: 'title', expected: true, aliases: ['title'], description: 'What the dish is called.' },
    image: { kind: 'object', of: 'picture', description: 'A picture of it.' },
    text: { kind: 'rich', aliases: ['description'], description: 'A few sentences about it.' },
    yield: { kind: 'text', max: 'title', aliases: ['recipeYield', 'servings', 'serves'], description: 'For how many, "4", or what it makes, "12 biscuits".' },
    prepTime: { kind: 'text', max: 'title', description: 'How long it takes to prepare, as ISO 8601, `PT10M`, or as it is to be printed.' },
    cookTime: { kind: 'text', max: 'title', description: 'How long it cooks or bakes.' },
    totalTime: { kind: 'text', max: 'title', description: 'How long it takes in all.' },
    ingredients: { kind: 'list', of: { kind: 'object', of: 'ingredient-group' }, limit: 'listItems', aliases: ['recipeIngredient'], description: 'What it takes, in groups; plain strings are a group without a title.' },
    steps: { kind: 'blocks', model: 'steps', aliases: ['recipeInstructions', 'instructions', 'method', 'children'], description: 'What to do, one after the other.' },
    nutrition: { kind: 'object', of: 'nutrition', description: 'What is in a serving.' },
  },
  template(node, context) {
    const { name, image, text, ingredients = [], steps = [], nutrition } = node;
    const facts = factsOf(node, context);
    if (name === undefined && !hasText(text) && ingredients.length + steps.length + facts.length === 0) return undefined;
    return html`
      <section class="galley-recipe${figurePlace(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${image && smallPicture(image, 'galley-recipe-picture')}
        ${name === undefined ? undefined : html`<p class="galley-recipe-name galley-words">${name}</p>`}
        ${hasText(text) ? html`<p class="galley-recipe-text galley-words">${inline(text, context)}</p>` : undefined}
        ${facts.length === 0 ? undefined : html`<ul class="galley-recipe-facts">${facts}</ul>`}
        ${ingredients.length === 0 ? undefined : [label('ingredients', context), grouped(ingredients).map((group) => ingredientList(group, context))]}
        ${steps.length === 0 ? undefined : [label('steps', context), html`<ol class="galley-steps${digitsClass(context)}">${items(steps, context)}</ol>`]}
        ${nutrition && [label('nutrition', context), html`<ul class="galley-recipe-facts">${joined(Object.entries(nutrition).map(([key, value]) => fact(stringFor(context.strings, 'nutrient', key), value)))}</ul>`]}
      </section>
    `;
  },
  styles: `
.galley .galley-recipe { display: flow-root; margin-block: var(--_space-xl); border-block: var(--_rule-strong) var(--_rule-style) var(--_color-rule-strong); border-block-end-width: var(--_rule-width); padding-block: var(--_space-md); overflow-wrap: anywhere; }
.galley .galley-recipe-picture { float: inline-end; inline-size: 12em; max-inline-size: 40%; block-size: auto; margin-block-end: var(--_space-sm); margin-inline-start: var(--_space-md); background: var(--_color-placeholder); }
.galley .galley-recipe-name { color: var(--_color-heading); font-family: var(--_font-heading); font-size: calc(var(--_text-xl) * var(--_scale)); font-weight: var(--_weight-heading); line-height: max(var(--_script-least), var(--_leading-heading) * var(--_script-heading)); }
.galley .galley-recipe-text { margin-block-start: var(--_space-xs); line-height: calc(var(--_leading-body) * var(--_script-leading)); }
.galley .galley-recipe-facts { display: flex; flex-wrap: wrap; gap: var(--_space-xs) var(--_space-md); margin-block-start: var(--_space-sm); list-style-type: none; color: var(--_color-text); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); line-height: calc(var(--_leading-ui) * var(--_script-leading)); }
.galley .galley-recipe-facts :where(.galley-label) { color: var(--_color-text-muted); }
.galley :is(.galley-recipe-label, .galley-ingredients-title, .galley-step-title) { font-family: var(--_font-ui); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-ui) * var(--_script-leading)); break-after: avoid; }
.galley .galley-recipe-label { margin-block-start: var(--_space-lg); color: var(--_color-heading); }
.galley .galley-ingredients-title { margin-block-start: var(--_space-sm); color: var(--_color-text-muted); font-size: calc(var(--_text-sm) * var(--_scale)); }
.galley .galley-ingredients { columns: 17em 2; column-gap: var(--_space-lg); margin-block-start: var(--_space-xs); list-style-type: none; line-height: calc(var(--_leading-body) * var(--_script-leading)); }
.galley .galley-ingredient { break-inside: avoid; border-block-end: var(--_rule-width) var(--_rule-style) var(--_color-rule); padding-block: 0.25em; }
.galley .galley-steps { margin-block-start: var(--_space-xs); padding-inline-start: 2em; line-height: calc(var(--_leading-body) * var(--_script-leading)); }
.galley .galley-step::marker { color: var(--_color-text-muted); font-family: var(--_font-ui); font-weight: var(--_weight-strong); }
.galley .galley-step > :where(.galley-paragraph) { margin-block: 0.25em; text-indent: 0; }
.galley :where(.galley-step) + .galley-step { margin-block-start: var(--_space-sm); }
`,
});

const fact = (name: string | undefined, value: Rendered): Rendered => html`<li class="galley-words">${labelled(name, html`<bdi>${value}</bdi>`)}</li>`;

/** For how many it is, after the word for it. */
export function servingsOf({ yield: amount }: RecipeBlock, { locale, strings }: BlockContext): readonly [word: string | undefined, amount: string] | undefined {
  return amount === undefined ? undefined : [stringFor(strings, 'recipe', /^\p{Nd}+$/u.test(amount) ? 'serves' : 'makes'), localDigits(amount, locale)];
}

/** For how many it is, and how long it takes. */
function factsOf(node: RecipeBlock, context: BlockContext): Rendered[] {
  const { locale, strings } = context;
  const servings = servingsOf(node, context);
  const time = (written: string): Rendered => {
    const words = formatDuration(written, locale);
    return words === undefined ? written : html`<time datetime="${written}">${words}</time>`;
  };
  const times = TIMES.flatMap((name): Rendered[] => (node[name] === undefined ? [] : [fact(stringFor(strings, 'recipe', name), time(node[name]))]));
  return joined([servings && fact(...servings), ...times]);
}

function label(part: string, { strings }: BlockContext): Rendered {
  const words = stringFor(strings, 'recipe', part);
  return words === undefined ? undefined : html`<p class="galley-recipe-label galley-words">${words}</p>`;
}

/** Groups without a title that follow each other are one: plain strings are one list. */
function grouped(groups: readonly IngredientGroup[]): readonly IngredientGroup[] {
  const out: { title?: string; items: IngredientGroup['items'][number][] }[] = [];
  for (const { title, items } of groups) {
    const last = out.at(-1);
    if (last && title === undefined && last.title === undefined) last.items.push(...items);
    else out.push({ ...(title !== undefined && { title }), items: [...items] });
  }
  return out;
}

function ingredientList({ title, items }: IngredientGroup, context: BlockContext): Rendered {
  return [
    title === undefined ? undefined : html`<p class="galley-ingredients-title galley-words">${title}</p>`,
    html`<ul class="galley-ingredients">${items.map((item) => html`<li class="galley-ingredient galley-words">${inline(item, context)}</li>`)}</ul>`,
  ];
}
