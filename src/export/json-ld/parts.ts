import type { Context } from '../../templates/context.js';
import { isForWeb } from '../../templates/targets.js';
import { blockText, plainText } from '../../templates/text.js';
import { prepareTables } from '../../schema/tables.js';
import type { AudioBlock, ImageBlock, NodeBase, ProductBlock, QaBlock, RatingBlock, RecipeBlock, VideoBlock } from '../../schema/generated/types.js';
import { isOurs } from '../is-ours.js';
import type { Ledger } from '../report.js';
import { PlacedWalk } from '../tree/placed-walk.js';
import { imagesOf, pictureOf } from './pictures.js';
import { thing, type Thing } from './thing.js';

/** What stands in the text of an article and is a thing of its own. */
export interface Parts {
  readonly images: Thing[];
  readonly videos: Thing[];
  readonly audios: Thing[];
  /** What is made: recipes, questions and answers, reviews. */
  readonly works: Thing[];
  /** What is none of that, and told of. */
  readonly mentions: Thing[];
  /** Whether some of the text is behind a gate. */
  isGated: boolean;
}

type Finder = (node: never, parts: Parts, path: string, context: Context, ledger: Ledger) => void;

/** Recipes, questions and answers, recordings, pictures and reviews, wherever they stand. */
export function partsOf(context: Context, ledger: Ledger): Parts {
  const parts: Parts = { images: [], videos: [], audios: [], works: [], mentions: [], isGated: false };
  const { article } = context;
  const tables = prepareTables(context.schema);
  const walk: PlacedWalk = new PlacedWalk(tables, {
    enter(node) {
      if (!isForWeb(node)) return 'over';
      const type = String(node['type']);
      if (isOurs(type, context.schema)) FINDERS.get(type)?.(node as never, parts, walk.pointer, context, ledger);
      return undefined;
    },
  });
  for (const name of ['hero', 'body', 'footnotes']) walk.field(article, name, tables.article);
  return parts;
}

const text = (nodes: readonly NodeBase[] | undefined, { schema }: Context) => (nodes === undefined ? undefined : plainText(nodes, schema).replaceAll('\n', ' ').trim());
const words = (blocks: readonly NodeBase[] | undefined, { schema }: Context) => (blocks ?? []).flatMap((block) => blockText(block, schema)).join('\n');

const say = (ledger: Ledger, path: string, ...names: readonly string[]): void => { for (const name of names) ledger.say(`${path}/${name}`); };

const FINDERS: ReadonlyMap<string, Finder> = new Map<string, Finder>([
  ['image', (node: ImageBlock, { images }, path, _, ledger) => void images.push(...imagesOf(node, path, ledger))],
  ['gate', (_, parts) => void (parts.isGated = true)],
  ['recipe', (node: RecipeBlock, { works }, path, context, ledger) => {
    const { image, steps = [], nutrition, ingredients = [], ...rest } = node;
    say(ledger, path, 'name', 'image', 'text', 'yield', 'prepTime', 'cookTime', 'totalTime', 'steps', 'nutrition');
    ingredients.forEach((_, index) => ledger.say(`${path}/ingredients/${String(index)}/items`));
    works.push(thing('Recipe', {
      name: rest.name, image: image && pictureOf(image), description: text(rest.text, context), recipeYield: rest.yield, prepTime: rest.prepTime, cookTime: rest.cookTime, totalTime: rest.totalTime,
      recipeIngredient: ingredients.flatMap(({ items }) => items.map((item) => text(item, context) ?? '')),
      recipeInstructions: (steps as readonly { readonly title?: readonly NodeBase[]; readonly children?: readonly NodeBase[] }[]).map(({ title, children }) => thing('HowToStep', { name: text(title, context), text: words(children, context) })),
      nutrition: nutrition && thing('NutritionInformation', { ...nutrition }),
    }));
  }],
  ['qa', (node: QaBlock, { works }, path, context, ledger) => {
    const questions = (node.children as unknown as readonly { readonly question?: readonly NodeBase[]; readonly children?: readonly NodeBase[] }[]).flatMap(({ question, children }, index): Thing[] => {
      const name = text(question, context);
      if (name === undefined || name === '') return [];
      say(ledger, `${path}/children/${String(index)}`, 'question', 'children');
      return [thing('Question', { name, acceptedAnswer: thing('Answer', { text: words(children, context) }) })];
    });
    say(ledger, path, 'title');
    if (questions.length > 0) works.push(thing('FAQPage', { name: text(node.title, context), mainEntity: questions }));
  }],
  ['video', (node: VideoBlock, { videos }, path, context, ledger) => void videos.push(recording('VideoObject', node, path, context, ledger))],
  ['audio', (node: AudioBlock, { audios }, path, context, ledger) => void audios.push(recording('AudioObject', node, path, context, ledger))],
  ['rating', (node: RatingBlock, { works }, path, _, ledger) => {
    if (node.item === undefined) return;
    say(ledger, path, 'item', 'value');
    works.push(thing('Review', { itemReviewed: thing('Thing', { name: node.item.name, url: node.item.url }), reviewRating: ratingOf(node.value, node.best ?? (node.unit === 'percent' ? 100 : 5)) }));
  }],
  ['product', (node: ProductBlock, { mentions }, path, context, ledger) => {
    const { name, brand, image, offers = [], rating } = node;
    if (name === undefined) return;
    say(ledger, path, 'name', 'brand', 'image', 'children', 'offers');
    mentions.push(thing('Product', {
      name, brand: brand === undefined ? undefined : thing('Brand', { name: brand }), image: image && pictureOf(image), description: words(node.children, context),
      review: rating && thing('Review', { reviewRating: ratingOf(rating.value, rating.best ?? 5) }),
      offers: offers.map(({ price, currency, seller, url }) => thing('Offer', { price, priceCurrency: currency, url, seller: seller === undefined ? undefined : thing('Organization', { name: seller }) })),
    }));
  }],
]);

export const ratingOf = (ratingValue: number, bestRating: number, worstRating?: number): Thing => thing('Rating', { ratingValue, bestRating, worstRating });

function recording(type: string, node: VideoBlock | AudioBlock, path: string, context: Context, ledger: Ledger): Thing {
  const { title, sources = [], duration, transcript, caption, credit } = node;
  const poster = 'poster' in node ? node.poster : undefined;
  say(ledger, path, 'title', 'transcript', 'caption', 'credit', ...(poster === undefined ? [] : ['poster']));
  return thing(type, {
    name: title, description: text(caption, context), contentUrl: sources[0]?.src, encodingFormat: sources[0]?.mediaType, thumbnail: poster && pictureOf(poster), duration,
    transcript: words(transcript, context), creditText: [credit?.name, credit?.agency].filter((each) => each !== undefined).join(', '), uploadDate: context.article.datePublished,
  });
}
