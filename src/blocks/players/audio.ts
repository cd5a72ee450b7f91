import { AUDIO_PURPOSES } from '../../schema/definitions/values.js';
import type { AudioBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import type { BlockContext } from '../../templates/block-context.js';
import { caption } from '../../templates/caption.js';
import { html, type Rendered } from '../../templates/html.js';
import { joined } from '../../templates/joined.js';
import { behindWarning, chapterList, length, printed, trackElements, transcript } from '../../templates/player.js';
import { defineBlock } from '../define.js';

export const audio = defineBlock({
  type: 'audio',
  description: 'A recording of your own, in the player of the browser, with what is said in it as text.',
  places: ['flow', 'media'],
  names: 'sound podcast recording',
  namedBy: 'title',
  text: ['contentWarning', 'title', 'tracks', 'chapters', 'transcript', 'caption', 'credit'],
  fields: {
    contentWarning: { kind: 'list', of: { kind: 'text', max: 'title' }, aliases: ['contentWarnings'], description: 'What must be known before it is played, in words as they are printed.' },
    title: { kind: 'text', max: 'title', aliases: ['name'], description: 'What it is called.' },
    sources: { kind: 'list', of: { kind: 'object', of: 'media-source' }, limit: 'candidates', aliases: ['src', 'source', 'url'], description: 'Its files, the best first. Without one its texts stay.' },
    tracks: { kind: 'list', of: { kind: 'object', of: 'media-track' }, limit: 'candidates', description: 'Texts that go with it.' },
    duration: { kind: 'duration', description: 'How long it is, as in PT9M.' },
    purpose: { kind: 'enum', values: AUDIO_PURPOSES, machine: true, description: 'What it is for: the article read out, to which the credits lead, an episode, a piece of sound.' },
    chapters: { kind: 'list', of: { kind: 'object', of: 'chapter' }, limit: 'listItems', description: 'Its parts.' },
    transcript: { kind: 'blocks', model: 'text', description: 'What is said in it.' },
    caption: { kind: 'rich', description: 'A line below it.' },
    credit: { kind: 'object', of: 'credit', description: 'Who made it.' },
  },
  template(node, context, extra = '') {
    const facts = joined([node.title && html`<span class="galley-player-title">${node.title}</span>`, length(node.duration, context)], context.locale.list.middle);
    return html`
      <figure class="galley-audio${figurePlace(node)}${extra}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${facts.length > 0 ? html`<p class="galley-player-facts galley-words">${facts}</p>` : undefined}
        ${behindWarning(node.contentWarning, player(node, context), context)}
        ${chapterList(node.chapters, context)}
        ${transcript(node.transcript, context)}
        ${caption(node, context, context.strings.mediaCredit)}
      </figure>
    `;
  },
  styles: `
.galley .galley-audio { border-block: var(--_rule-width) var(--_rule-style) var(--_color-rule); padding-block: var(--_space-sm); }
.galley .galley-audio-frame { display: block; inline-size: 100%; max-inline-size: 100%; }
`,
});

/** The player of the browser, which never begins by itself. */
function player({ sources, tracks, title }: AudioBlock, { strings }: BlockContext): Rendered {
  if (sources === undefined) return undefined;
  const files = sources.map(({ src, mediaType }) => html`<source src="${src}" type="${mediaType}">`);
  return html`<galley-player class="galley-player" data-address="${printed(sources)}"><audio class="galley-audio-frame" controls preload="none" aria-label="${title ?? strings.audio}">${files}${trackElements(tracks)}</audio></galley-player>`;
}
