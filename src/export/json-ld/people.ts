import type { Contributor, Named, Publisher, Subject } from '../../schema/generated/types.js';
import type { Ledger } from '../report.js';
import { pictureOf } from './pictures.js';
import { oneOrMore, thing, type Thing, type Value } from './thing.js';

/** The property that says what somebody did; whoever did something else is a contributor. */
const PROPERTIES: Readonly<Record<string, string>> = { author: 'author', reporter: 'author', editor: 'editor', translator: 'translator', producer: 'producer' };

/** Everybody who made an article, by the property for what they did. */
export function peopleOf(contributors: readonly Contributor[], ledger: Ledger): Readonly<Record<string, Value | undefined>> {
  const groups = new Map<string, Thing[]>();
  contributors.forEach((person, index) => {
    const property = PROPERTIES[person.role ?? 'author'] ?? 'contributor';
    groups.set(property, [...(groups.get(property) ?? []), personOf(person, `/contributors/${String(index)}`, ledger)]);
  });
  return Object.fromEntries([...groups].map(([property, people]) => [property, oneOrMore(people)]));
}

function personOf(person: Contributor, path: string, ledger: Ledger): Thing {
  const { type, name, url, sameAs, image, jobTitle, location } = person;
  const isPerson = type === undefined || type === 'person';
  const said = ['name', ...(isPerson ? ['jobTitle', 'location'] : []), 'image'];
  for (const each of said) ledger.say(`${path}/${each}`);
  const common = { name, url, sameAs, image: image && pictureOf(image) };
  if (!isPerson) return thing('Organization', common);
  return thing('Person', { ...common, jobTitle, workLocation: location === undefined ? undefined : thing('Place', { name: location }) });
}

export const publisherOf = ({ name, url, logo, publishingPrinciples }: Publisher): Thing =>
  thing('NewsMediaOrganization', { name, url, logo: logo && pictureOf(logo), publishingPrinciples });

export const namedOf = (type: string, { name, url }: Named): Thing => thing(type, { name, url });

const SUBJECTS = { person: 'Person', organization: 'Organization', place: 'Place', event: 'Event', work: 'CreativeWork', other: 'Thing' } as const;

export function subjectOf({ name, type = 'person', url, birthDate, deathDate }: Subject): Thing {
  return thing(SUBJECTS[type], { name, url, ...(type === 'person' ? { birthDate, deathDate } : {}) });
}
