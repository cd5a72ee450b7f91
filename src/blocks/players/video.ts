import { PLAYBACKS, TRACK_KINDS } from '../../schema/definitions/values.js';
import type { VideoBlock } from '../../schema/generated/types.js';
import { directionOn, figurePlace, idOf } from '../../templates/attributes.js';
import type { BlockContext } from '../../templates/block-context.js';
import { caption } from '../../templates/caption.js';
import { html, type Rendered } from '../../templates/html.js';
import { joined } from '../../templates/joined.js';
import { sizesFor } from '../../templates/picture.js';
import { behindWarning, chapterList, length, printed, trackElements, transcript } from '../../templates/player.js';
import { smallPicture } from '../../templates/small-picture.js';
import { plainText } from '../../templates/text.js';
import { defineBlock } from '../define.js';

const size = { kind: 'integer', min: 1, max: 10_000 } as const;

export const video = defineBlock({
  type: 'video',
  description: 'A film of your own, in the player of the browser, with what is said in it as text.',
  places: ['flow', 'media'],
  names: 'film movie',
  text: ['contentWarning', 'poster', 'title', 'tracks', 'chapters', 'transcript', 'caption', 'credit'],
  objects: {
    'media-source': {
      description: 'One file of a film or a recording.',
      shorthand: 'src',
      fields: {
        src: { kind: 'url', grade: 'resource', required: true, aliases: ['url'], description: 'Address of the file.' },
        mediaType: { kind: 'text', max: 'id', aliases: ['mimeType'], description: 'Its media type, as in `video/mp4`.' },
      },
    },
    'media-track': {
      description: 'A file of texts that are shown while something plays.',
      shorthand: 'src',
      fields: {
        kind: { kind: 'enum', values: TRACK_KINDS, fallback: 'captions', machine: true, description: 'What the texts are.' },
        src: { kind: 'url', grade: 'resource', required: true, aliases: ['url'], description: 'Address of the file, in WebVTT.' },
        srclang: { kind: 'language', aliases: ['lang', 'language'], description: 'Its language.' },
        label: { kind: 'text', max: 'title', description: 'What it is called in the menu of the player.' },
      },
    },
    chapter: {
      description: 'A part of a film or a recording.',
      fields: {
        start: { kind: 'number', min: 0, max: 1_000_000, required: true, description: 'The second at which it begins.' },
        title: { kind: 'text', max: 'title', required: true, description: 'What it is called.' },
      },
    },
  },
  fields: {
    contentWarning: { kind: 'list', of: { kind: 'text', max: 'title' }, aliases: ['contentWarnings'], description: 'What must be known before it is played, in words as they are printed: "flashing lights".' },
    sources: { kind: 'list', of: { kind: 'object', of: 'media-source' }, limit: 'candidates', aliases: ['src', 'source', 'url'], description: 'Its files, the best first. Without one its picture and its texts stay.' },
    poster: { kind: 'object', of: 'picture', aliases: ['thumbnail', 'image'], description: 'The picture that is shown before it plays.' },
    title: { kind: 'text', max: 'title', aliases: ['name'], description: 'What it is called.' },
    width: { ...size, description: 'Width of the film in pixels.' },
    height: { ...size, description: 'Height of the film in pixels.' },
    tracks: { kind: 'list', of: { kind: 'object', of: 'media-track' }, limit: 'candidates', aliases: ['captions', 'subtitles'], description: 'Captions, and other texts that are shown with it.' },
    duration: { kind: 'duration', description: 'How long it is, as in PT1M30S.' },
    playback: { kind: 'enum', values: PLAYBACKS, machine: true, description: 'Whether it is played once with its sound, or round and round without. A loop plays as long as it is in view, with script, and never for readers who want less motion.' },
    chapters: { kind: 'list', of: { kind: 'object', of: 'chapter' }, limit: 'listItems', description: 'Its parts.' },
    transcript: { kind: 'blocks', model: 'text', description: 'What is said and shown in it.' },
    caption: { kind: 'rich', description: 'A line below it.' },
    credit: { kind: 'object', of: 'credit', description: 'Who made it.' },
  },
  template(node, context, extra = '') {
    const facts = joined([node.title && html`<span class="galley-player-title">${node.title}</span>`, length(node.duration, context)], context.locale.list.middle);
    return html`
      <figure class="galley-video${figurePlace(node)}${extra}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}">
        ${node.sources ? behindWarning(node.contentWarning, player(node, context), context) : [behindWarning(node.contentWarning, undefined, context), player(node, context)]}
        ${facts.length > 0 ? html`<p class="galley-player-facts galley-words">${facts}</p>` : undefined}
        ${chapterList(node.chapters, context)}
        ${transcript(node.transcript, context)}
        ${caption(node, context, context.strings.mediaCredit)}
      </figure>
    `;
  },
  styles: `
.galley .galley-video { clear: both; }
/* one gap between all that belongs to a film or a recording */
.galley :is(.galley-video, .galley-audio) { display: grid; grid-template-columns: minmax(0, 1fr); row-gap: var(--_space-sm); }
.galley :is(.galley-video, .galley-audio) > :where(p, ol, figcaption) { margin-block: 0; }
.galley .galley-video-frame { display: block; box-sizing: border-box; inline-size: 100%; block-size: auto; max-inline-size: 100%; max-block-size: 90vb; background: var(--_color-placeholder); border-radius: var(--_radius); }
.galley :where(.galley-video-frame):not([height]) { aspect-ratio: 16 / 9; }
.galley .galley-player { display: block; }
.galley .galley-player::part(player) { display: block; box-sizing: border-box; inline-size: 100%; block-size: auto; max-block-size: 90vb; }
.galley .galley-player-warning { border-inline-start: var(--_rule-strong) var(--_rule-style) var(--_color-rule-strong); padding-inline-start: var(--_space-sm); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); font-weight: var(--_weight-strong); line-height: calc(var(--_leading-ui) * var(--_script-leading)); overflow-wrap: anywhere; }
.galley .galley-player-facts { color: var(--_color-text-muted); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); line-height: calc(var(--_leading-ui) * var(--_script-leading)); overflow-wrap: anywhere; }
.galley .galley-player-title { color: var(--_color-heading); font-weight: var(--_weight-strong); }
.galley .galley-player-chapters { padding: 0; list-style-type: none; font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); line-height: calc(var(--_leading-ui) * var(--_script-leading)); overflow-wrap: anywhere; }
.galley .galley-player-moment { color: var(--_color-text-muted); font-variant-numeric: tabular-nums; }
/* what opens it is higher than its words, to be pressed */
.galley .galley-transcript { margin-block: calc(-1 * var(--_space-xs)); }
.galley .galley-transcript-label { padding-block: var(--_space-xs); color: var(--_color-link); font-family: var(--_font-ui); font-size: calc(var(--_text-sm) * var(--_scale)); line-height: calc(var(--_leading-ui) * var(--_script-leading)); cursor: pointer; }
/* frameworks colour what opens by three classes */
.galley .galley-transcript-label:not([role]):not(:empty) { color: var(--_color-link); }
.galley .galley-transcript-text { padding-block: var(--_space-xs); overflow-wrap: anywhere; }
.galley .galley-transcript-text > :where(:first-child) { margin-block-start: 0; }
.galley .galley-transcript-text > :where(:last-child) { margin-block-end: 0; }
.galley .galley-player-cover > .galley-player-warning:not([role]):not(:empty) { padding-block: var(--_space-xs); color: var(--_color-text); cursor: pointer; }
.galley .galley-player-cover > :where(.galley-player) { margin-block-start: var(--_space-sm); }
@media print {
  .galley :is(.galley-transcript, .galley-player-cover)::details-content { content-visibility: visible; block-size: auto; }
  .galley :is(.galley-transcript-label, .galley-player-warning) { list-style: none; }
  /* nothing plays on paper: where it does is said in place of a player, and below the picture of a film */
  .galley .galley-audio-frame, .galley :where(.galley-audio) .galley-player::part(player), .galley :where(.galley-audio .galley-player:not([data-address])).galley-player { display: none; }
  .galley .galley-player:where([data-address])::after { content: attr(data-address); font-family: var(--_font-ui); font-size: var(--_text-xs); overflow-wrap: anywhere; direction: ltr; unicode-bidi: isolate; }
}
`,
});

/** The player of the browser; its picture where there is nothing to play. */
function player(node: VideoBlock, { strings, locale, measure }: BlockContext): Rendered {
  const { sources, poster, tracks, width, height, playback, title, caption: words } = node;
  if (sources === undefined) return poster && smallPicture(poster, 'galley-video-frame', sizesFor(node.layout, measure));
  const loops = playback === 'loop-muted';
  const label = [title, poster?.alt].filter(Boolean).join(locale.list.middle) || plainText(words ?? []).trim() || strings.video;
  const files = sources.map(({ src, mediaType }) => html`<source src="${src}" type="${mediaType}">`);
  return html`<galley-player class="galley-player" data-address="${printed(sources)}"><video class="galley-video-frame" controls playsinline preload="${poster === undefined ? 'metadata' : 'none'}" poster="${poster?.src}" width="${width}" height="${height}" aria-label="${label}" ?loop="${loops}" ?muted="${loops}">${files}${trackElements(tracks)}</video></galley-player>`;
}
