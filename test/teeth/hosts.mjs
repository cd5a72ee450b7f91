import { flaw, unit } from './flaw.mjs';

/** Flaws of the compiler and of text for the server. */
export const hostFlaws = [
  flaw(
    'text is not escaped',
    'hosts/escape.ts',
    'escaped(text, IN_TEXT)',
    'text',
    unit('hosts/string'),
  ),
  flaw(
    'quotes in attributes are not escaped',
    'hosts/escape.ts',
    'IN_ATTRIBUTE = /[&<>"]/',
    'IN_ATTRIBUTE = /[&<>]/',
    unit('hosts/string'),
  ),
  flaw(
    'parts of attributes are not escaped',
    'hosts/string.ts',
    "text + escapeAttribute(shown) + after :",
    "text + shown + after :",
    unit('hosts/string'),
  ),
  flaw(
    'scripts may stand in templates',
    'hosts/vocabulary.ts',
    'svg math mathml script style',
    'svg math mathml style',
    unit('hosts/compile'),
  ),
  flaw('event handlers may stand in templates', 'hosts/vocabulary.ts', "name.startsWith('on')", "name === 'on'", unit('hosts/compile')),
  flaw(
    'a block that fails is lost',
    'hosts/string.ts',
    'return append(text, fallback(), options);',
    'return text;',
    unit('hosts/string', 'blocks/templates'),
  ),
  flaw(
    'the first blank line of code is lost',
    'hosts/serialise.ts',
    "if (child.tag === 'pre' && mayBeginWithNewline(child.children[0])) sink.text('\\n');",
    '',
    unit('hosts/string'),
  ),
  flaw(
    'results with other values are taken for the same',
    'hosts/same-result.ts',
    'a.strings === b.strings && sameValues(a.values, b.values)',
    'a.strings === b.strings',
    unit('hosts/same-result'),
  ),
  flaw('the longest choice is not rising', 'hosts/longest-rising.ts', 'return chosen.reverse();', 'return chosen;', unit('hosts/same-result')),
  flaw('a stream renders all before it sends anything', 'export/render.ts', 'if (text.length < least ||', 'if (text.length < 1e9 ||', unit('export/stream')),
  flaw('a stream ends a piece in the middle of a line', 'export/render.ts', "|| !text.endsWith('>')", '', unit('export/stream')),
  flaw('what a reader has left is rendered all the same', 'hosts/chunks.ts', '} else if (hasTemplate(rendered) && isDivisible(rendered)) yield', '} else if (isDivisible([])) yield', unit('export/stream')),
  flaw('the credits stand twice in regions', 'export/render.ts', "includes('byline')", "includes('none' as never)", unit('export/regions')),
  flaw('an address that runs something is written', 'hosts/address.ts', 'text !== undefined && !isHarmless(text)', 'text === undefined && !isHarmless("")', unit('hosts/safety')),
];
