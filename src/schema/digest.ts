import type { Article } from './generated/types.js';

/** Two 32-bit FNV-1a runs over the same data; together the digest of an article. */
class Digest {
  #a = 0x811c9dc5;
  #b = 0x1b873593;

  text(text: string): void {
    let a = this.#a;
    let b = this.#b;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 15);
    }
    this.#a = a ^ text.length;
    this.#b = b;
  }

  /** The order of fields says nothing: what is equal has an equal digest. */
  data(value: unknown): void {
    if (typeof value === 'string') this.text(value);
    else if (Array.isArray(value)) {
      this.text('[');
      for (const item of value) this.data(item);
      this.text(']');
    } else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value).sort()) {
        this.text(key);
        this.data((value as Record<string, unknown>)[key]);
      }
      this.text('}');
    } else this.text(String(value));
  }

  hex(): string {
    return [this.#a, this.#b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

const digests = new WeakMap<Article, string | null>();

/** Notes that an article came out of the parser, and may be trusted. */
export function markParsed(article: Article): void {
  if (!digests.has(article)) digests.set(article, null);
}

/** Whether an article came out of `parseArticle`; anything else has to go through it first. */
export function isParsed(value: unknown): value is Article {
  return typeof value === 'object' && value !== null && digests.has(value as Article);
}

/** Sixteen hexadecimal digits that are equal for equal articles. Computed once for each article. */
export function digestOf(article: Article): string {
  const known = digests.get(article);
  if (known) return known;
  const digest = new Digest();
  digest.data(article);
  const hex = digest.hex();
  digests.set(article, hex);
  return hex;
}
