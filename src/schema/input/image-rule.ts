import { only } from '../../base/own-only.js';
import { LIMITS } from '../limits.js';

/** One size of a picture: what a rule that is a function is asked for. */
export interface ImageSize {
  /** The address of the picture as the article has it, already judged. */
  readonly src: string;
  /** The width in pixels that is wanted. */
  readonly width: number;
}

/** The address of a picture in one size; nothing where it is to stay as it is. */
export type ImageAddress = (size: ImageSize) => string | null | undefined;

/** How the address of a picture leads to those of its other sizes. */
export interface ImageRule {
  /**
   * An address in which `{width}` stands for the width in pixels, and `{path}` for the path of the picture's own address without its first
   * slash, or `{src}` for all of that address, escaped. Or a function that gives the address.
   */
  readonly pattern: string | ImageAddress;
  /** The widths that there are, at most sixteen. Default: `IMAGE_WIDTHS`. */
  readonly widths?: readonly number[] | undefined;
  /** What the addresses begin with that the rule is for; `{path}` is what follows. Others stay as they are. Default: all addresses. */
  readonly from?: string | undefined;
}

/** A rule, its pattern alone, or its function alone. */
export type ImageRuleOption = ImageRule | string | ImageAddress;

/** The widths of a rule that names none: from a portrait to a large screen. */
export const IMAGE_WIDTHS: readonly number[] = [160, 320, 480, 640, 960, 1280, 1920, 2560];

/** A rule that can be used. */
export interface UsableRule {
  readonly address: (size: ImageSize) => unknown;
  readonly widths: readonly number[];
}

const isWidth = (width: unknown) => Number.isInteger(width) && (width as number) > 0 && (width as number) <= 10_000;

/** Reads a rule, or the JSON of one as an attribute has it; nothing for what is none. */
export function readImageRule(value: unknown): UsableRule | undefined {
  try {
    const rule: unknown = typeof value === 'string' && /^\s*\{\s*"/.test(value) ? JSON.parse(value) : value;
    const { pattern, widths = IMAGE_WIDTHS, from = '' } = only<ImageRule>(typeof rule === 'object' ? { ...(rule as ImageRule) } : { pattern: rule as string });
    if (!Array.isArray(widths) || widths.length === 0 || widths.length > LIMITS.candidates || !widths.every(isWidth) || typeof from !== 'string') return undefined;
    const address = typeof pattern === 'function' ? pattern : typeof pattern === 'string' && pattern.includes('{width}') && /\{(?:path|src)\}/.test(pattern) ? fill(pattern, from) : undefined;
    return address && { address: (size) => (size.src.startsWith(from) ? address(size) : undefined), widths: [...new Set(widths as number[])].sort((a, b) => a - b) };
  } catch {
    return undefined;
  }
}

/** What gives the addresses of a pattern. Drawings are as sharp in every size, and stay. */
const fill = (pattern: string, from: string) => ({ src, width }: ImageSize): string | undefined => {
  const { pathname } = new URL(src, 'https://nowhere.invalid/');
  if (/\.svgz?$/i.test(pathname)) return undefined;
  const words: Readonly<Record<string, string>> = { path: from === '' ? pathname.slice(1) : src.slice(from.length).replace(/[?#].*/s, ''), src: encodeURIComponent(src), width: String(width) };
  return pattern.replace(/\{(path|src|width)\}/g, (_, word: string) => words[word] ?? '');
};
