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
const SPACES = '\t\n\f\r ';
/** C0, DEL, C1, bidirectional controls, the backslash, and half surrogate pairs. */
const FORBIDDEN = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\\\p{Surrogate}]/u;
const LINK_SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:']);
/** Where there is a base, engines differ on what this names: the site, or nothing. */
const ONLY_A_SCHEME = /^https?:\/*$/i;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const DATA_IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/]+={0,2}$/;
const DATA_MAX = 32 * 1024;
/**
 * An address that the platform would write back letter for letter: a host of lower-case labels whose last one begins with a letter,
 * then only characters that no part of an https address escapes. Dot segments and punycode are left to the platform.
 */
const CANONICAL = /^https:\/\/[a-z0-9.-]{1,60}\.[a-z][a-z0-9]{1,20}\/[\w\-.~/?&=+,;:@!$*()#]*$/;
const ODD_IN_PATH = /[|^]/;
const NOT_CANONICAL = /\/\.|\.[.-]|-[.-]|\/-/;

/** A text without the spaces around it that HTML takes from an address. */
function withoutSpaces(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && SPACES.includes(text.charAt(start))) start++;
  while (end > start && SPACES.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function parsed(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** Whether parsing an address would give back the same characters. Only says so where that is certain. */
export const isCanonical = (text: string): boolean => CANONICAL.test(text) && !NOT_CANONICAL.test(text);

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
 * Grades: `link` is where a reader may go (http, https, mailto, tel, #anchor); `contact` the same, and a bare e-mail address or telephone
 * number; `resource` is what the page may load
 * (https, and http on an http page, else raised to https).
 */
export function checkUrl(input: string, grade: UrlGrade, options: UrlOptions): string | null {
  if (grade === 'contact') return checkUrl(contactUrl(input), 'link', options);
  if ((grade === 'link' || !options.resourceHosts) && input.length <= options.max && isCanonical(input)) return input;
  if (grade === 'resource' && options.dataImages && input.length <= DATA_MAX && DATA_IMAGE.test(input)) return input;
  const text = input.length > options.max + 64 ? '' : withoutSpaces(input);
  if (text === '' || text.length > options.max || FORBIDDEN.test(text) || ONLY_A_SCHEME.test(text)) return null;
  if (text.startsWith('#')) return grade === 'link' && text.length > 1 ? text : null;
  const url = resolved(text, grade, options);
  return url !== null && url.length <= options.max ? url : null;
}

function resolved(text: string, grade: UrlGrade, options: UrlOptions): string | null {
  const base = options.base === undefined ? null : parsed(options.base);
  const url = parsed(text, base?.href ?? NOWHERE);
  if (!url || url.username || url.password) return null;
  if (grade === 'link' ? !LINK_SCHEMES.has(url.protocol) : url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return url.href;
  // Engines differ here: some let a space into a host, and some leave signs as they are in a path
  if (url.hostname === '' || url.hostname.includes('%')) return null;
  if (ODD_IN_PATH.test(url.pathname)) url.pathname = url.pathname.replace(/[|^]/g, encodeURIComponent);
  if (!base && url.href.startsWith(NOWHERE)) return text.startsWith('//') || HAS_SCHEME.test(text) ? null : text;
  if (grade === 'resource') {
    if (options.resourceHosts && !options.resourceHosts.includes(url.hostname)) return null;
    if (url.protocol === 'http:' && base?.protocol !== 'http:') url.protocol = 'https:';
  }
  return url.href;
}
