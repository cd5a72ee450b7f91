import { browser, flaw, unit } from './flaw.mjs';

/** Flaws of what guards a page, a reader's visit and paid text. */
export const guardFlaws = [
  flaw('a block that a host has put in the place of ours is taken for ours', 'export/is-ours.ts', 'blocks[type] === TABLES.blocks[type] &&', 'type in blocks ||', unit('export/replaced')),
  flaw('text and Markdown say numbers without what they are of', 'export/tree/recipe.ts', "stringFor(builder.context.strings, 'nutrient', key)", 'undefined', unit('export/words')),
  flaw('what stands in for an unknown block is left out', 'schema/generated/tables.ts', "fields: { fallback: { kind: 'rich' }, originalType", 'fields: { originalType', unit('export/words')),
  flaw('what stands behind a gate is sent', 'export/preview.ts', 'isOpen ? [] : upToGate(article.body, prepareTables(options.schema ?? TABLES).blocks)', 'article.body', unit('export/preview')),
  flaw('an article that is to be paid for and has no gate is sent whole', 'export/preview.ts', 'isOpen ? [] :', 'isOpen ? article.body :', unit('export/preview')),
  flaw('notes from behind a gate are sent', 'export/preview.ts', 'notesOf(shown, footnotes)', 'footnotes', unit('export/preview')),
  flaw('an access that nobody understands is a full one', 'blocks/options.ts', 'if (Object.hasOwn(SAFE, name)) usable[name] = SAFE[name];', '', unit('export/preview', 'export/options')),
  flaw('a host that only looks like a provider is framed', 'schema/embeds/site-of.ts', 'hosts.includes(parts.host)', 'hosts.some((host) => parts.host.endsWith(host))', unit('schema/embeds')),
  flaw('addresses of a provider with a password are framed', 'schema/embeds/site-of.ts', " || username !== '' || password !== ''", '', unit('schema/embeds')),
  flaw('a site is asked before its reader wants to see it', 'islands/embed.ts', 'if (this.#isShown) return void this.#show(embed);', 'this.#isShown = true; return void this.#show(embed);', browser('embeds')),
  flaw('a property of the wrong kind is kept', 'elements/refuse.ts', 'host[name] = null;', '', browser('odd-properties')),
  flaw('a property of the wrong kind is refused in silence', 'elements/refuse.ts', '{ tellRefusal(host, name, value); }', '{ void tellRefusal; }', browser('odd-properties')),
  flaw('a level that there is not is taken in silence', 'elements/article-setter.ts', 'level !== next.level ||', '', browser('odd-properties')),
  flaw('the texts of a document may be longer than it', 'schema/input/budget.ts', 'this.#characters -= text.length;', '', unit('schema/budget')),
  flaw('what the sentence of an issue is made of is not looked at', 'schema/explain.ts', "if (!isCode(code)) return '';", '', unit('package/hostile-calls')),
  flaw('a page from a server that lacks rules of blocks is put right in silence', 'elements/adopt-groups.ts', 'tellUnlinked(host, unlinked);', 'void tellUnlinked;', browser('elements-console')),
];
