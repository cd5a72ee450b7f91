import { servingsOf, TIMES } from '../../blocks/recipes/recipe.js';
import { formatDuration } from '../../i18n/duration.js';
import { stringFor } from '../../i18n/strings.js';
import type { IngredientGroup, RecipeBlock } from '../../schema/generated/types.js';
import type { Parsed } from '../../schema/walk.js';
import type { Handler, TreeBuilder } from './builder.js';
import { line, parsedList, title, word } from './lines.js';
import { listOf, type Flow, type Phrase } from './nodes.js';
import { labelled, text } from './phrases.js';

const hasEntries = (value: unknown): boolean => Object.keys(value ?? {}).length > 0;

/** A word of the language above a part of the recipe that is there. */
const part = (builder: TreeBuilder, node: Parsed, name: string): void => {
  if (hasEntries(node[name])) word(builder, stringFor(builder.context.strings, 'recipe', name));
};

/** For how many it is, and how long it takes, each on a line. */
function facts(builder: TreeBuilder, node: Parsed): void {
  const { strings, locale } = builder.context;
  const servings = servingsOf(node as unknown as RecipeBlock, builder.context);
  builder.said('yield', ...TIMES);
  if (servings) line(builder, labelled(servings[0], [text(servings[1])]));
  for (const name of TIMES) {
    const { [name]: duration } = node;
    if (typeof duration === 'string') line(builder, labelled(strings[`recipe.${name}`], [text(formatDuration(duration, locale) ?? duration)]));
  }
}

/** Groups without a title are one list, as they are on a page. */
function ingredients(builder: TreeBuilder, node: Parsed): void {
  let items: Flow[][] = [];
  const flush = (): void => {
    if (items.length > 0) builder.add(listOf(items));
    items = [];
  };
  const sentence = (value: unknown): Phrase[] => builder.sentence(() => builder.walk.value(value, { kind: 'rich' }, false));
  builder.walk.at('ingredients', () => {
    for (const [index, group] of parsedList(node['ingredients']).entries()) {
      builder.walk.at(index, () => {
        const { title: name } = group as unknown as IngredientGroup;
        if (name !== undefined) {
          flush();
          builder.said('title');
          word(builder, name);
        }
        builder.walk.at('items', () => {
          for (const [at, item] of parsedList(group['items']).entries()) items.push([{ type: 'paragraph', children: builder.walk.at(at, () => sentence(item)) }]);
        });
        if (name !== undefined) flush();
      });
    }
  });
  flush();
}

/** What is in a serving: each line says of what. */
function nutrition(builder: TreeBuilder, { nutrition }: Parsed): void {
  builder.said('nutrition');
  const lines = Object.entries((nutrition ?? {}) as Record<string, string>).map(([key, value]): Flow[] => [{ type: 'paragraph', children: labelled(stringFor(builder.context.strings, 'nutrient', key), [text(value)]) }]);
  if (lines.length > 0) builder.add(listOf(lines));
}

/** A recipe, in the order of the page. */
export const recipe: Handler = (node, builder) => {
  title(builder, node, 'name');
  builder.others(node, 'name', 'yield', ...TIMES, 'ingredients', 'steps', 'nutrition');
  facts(builder, node);
  part(builder, node, 'ingredients');
  ingredients(builder, node);
  part(builder, node, 'steps');
  const steps = builder.walk.at('steps', () => parsedList(node['steps']).map((step, index) => builder.walk.at(index, () => builder.inside(() => { builder.walk.node(step, builder.tables.blocks, false); }))));
  if (steps.length > 0) builder.add(listOf(steps, true));
  part(builder, node, 'nutrition');
  nutrition(builder, node);
  return 'over';
};
