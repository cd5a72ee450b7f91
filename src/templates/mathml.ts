import { html, type Rendered, type TemplateResult } from './html.js';

/** The elements of MathML that show something, and hold no links, no scripts and nothing of HTML. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'math mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom menclose msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd'.split(' '),
);

const LENGTH = /^[+-]?(?:\d{1,2}(?:\.\d{0,6})?|\.\d{1,6})(?:em|ex|px|pt|mu)?$/;
const SWITCH = /^(?:true|false)$/;

/** The attributes that are kept, with what their values have to be. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  display: /^(?:block|inline)$/, dir: /^(?:ltr|rtl)$/, displaystyle: SWITCH, scriptlevel: /^[+-]?\d$/, mathvariant: /^[a-z-]{1,24}$/, form: /^(?:prefix|infix|postfix)$/, notation: /^[a-z ]{1,60}$/,
  stretchy: SWITCH, fence: SWITCH, separator: SWITCH, symmetric: SWITCH, largeop: SWITCH, movablelimits: SWITCH, accent: SWITCH, accentunder: SWITCH,
  lspace: LENGTH, rspace: LENGTH, minsize: LENGTH, maxsize: LENGTH, width: LENGTH, height: LENGTH, depth: LENGTH, voffset: LENGTH, linethickness: LENGTH,
  columnalign: /^[a-z ]{1,60}$/, columnspan: /^\d{1,2}$/, rowspan: /^\d{1,2}$/,
};

/** As many elements, one in another, and altogether, are more than a formula has. */
const DEPTH = 60;
const COUNT = 5_000;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text of MathML as it is meant; undefined where something in it is none. */
function meant(text: string): string | undefined {
  const bad: string[] = [];
  const plain = text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,32}));|&/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const character = name === undefined ? (point > 31 && point <= 0x10_ff_ff && (point < 0xd8_00 || point > 0xdf_ff) ? String.fromCodePoint(point) : undefined) : ENTITIES[name];
    if (character === undefined) bad.push(whole);
    return character ?? '';
  });
  return bad.length === 0 && !/[\0\r]/.test(plain) ? plain : undefined;
}

const templates = new Map<string, TemplateStringsArray>();

/** A template of one element with these attributes, as the tag function would be given it. */
function stringsOf(tag: string, names: readonly string[]): TemplateStringsArray {
  const key = [tag, ...names].join(' ');
  const known = templates.get(key);
  if (known) return known;
  const parts = [...names.map((name, index) => `${index === 0 ? `<${tag} ` : '" '}${name}="`), `${names.length === 0 ? `<${tag}` : '"'}>`, `</${tag}>`];
  const strings = Object.assign([...parts], { raw: parts }) as TemplateStringsArray;
  templates.set(key, strings);
  return strings;
}

interface Open {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: Rendered[];
}

const made = ({ tag, attributes, children }: Open): TemplateResult => html(stringsOf(tag, attributes.map(([name]) => name)), ...attributes.map(([, value]) => value), children);

function attributesOf(written: string): Open['attributes'] {
  return [...written.matchAll(/(?<=\s)([a-z]{1,32})\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
    .map(([, name = '', double, single]) => [name, double ?? single ?? ''] as const)
    .filter(([name, value], index, all) => Object.hasOwn(ATTRIBUTES, name) && ATTRIBUTES[name]?.test(value) && all.findIndex(([other]) => other === name) === index)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

const PIECE = /<(\/?)([a-z]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;

/**
 * Markup of MathML as a template: its elements that show something, with their attributes of sound values, and its text. Undefined where it is anything else: where another
 * element stands in it, or it is not one `<math>` that is closed.
 */
export function mathFrom(markup: string): TemplateResult | undefined {
  const text = markup.trim();
  const open: Open[] = [];
  let count = 0;
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const found = PIECE.exec(text);
    if (!found) return undefined;
    const [, closing, tag = '', written = '', closed, words] = found;
    const parent = open.at(-1);
    if (words !== undefined) {
      const plain = meant(words);
      if (plain === undefined || !parent) return undefined;
      parent.children.push(plain);
    } else {
      if (!ELEMENTS.has(tag) || (tag === 'math') !== (closing === '' ? !parent : open.length === 1)) return undefined;
      if (closing === '') {
        count++;
        open.push({ tag, attributes: attributesOf(written), children: [] });
      }
      if (closing !== '' || closed !== '') {
        const done = open.pop();
        if (done?.tag !== tag) return undefined;
        const node = made(done);
        const above = open.at(-1);
        if (!above) return PIECE.lastIndex === text.length ? node : undefined;
        above.children.push(node);
      }
      if (open.length > DEPTH || count > COUNT) return undefined;
    }
  }
  return undefined;
}
