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
const SPACES_AROUND = /^[\t\n\f\r ]+|[\t\n\f\r ]+$/g;
/** C0, DEL, C1, bidirectional controls and the backslash. */
const FORBIDDEN = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\\]/;
const LINK_SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:']);
const DATA_IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/]+={0,2}$/;
const DATA_MAX = 32 * 1024;

function parsed(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/**
 * The URL policy: the one gate for every address. Returns the address as the platform serialises it, or null when it is refused.
 * Without a base, a relative reference stays relative once it has proved to stay on its own site.
 * Grades: `link` is where a reader may go (http, https, mailto, tel, #anchor); `resource` is what the page may load
 * (https, and http on an http page, else raised to https).
 */
export function checkUrl(input: string, grade: UrlGrade, options: UrlOptions): string | null {
  const text = input.replace(SPACES_AROUND, '');
  if (grade === 'resource' && options.dataImages && text.length <= DATA_MAX && DATA_IMAGE.test(text)) return text;
  if (text === '' || text.length > options.max || FORBIDDEN.test(text)) return null;
  if (text.startsWith('#')) return grade === 'link' && text.length > 1 ? text : null;
  const base = options.base === undefined ? undefined : (parsed(options.base) ?? undefined);
  const url = parsed(text, base?.href ?? NOWHERE);
  if (!url || url.username || url.password) return null;
  if (grade === 'link' ? !LINK_SCHEMES.has(url.protocol) : url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return url.href;
  if (url.hostname === '') return null;
  const relative = !base && url.href.startsWith(NOWHERE) && !/^[a-z]+:/i.test(text);
  if (relative) return text.startsWith('//') ? null : text;
  if (!base && url.href.startsWith(NOWHERE)) return null;
  if (grade === 'resource') {
    if (options.resourceHosts && !options.resourceHosts.includes(url.hostname)) return null;
    if (url.protocol === 'http:' && base?.protocol !== 'http:') url.protocol = 'https:';
  }
  return url.href;
}
