import { formatDuration } from '../../i18n/duration.js';
import { formatNumber } from '../../i18n/number.js';
import { formatText } from '../../i18n/pattern.js';
import type { Parsed } from '../../schema/walk.js';
import { timeText } from '../../templates/dates.js';
import type { TreeBuilder } from './builder.js';
import { line } from './lines.js';
import type { Phrase } from './nodes.js';

export const RECIPE_TIMES = ['prepTime', 'cookTime', 'totalTime'] as const;

/** How long something takes, after the word for it. */
export function lasting(builder: TreeBuilder, node: Parsed, name: (typeof RECIPE_TIMES)[number]): void {
  const { [name]: duration } = node;
  if (typeof duration !== 'string') return;
  builder.said(name);
  const { strings, locale } = builder.context;
  const word = strings[`recipe.${name}`];
  line(builder, [{ type: 'text', value: `${word === undefined ? '' : `${word}: `}${formatDuration(duration, locale) ?? duration}` }]);
}

/** A verdict, after what was judged. */
export function verdict(builder: TreeBuilder, node: Parsed): void {
  const item = builder.sentence(() => builder.fields(node, 'item'));
  builder.said('value');
  const { strings, locale } = builder.context;
  const best = formatNumber(Number(node['best'] ?? (node['unit'] === 'percent' ? 100 : 5)), locale);
  const value = formatText(strings.rating ?? '{value}/{best}', { value: formatNumber(Number(node['value']), locale), best });
  line(builder, [...item, { type: 'text', value: item.length > 0 ? `: ${value}` : value }]);
}

/** A date for readers, of a field that is said by it. */
export function dated(builder: TreeBuilder, node: Parsed, name: string, words: typeof timeText = timeText): Phrase[] {
  const iso = node[name];
  if (typeof iso !== 'string') return [];
  builder.said(name);
  return [{ type: 'text', value: words(iso, builder.context) }];
}
