import { only } from '../../base/own-only.js';
import { countWords } from '../input/text.js';
import type { Draft, Reading } from '../read/reading.js';
import { walkBlock } from '../walk.js';

/** Gives what names a contributor by their id what their own entry says. */
export function resolveContributors(article: Draft, reading: Reading): void {
  const contributors = (article['contributors'] as Draft[] | undefined) ?? [];
  const byId = new Map(contributors.filter(({ id }) => id !== undefined).map((each) => [each['id'], each]));
  for (const reference of reading.unresolved.kept(reading.unresolved.contributorReferences)) {
    const contributor = byId.get(reference['ref']);
    if (contributor) for (const key of ['name', 'url', 'lang']) if (contributor[key] !== undefined) reference[key] = contributor[key];
    if (!contributor) reading.issue('unresolved-reference', { name: 'contributor-ref', found: `"${String(reference['ref'])}"` }, reading.unresolved.pointers.get(reference));
  }
  for (const profile of reading.unresolved.kept(reading.unresolved.profiles)) {
    const contributor = byId.get(profile['contributor']);
    if (contributor) complete(profile, contributor, reading);
    else reading.issue('unresolved-reference', { name: 'contributor', found: `"${String(profile['contributor'])}"` }, reading.unresolved.pointers.get(profile));
  }
}

/** Says of a contributor what their own entry says, where the block about them does not. */
function complete(profile: Draft, contributor: Draft, reading: Reading): void {
  const { name, url, image, jobTitle, bio } = contributor;
  for (const [key, value] of Object.entries({ name, url, image, jobTitle })) if (profile[key] === undefined && value !== undefined) profile[key] = value;
  if (bio === undefined || (profile['children'] as Draft[] | undefined)?.length) return;
  const paragraph = only({ type: reading.tables.made.text, children: bio });
  if (!reading.takeMade(paragraph)) return;
  profile['children'] = [paragraph];
  walkBlock(paragraph, 'text', reading.tables, { text(value) { reading.bodyWords += countWords(value); } });
}
