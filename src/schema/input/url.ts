import type { UrlGrade } from '../definitions/field.js';

/** What the host allows beyond the defaults. */
export interface UrlOptions {
  /** The address against which relative ones are resolved: that of the document they came in. */
  readonly base?: string | undefined;
  /** Hosts from which pictures and other files may come; every host when absent. */
  readonly resourceHosts?: readonly string[] | undefined;
  /** Whether pictures may be carried in the document itself, as raster `data:` URLs of at most 32 KiB. */
  readonly dataImages?: boolean | undefined;
  /** Most UTF-16 units of an address. */
  readonly max: number;
}

/** Stands for the unknown address of a document, so that relative references can be judged without one. */
const NOWHERE = 'https://nowhere.invalid/';
/** Controls, also those of direction, halves of characters, and the backslash. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Bidi_C}\\]/u;
const WEB = /^https?:/i;
const DATA_IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/]+={0,2}$/;
const DATA_MAX = 32 * 1024;
/**
 * An address that the platform would write back letter for letter: a host of lower-case letters and digits between single dots and hyphens,
 * then only characters that no part of an https address escapes. Dot segments and punycode are left to the platform.
 */
const CANONICAL = /^https:\/\/(?:[a-z\d]+[.-])+[a-z]+(?:\/(?!\.)[\w\-.~?&=+,;:@!$*()#]*)+$/;
/** The host as it is written, where an address has one of its own. */
const WRITTEN_HOST = /^(?:https?:)?\/\/+(\[[^/?#]*\]|[^/?#:]*)/i;
/**
 * A host that all engines read alike: an address of IPv6, or letters of blocks to which Unicode has added nothing of late, without ß, ς and some others.
 * Where letters run from right to left, a label is of these or of Latin ones alone, for not every engine judges their order.
 */
const CERTAIN =
  /^(?!.*[ßςӀ\u0c3c\u0c5c\u0cdc\u0cf3\u0ece\u17b4\u17b5])(?:[\w.À-ɏΈ-ևऀ-႟ა-ჺሀ-፼ក-៓ạ-ỹぁ-ゖァ-ー一-鿕가-힣-]+|(?!.*\w[^\w.])[a-z.א-תؠ-يٱ-ۓە]+|\[[\w:.]+\])$/;
/** How long an address, with spaces around it, may be that is worth reading: beyond it nothing is allowed. */
export const longestUrl = ({ max, dataImages }: UrlOptions): number => Math.max(max + 64, dataImages ? DATA_MAX : 0);

/** What programs drop from an address when they copy it, which may make another one of it. */
const DROPPED = /\p{DI}/u;

function parsed(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** Whether parsing an address would give back the same characters. Only says so where that is certain. */
export const isCanonical = (text: string): boolean => CANONICAL.test(text);

/** The letters that a label of Punycode (RFC 3492) stands for; of what is no Punycode it makes anything. */
function lettersOf(_: string, plain = '', deltas: string): string {
  const letters = Array.from(plain);
  let code = 128;
  let at = 0;
  let bias = 72;
  for (let next = 0; next < deltas.length; ) {
    const before = at;
    let weight = 1;
    for (let step = 36, digit = 36, least = 0; digit >= least; step += 36) {
      digit = (parseInt(deltas.charAt(next++), 36) + 26) % 36;
      at += digit * weight;
      least = Math.min(26, Math.max(1, step - bias));
      weight *= 36 - least;
    }
    const length = letters.length + 1;
    let delta = ((at - before) / (before ? 2 : 700)) | 0;
    delta += (delta / length) | 0;
    for (bias = 0; delta > 455; bias += 36) delta = (delta / 35) | 0;
    bias += ((36 * delta) / (delta + 38)) | 0;
    code += (at / length) | 0;
    at %= length;
    letters.splice(at++, 0, String.fromCharCode(code));
  }
  return letters.join('');
}

/** Whether every engine reads a host as this one: it is of certain letters, and each label of Punycode is what its letters are written as. */
function isCertain(written: string, hostname: string): boolean {
  const letters = written.replace(/\bxn--(?:([^.]*)-)?([^.]*)/gi, lettersOf);
  return CERTAIN.test(letters) && parsed(`https://${letters}`)?.hostname === hostname;
}

const EMAIL = /^[^\s@:/?#]+@[^\s@:/?#.]+(?:\.[^\s@:/?#.]+)+$/;
const TELEPHONE = /^\+?[\d ()./-]{5,30}$/;

/** An e-mail address or a telephone number, as people write it, with its scheme; all else as it is. */
function contactUrl(input: string): string {
  const text = input.trim();
  if (EMAIL.test(text)) return `mailto:${text}`;
  return TELEPHONE.test(text) ? `tel:${text.replace(/[^\d+]/g, '')}` : text;
}

/**
 * The URL policy: the one gate for every address. Returns the address as the platform serialises it, or null when it is refused.
 * Without a base, a relative reference stays relative once it has proved to stay on its own site.
 * Grades: `link` is where a reader may go (http, https, mailto, tel, #anchor); `reach` the same, and a bare e-mail address or telephone
 * number; `resource` is what the page may load
 * (https, and http on an http page, else raised to https).
 */
export function checkUrl(input: string, grade: UrlGrade, options: UrlOptions): string | null {
  if (grade === 'reach') return checkUrl(contactUrl(input), 'link', options);
  if ((grade === 'link' || !options.resourceHosts) && input.length <= options.max && isCanonical(input)) return input;
  if (grade === 'resource' && options.dataImages && input.length <= DATA_MAX && DATA_IMAGE.test(input)) return input;
  const text = input.length > longestUrl(options) ? '' : input.trim();
  if (text === '' || text.length > options.max || FORBIDDEN.test(text)) return null;
  if (text.startsWith('#')) return grade === 'link' && text.length > 1 ? text : null;
  const url = resolved(text, grade, options);
  return url !== null && url.length <= options.max ? url : null;
}

function resolved(text: string, grade: UrlGrade, options: UrlOptions): string | null {
  const base = options.base === undefined ? null : parsed(options.base);
  const url = parsed(text, base?.href ?? NOWHERE);
  if (!url || url.username || url.password) return null;
  const { href, hostname } = url;
  if (!WEB.test(href)) return grade === 'link' && /^(?:mailto|tel):/.test(href) ? href : null;
  const host = WRITTEN_HOST.exec(text)?.[1];
  // What a scheme without a host leads to depends on the base, and on the engine
  if (host === undefined ? WEB.test(text) : !isCertain(host, hostname)) return null;
  if (!base && host === undefined) return DROPPED.test(text) ? null : text;
  // Some engines leave these signs as they are in a path
  if (/[|^]/.test(url.pathname)) url.pathname = url.pathname.replace(/[|^]/g, encodeURIComponent);
  if (grade === 'resource') {
    if (options.resourceHosts && !options.resourceHosts.includes(hostname)) return null;
    if (url.protocol === 'http:' && base?.protocol !== 'http:') url.protocol = 'https:';
  }
  return url.href;
}
