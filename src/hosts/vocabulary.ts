/** Elements that have no content and no closing tag (HTML Standard, 13.1.2 Elements). */
const VOID_ELEMENTS: ReadonlySet<string> = new Set('area br col hr img input link meta source track wbr'.split(' '));

/**
 * Elements whose content the HTML parser reads by other rules (foreign, raw text, ignored or renamed), or that load
 * active content. A template with one of them could differ between the hosts, or run something.
 */
const REFUSED_ELEMENTS: ReadonlySet<string> = new Set([
  ...'svg mathml script style textarea template iframe object embed applet frame frameset'.split(' '),
  ...'noscript noembed noframes title xmp listing plaintext image base html head body'.split(' '),
]);

const REFUSED_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['style', 'a strict content security policy blocks it, use a class'],
  ['srcdoc', 'it is parsed as HTML'],
  ['is', 'customised built-in elements do not exist in every browser'],
]);

/** Whether an element has no content and no closing tag. */
export function isVoidElement(tag: string): boolean {
  return VOID_ELEMENTS.has(tag);
}

/** Why a tag (lower case) may not stand in a template, or undefined when it may. */
export function tagProblem(tag: string): string | undefined {
  return REFUSED_ELEMENTS.has(tag) ? `<${tag}> may not stand in a template` : undefined;
}

/** Why an attribute (as written, with its sigil) may not stand in a template, or undefined when it may. */
export function attributeProblem(written: string): string | undefined {
  if (written.startsWith('@')) return `event binding ${written}: templates have no events, use a custom element`;
  if (written.startsWith('.')) return `property binding ${written}: templates have no properties, use an attribute`;
  const name = written.replace(/^\?/, '').toLowerCase();
  if (!/^[a-z][a-z0-9_:.-]*$/.test(name)) return `"${written}" is no attribute name`;
  if (name.startsWith('on')) return `event handler attribute ${written}: templates have no events`;
  const reason = REFUSED_ATTRIBUTES.get(name);
  return reason === undefined ? undefined : `attribute ${written} is refused: ${reason}`;
}
