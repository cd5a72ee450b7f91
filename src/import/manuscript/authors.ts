import type { CreditKind } from './labels.js';
import type { Person } from './people.js';
import type { ManuscriptAuthor } from './report.js';

const ROLES = { author: undefined, translator: 'translator', editor: 'editor', credit: 'photographer' } as const;

/** What an article says of somebody: the bare name where there is nothing else. */
export function authorOf(person: Person, credit: CreditKind = 'author'): ManuscriptAuthor {
  const role = ROLES[credit];
  const { name, jobTitle, location } = person;
  if (role === undefined && jobTitle === undefined && location === undefined) return name;
  return {
    name,
    ...(role === undefined ? {} : { role }),
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(location === undefined ? {} : { location }),
  };
}
