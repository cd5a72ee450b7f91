/** What an article may put on a page, and how data is made to try it. */

/** Every element that a foundation article, or its server page, consists of. */
export const ALLOWED_TAGS: ReadonlySet<string> = new Set(
  ('galley-article article section div header h1 h2 h3 h4 h5 h6 p span a abbr b bdi bdo blockquote br cite code data del dfn dl dt dd em figure figcaption hr i img picture source ins kbd ' +
    'address audio video track li ol ul mark math pre q s samp small strong sub sup time u var wbr details summary aside form label input button table caption thead tbody tfoot tr th td galley-compare galley-copy galley-embed galley-lightbox galley-sort galley-notes galley-player galley-slot').split(' '),
);

const URL_ATTRIBUTES = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'cite', 'background', 'ping', 'xlink:href', 'manifest', 'codebase', 'longdesc', 'usemap', 'profile']);
const SAFE_SCHEMES: Readonly<Record<string, readonly string[]>> = { href: ['https:', 'http:', 'mailto:', 'tel:'], src: ['https:', 'http:'] };
const BANNED_ATTRIBUTES = /^(?:on|style$|srcdoc$|name$|target$|ping$|download$|is$|slot$|part$|formaction$|http-equiv$|nonce$|integrity$|autofocus$|contenteditable$)/;

/** One element as the oracle sees it, whichever parser made it. */
export interface Seen {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
}

/** What is wrong with an element: nothing, where all is well. `page` is the address of the page that it stands in. */
export function faultsOf({ tag, attributes }: Seen, page: string): string[] {
  const faults = ALLOWED_TAGS.has(tag) && (tag !== 'form' || isForm(attributes)) ? [] : [`<${tag}>`];
  for (const [name, value] of attributes) {
    if (BANNED_ATTRIBUTES.test(name) && !isFieldOfOurs(tag, name, value)) faults.push(`<${tag} ${name}>`);
    if (!/^[a-z][a-z0-9-]*$/.test(name)) faults.push(`<${tag} ${JSON.stringify(name)}>`);
    const addresses = name === 'srcset' ? value.split(',').map((part) => part.trim().split(' ')[0] ?? '') : URL_ATTRIBUTES.has(name) ? [value] : [];
    for (const address of addresses) if (!isSafe(address, name === 'href' ? 'href' : 'src', page)) faults.push(`<${tag} ${name}=${JSON.stringify(address)}>`);
  }
  return faults;
}

/** A form of ours is sent by POST, to an address that is judged as all are. */
const isForm = (attributes: Seen['attributes']) => attributes.some(([name, value]) => name === 'method' && value === 'post') && attributes.some(([name]) => name === 'action');

/** What the fields of forms and the places in islands are called: words of ours, never of an article. */
const isFieldOfOurs = (tag: string, name: string, value: string) =>
  (tag === 'input' && name === 'name' && (value === 'email' || value === 'list')) || (tag === 'section' && name === 'slot' && value === 'stage');

function isSafe(address: string, grade: 'href' | 'src', page: string): boolean {
  try {
    const url = new URL(address, page);
    return (SAFE_SCHEMES[grade] ?? []).includes(url.protocol) && url.username + url.password === '';
  } catch {
    return false;
  }
}

/** The first and the last paragraph of every document: they are never replaced, and have to come through. */
export const GUARDS = ['The first paragraph stands as it was.', 'The last paragraph stands as it was.'] as const;

type Path = readonly (string | number)[];
const FIXED = new Set(['type', '$schema']);

/** Where the strings of a document are. What says which kind of thing something is counts only with `kinds`. */
export function stringPaths(value: unknown, kinds = false, path: Path = []): Path[] {
  if (typeof value === 'string') return FIXED.has(String(path.at(-1))) === kinds ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => stringPaths(each, kinds, [...path, Array.isArray(value) ? Number(key) : key]));
}

function put(root: unknown, path: Path, value: unknown): void {
  let place = root as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1) ?? ''] = value;
}

/**
 * As many documents as payloads: in the n-th, each string at `paths` is another payload, counted from the n-th on. Over all of them, every
 * payload has stood at every path.
 */
export function* latinSquare(document: object, paths: readonly Path[], payloads: readonly unknown[]): Generator<object> {
  for (let turn = 0; turn < payloads.length; turn++) {
    const copy = structuredClone(document) as { body?: unknown[] };
    paths.forEach((path, index) => put(copy, path, payloads[(turn + index) % payloads.length]));
    const body = Array.isArray(copy.body) ? copy.body : [];
    yield { ...copy, body: [GUARDS[0], ...body, GUARDS[1]] };
  }
}

/** Values that look like templates, nodes, lists, and whatever else libraries take for more than data. */
export const forged = (): unknown[] => [
  { _$litType$: 1, strings: ['<img src=x onerror=__pwned=1>'], values: [] },
  { _$litDirective$: 'x', values: [] },
  { toString: 1, valueOf: 1 },
  { nodeType: 1, nodeName: 'SCRIPT', textContent: '__pwned=1' },
  { strings: ['<script>__pwned=1</script>'], raw: ['x'], values: [], h: [] },
  { then: 1, length: 1e9 },
  { length: 3, 0: 'a', 1: 'b' },
  JSON.parse('{"__proto__":{"type":"paragraph","polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  { type: 'constructor', children: 'x' },
  { type: '__proto__', children: [{ type: 'toString' }] },
  { type: ['paragraph'], children: { type: 'paragraph' } },
  { type: 'paragraph', children: [[[[['x']]]]] },
  [], [[]], {}, null, true, false, 0, -0, -1, 1e308, 4.5,
];
