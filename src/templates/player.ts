import { clock, secondsOf } from '../i18n/clock.js';
import { formatText } from '../i18n/pattern.js';
import type { Block, Chapter, MediaSource, MediaTrack } from '../schema/generated/types.js';
import { blocks } from './block.js';
import type { BlockContext } from './block-context.js';
import { html, type Rendered } from './html.js';

/** What must be known before something is played; the player can be opened below it, and stands in the open where there is nothing to know. */
export function behindWarning(words: readonly string[] | undefined, player: Rendered, context: BlockContext): Rendered {
  if (words === undefined) return player;
  const text = warningText(words, context);
  if (player === undefined) return html`<p class="galley-player-warning galley-words">${text}</p>`;
  return html`<details class="galley-player-cover"><summary class="galley-player-warning galley-words">${text}</summary>${player}</details>`;
}

/** What must be known before something is played, after the word that the language has for that. */
export const warningText = (words: readonly string[], { strings, locale }: Pick<BlockContext, 'strings' | 'locale'>): string =>
  formatText(strings.contentWarning ?? '{warning}', { warning: words.join(locale.list.middle) });

/** What is printed of where it is: the address of the first file, where that is of use on paper. */
export const printed = ([first]: readonly MediaSource[]): string | undefined => (first !== undefined && /^https?:/.test(first.src) ? first.src : undefined);

/** The captions and other texts that a player can show. */
export const trackElements = (tracks: readonly MediaTrack[] = []): Rendered =>
  tracks.map(({ kind, src, srclang, label }, index) => html`<track kind="${kind ?? 'captions'}" src="${src}" srclang="${srclang}" label="${label}" ?default="${index === 0}">`);

/** How long it plays. */
export function length(duration: string | undefined, context: BlockContext): Rendered {
  return duration === undefined ? undefined : html`<time class="galley-player-length" datetime="${duration}">${lengthText(duration, context)}</time>`;
}

/** A length as a clock has it; as it is written where it is none. */
export function lengthText(duration: string, { locale }: Pick<BlockContext, 'locale'>): string {
  const seconds = secondsOf(duration);
  return seconds === undefined ? duration : clock(seconds, locale);
}

/** Its parts, each with the moment at which it begins. */
export function chapterList(chapters: readonly Chapter[] | undefined, { locale }: BlockContext): Rendered {
  if (chapters === undefined) return undefined;
  const items = chapters.map(({ start, title }) => html`<li><bdi class="galley-player-moment">${clock(start, locale)}</bdi> ${title}</li>`);
  return html`<ol class="galley-player-chapters galley-words">${items}</ol>`;
}

/** What is said, as text that can be opened; it stands open where the language has no word to open it by. */
export function transcript(nodes: readonly Block[] | undefined, context: BlockContext): Rendered {
  if (nodes === undefined || nodes.length === 0) return undefined;
  const content = html`<div class="galley-transcript-text">${blocks(nodes, context)}</div>`;
  const { transcript: word } = context.strings;
  if (word === undefined) return content;
  return html`<details class="galley-transcript"><summary class="galley-transcript-label">${word}</summary>${content}</details>`;
}
