import { browser, flaw, unit } from './flaw.mjs';

/** Flaws of what sites, builds and editorial systems do to an article, and it to them. */
export const siteFlaws = [
  flaw('options of the wrong type are used', 'blocks/options.ts', 'if (fits(value, kind))', 'if (true)', unit('export/options')),
  flaw('options of the wrong type are ignored in silence', 'blocks/options.ts', 'else refuse(name, value, kind);', '', unit('export/options')),
  flaw('the text of options may be ill-formed', 'blocks/options.ts', "typeof value === 'string' ? cleanText(value) : value", 'value', unit('export/options')),
  flaw('lowered pairs have no start', 'styles/scheme.ts', '--${name}-light: initial; --${name}-dark: ;', '', unit('styles/styles')),
  flaw('links are left to a base', 'elements/places.ts', 'addressOf(document.baseURI) !== addressOf(location.href) ||', '', browser('links')),
  flaw('routes are changed by links', 'elements/route.ts', '/^#[/!]/.test(hash)', 'hash === "#"', browser('links')),
  flaw('the address of a late article is forgotten', 'elements/lead.ts', 'if (isAtStart(part) && !isUsed(view)) goTo(part, view);', '', browser('named-part')),
  flaw('a reader who has scrolled is taken away', 'elements/lead.ts', 'isAtStart(part) && !isUsed(view)', 'true', browser('named-part')),
  flaw('the declaration of a root stays inert', 'elements/isolation.ts', 'if (declared) declare(root, declared);\n  else root', 'root', browser('declared')),
  flaw('ids of two served articles stay the same', 'elements/mount/own-ids.ts', 'prefixOf(wrapper) === from', 'prefixOf(wrapper) === ""', browser('two-served')),
  flaw('no room is kept', 'styles/root.ts', 'display: flow-root; min-block-size: var(--_room, 100vh);', '', browser('jump')),
  flaw('a blank line ends the block of Markdown', 'hosts/one-block.ts', '.replace(BLANK_LINE, toReference)', '', unit('hosts/markdown')),
  flaw('a script ends in its JSON', 'hosts/inline-json.ts', '[<>&\\u2028\\u2029]', '[>&\\u2028\\u2029]', unit('hosts/inline-json')),
  flaw('the end of a line vanishes', 'schema/read/lines.ts', '/[\\n\\v\\f\\x85\\u2028\\u2029]/', '/[\\x85\\u2028\\u2029]/', unit('schema/lines')),
  flaw('a link that was cut stays cut', 'schema/read/run.ts', 'if (!first || !second || !isSame(first, second)) return false;', 'if (first !== second || !first) return false;', unit('schema/join')),
  flaw('links "#notes" lead past the heading of that name', 'schema/resolve/names.ts', 'const anchor = renamed.get(slug) ?? slug;', 'const anchor = slug;', unit('schema/names')),
  flaw('a local time is that of no zone', 'base/zone.ts', 'return !isRight(before) && isRight(after) ? after : before;', 'return isRight(0) ? after : 0 * before;', unit('schema/values')),
  flaw('names behind the fold are said twice', 'templates/byline.ts', 'const rest = authors.slice(SHOWN_WHEN_FOLDED);', 'const rest = authors;', unit('templates/byline')),
  flaw('a list has no room for its numbers', 'blocks/text/list.ts', '.galley ol.galley-numbers-wide { padding-inline-start: 2.5em; }', '', browser('beside')),
  flaw('letters of a list are numbers', 'blocks/text/list.ts', "'lower-alpha': 'a'", "'lower-alpha': undefined", unit('blocks/templates')),
  flaw('an article that is over is live', 'templates/ended.ts', 'coverageEndTime !== undefined &&', 'coverageEndTime === "never" &&', unit('templates/shapes')),
];
