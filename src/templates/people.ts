import type { Contact, Contributor } from '../schema/generated/types.js';
import { portraitOf } from './byline.js';
import type { Context } from './context.js';
import { partTitle } from './headings.js';
import { html, type Rendered } from './html.js';
import { inline } from './inline.js';
import { joined } from './joined.js';
import { link } from './link.js';
import { name } from './name.js';
import { smallPicture } from './small-picture.js';
import { hasLink, hasText } from './text.js';

/** Who made the article, for those of whom there is more to say than the byline does. */
export function people(context: Context): Rendered {
  const told = (context.article.contributors ?? []).filter(
    ({ bio, email, contacts }) => hasText(bio) || email !== undefined || contacts !== undefined,
  );
  return told.length === 0 ? undefined : html`<div class="galley-people">${told.map((person) => box(person, context))}</div>`;
}

/** A name, a position, some sentences, and how to reach them. The portrait stands here unless the byline shows it. */
function box(person: Contributor, context: Context): Rendered {
  const { image, jobTitle, bio } = person;
  const picture = image === undefined || portraitOf(context) === image ? undefined : smallPicture(image, 'galley-portrait', '4rem');
  return html`
    <div class="galley-person">
      ${picture}${partTitle(name(person, context), context)}
      ${jobTitle === undefined ? undefined : html`<p class="galley-job">${jobTitle}</p>`}
      ${hasText(bio) ? html`<p class="galley-bio">${inline(bio, context)}</p>` : undefined}
      ${ways(person, context)}
    </div>
  `;
}

function ways({ email, contacts = [] }: Contributor, context: Context): Rendered {
  const all = joined([
    email === undefined ? undefined : html`<li>${reach(undefined, email, context)}</li>`,
    ...contacts.map((contact) => html`<li>${way(contact, context)}</li>`),
  ]);
  return all.length === 0 ? undefined : html`<ul class="galley-ways">${all}</ul>`;
}

/** A number is printed, whatever it is called; words with links of their own cannot be a link. */
function way({ name: words, url }: Contact, context: Context): Rendered {
  if (!hasText(words)) return reach(undefined, url, context);
  const shown = inline(words, context);
  if (url === undefined) return shown;
  return hasLink(words) || !url.startsWith('http') ? [shown, ': ', reach(undefined, url, context)] : reach(shown, url, context);
}

/** What an address is called, else the address itself, without what only machines need. */
function reach(words: Rendered, url: string | undefined, context: Context): Rendered {
  if (url === undefined) return words;
  return html`<bdi>${link(url, words ?? url.replace(/^(?:mailto|tel):/, ''), context)}</bdi>`;
}
