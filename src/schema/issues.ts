import type { Field } from './definitions/field.js';

export const SEVERITIES = ['fatal', 'error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something in the input that is not as it should be: where, what, and what to do about it. */
export interface Issue {
  /** Place in the input, as a JSON pointer (RFC 6901); empty for the whole document. */
  readonly pointer: string;
  readonly code: IssueCode;
  /** `fatal`: nothing could be read; `error`: something is not shown as meant; `warning`: shown, but not well; `info`: good to know. */
  readonly severity: Severity;
  /** One or two sentences that name what was found and what to change. */
  readonly message: string;
}

/** What is known about the place of an issue when its message is written. */
export interface Finding {
  /** What was found, already cut short and quoted where it is text. */
  readonly found: string;
  /** The name of the field, or the type of the node. */
  readonly name: string;
  /** What the field is for and what to write there. */
  readonly advice: string;
  /** A number, a limit, or the closest correct word, as the code needs it. */
  readonly detail: string;
}

type Rule = readonly [Severity, (finding: Finding) => string];

/** Every code, how serious it is, and the sentence that goes with it. */
export const ISSUES = {
  'json-syntax': ['fatal', ({ detail }) => `This is not valid JSON: ${detail}. Check quotes, commas and brackets near that place.`],
  'not-an-object': ['fatal', ({ found }) => `An article is a JSON object, but ${found} was found. Write { "headline": "…", "body": ["…"] }.`],
  'too-large': ['fatal', ({ found, detail }) => `The document has ${found} bytes; at most ${detail} are read. Split the article or remove data that is not text.`],
  'too-deep': ['fatal', ({ found, detail }) => `Brackets are nested ${found} levels deep; at most ${detail} are read. Flatten the structure.`],
  'newer-version': ['warning', ({ found, detail }) => `The document says schemaVersion ${found}; this version of Galley knows ${detail}. It is read as far as possible; update Galley to see all of it.`],
  'missing-field': ['error', ({ name, advice }) => `The field "${name}" is missing. ${advice}`],
  'wrong-type': ['error', ({ name, found, advice }) => `"${name}" cannot be ${found}. ${advice}`],
  'unknown-field': ['info', ({ name, detail }) => `The field "${name}" is not known here and is left out. ${detail ? `Did you mean "${detail}"?` : 'Remove it; data of your own may stand under the "data" of a block.'}`],
  'duplicate-field': ['warning', ({ name, detail }) => `"${name}" and "${detail}" are two names for one field; only "${detail}" is used. Remove one of them.`],
  'unknown-type': ['error', ({ found, detail }) => `There is no way to show the type ${found}; its text is shown instead. ${detail ? `Did you mean "${detail}"?` : 'Use a type of the schema, or give it a "fallback".'}`],
  'missing-type': ['error', ({ name, found, detail }) => `Every ${name} needs a "type", but ${found} without one was found; its text is shown. Add "type": ${detail} or another type.`],
  'wrong-shape': ['error', ({ name, found }) => `This ${name} lacks ${found} and cannot be set; its text is shown instead. Add what is missing.`],
  unreadable: ['error', () => 'Reading this part failed. Pass plain JSON data, without getters or proxies.'],
  'unknown-value': ['warning', ({ name, found, detail }) => `"${name}" cannot be ${found}. Choose one of: ${detail}.`],
  'out-of-range': ['warning', ({ name, found, detail, advice }) => `"${name}" is ${found}, which is not a ${advice} between ${detail}. It is left out; write a ${advice} in that range.`],
  'nearest-value': ['info', ({ name, found, detail }) => `"${name}" is ${found}; it is read as ${detail}, the nearest that there is. Write ${detail}.`],
  'refused-url': ['error', ({ name, found, advice }) => `The address ${found} in "${name}" is not allowed and is left out. ${advice}`],
  'upgraded-url': ['info', ({ found }) => `The address ${found} begins with http:// and is loaded over https://. Write https:// if the server has it.`],
  'invalid-date': ['error', ({ name, found }) => `"${name}" is ${found}, which is not a date. Write ISO 8601: 2026-03-02, or 2026-03-02T14:05:00+01:00.`],
  'time-without-offset': ['warning', ({ name, found }) => `"${name}" is ${found}: a time without its offset from UTC. Only the date is used; add an offset such as "Z" or "+04:30", or the "timeZone" of the article.`],
  'invalid-language': ['warning', ({ name, found, detail }) => `"${name}" is ${found}, which is not a language tag. ${detail ? `It is read as "${detail}"; write that.` : 'Write one such as "en", "fa-AF" or "uz-Cyrl".'}`],
  'missing-language': ['info', () => 'The article does not say its language, which quotation marks, hyphens and voices follow. Write "inLanguage": "en", or another tag.'],
  'invalid-time-zone': ['warning', ({ found }) => `${found} is not a time zone of this platform. Write an IANA name such as "Asia/Kabul".`],
  'too-long': ['warning', ({ name, found, detail }) => `"${name}" has ${found} characters; the first ${detail} are shown. Shorten it.`],
  'too-many': ['warning', ({ name, found, detail }) => `There are ${found} in "${name}"; only the first ${detail} are used. Remove some, or split the article.`],
  shortened: ['error', ({ detail }) => `The document has more than ${detail} nodes; what comes after them is left out, and the page says so. Split the article.`],
  nesting: ['warning', ({ name, detail }) => `This ${name} stands more than ${detail} levels deep; its text is shown one level up. Flatten the structure.`],
  misplaced: ['warning', ({ name, detail }) => `This ${name} cannot stand here${detail ? `; ${detail}` : ' and was moved or unwrapped; its text stays'}. Move it to where it belongs.`],
  'nested-mark': ['info', ({ name }) => `This ${name} stands in another ${name}, where it adds nothing, and was unwrapped. Remove the inner one.`],
  'replaced-characters': ['info', ({ name }) => `"${name}" holds characters that cannot be printed (NUL, half a surrogate pair, or more marks than a letter can carry). They were replaced; check the source.`],
  'raw-html': ['warning', () => 'Raw HTML is not rendered; it is shown as text. Use blocks and inline nodes instead.'],
  'other-format': ['error', ({ found }) => `This is ${found}, a format of another editor, and no article for Galley: only its text is shown. Turn it into the blocks of docs/schema.md first, with an importer.`],
  'byline-in-name': ['info', ({ found, detail }) => `The name ${found} begins as a byline does, which the page writes itself. Write "${detail}".`],
  'several-names': ['info', ({ found, detail }) => `The name ${found} seems to be those of several people. Write a list: [${detail}].`],
  markup: ['warning', ({ found }) => `The text holds HTML, ${found}, and is printed as it stands. Write the characters themselves, and blocks and inline nodes in place of tags. Other places like this are not listed.`],
  'duplicate-id': ['warning', ({ found, detail }) => `The id ${found} is used twice; this one becomes "${detail}". Give every block an id of its own.`],
  'renamed-anchor': ['info', ({ found, detail }) => `The name ${found} is one of the page’s own; this block is called "${detail}", and links in the article follow. Give it an "anchor" of its own.`],
  'unresolved-reference': ['warning', ({ name, found }) => `This ${name} points to ${found}, which is not in the article. Correct the reference or add what it points to.`],
  'missing-alternative': ['warning', () => 'This picture has no "alt". Say in a few words what it shows, or set "decorative": true if it adds nothing to the text.'],
  'unnamed-link': ['warning', () => 'This picture is a link and has no words that say where it leads. Say it in "alt".'],
  'missing-size': ['info', () => 'This picture has no "width" and "height". Give both in pixels, so that the page reserves its place.'],
  'more-issues': ['info', ({ detail }) => `Only the first ${detail} issues are listed. Mend those first.`],
} as const satisfies Readonly<Record<string, Rule>>;

export type IssueCode = keyof typeof ISSUES;
export const ISSUE_CODES = Object.keys(ISSUES) as IssueCode[];

/** What was found, in words that fit into a sentence and never more than a line of it. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`;
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}

/** What to write into a field: its own advice, or its kind in words. */
export function adviceFor(field: Field | undefined): string {
  if (!field) return '';
  if (field.advice) return field.advice;
  const words: Partial<Record<Field['kind'], string>> = {
    text: 'Write a string', rich: 'Write a string or a list of inline nodes', points: 'Write a string, inline nodes, or a list of points',
    url: 'Write an address that begins with https://', integer: 'Write a whole number', number: 'Write a number', boolean: 'Write true or false',
    date: 'Write a date as ISO 8601', language: 'Write a language tag', id: 'Write a short name', list: 'Write a list', blocks: 'Write a list of blocks',
    block: 'Write one block', object: 'Write an object',
  };
  const word = words[field.kind];
  return word ? `${word}: ${field.description.charAt(0).toLowerCase()}${field.description.slice(1)}` : field.description;
}

/** The known word closest to a mistyped one, or nothing when none is near (at most two letters apart). */
export function closest(word: string, known: Iterable<string>): string {
  let best = '';
  let least = 3;
  const plain = word.toLowerCase().replace(/[\s_-]/g, '');
  if (word.length > 40) return '';
  for (const candidate of known) {
    const other = candidate.toLowerCase().replace(/-/g, '');
    const distance = plain === other ? 0 : editDistance(plain, other, least);
    if (distance < least && distance < other.length / 2) [best, least] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string, cap: number): number {
  if (Math.abs(a.length - b.length) >= cap) return cap;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? cap;
}
