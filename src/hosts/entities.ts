/** The named character references that templates may use, each before its character; any other character is written as itself. */
const NAMED: ReadonlyMap<string, string> = new Map(
  (
    `amp& lt< gt> quot" apos' nbsp\u00a0 ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d shy\u00ad ndash– mdash— ` +
    'hellip… lsquo‘ rsquo’ ldquo“ rdquo” laquo« raquo» middot· bull• times× minus− larr← uarr↑ rarr→ darr↓ sect§ para¶ ' +
    'dagger† deg° euro€ pound£ copy© reg® trade™'
  )
    .split(' ')
    .map((each) => [each.slice(0, -1), each.slice(-1)]),
);

/**
 * The text that a template's source text stands for.
 * @throws Error with the reason, when a reference is unknown or its code point is one that HTML would change.
 */
export function decodeEntities(source: string): string {
  if (!source.includes('&')) return source;
  return source.replace(/&(#?[a-z0-9]+);/gi, (reference, name: string) => {
    const character = name.startsWith('#') ? fromCodePoint(name.slice(1)) : NAMED.get(name);
    if (character === undefined) throw new Error(`unknown entity ${reference}, write the character itself`);
    return character;
  });
}

/** HTML maps NUL, the C1 range and surrogates to other characters, and code points end at 0x10ffff. */
function fromCodePoint(digits: string): string | undefined {
  const code = Number(/^x/i.test(digits) ? `0${digits}` : digits);
  const changed = !(code >= 0x20 || code === 0x09 || code === 0x0a) || (code >= 0x7f && code <= 0x9f);
  const impossible = code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return changed || impossible ? undefined : String.fromCodePoint(code);
}
