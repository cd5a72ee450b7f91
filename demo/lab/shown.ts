import { parseColor, publicTokens, resolveValue, SCHEMES, type Scheme } from 'galley/themes';
import { make } from '../shared/dom.js';
import { shortName, type Token } from '../shared/tokens.js';

/** What the previews show: the values that the article really has, whatever they follow from. */
export class Shown {
  readonly #canvas = make('canvas', { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  readonly #article: Element;
  #values: ReadonlyMap<string, string> | undefined;

  constructor(article: Element) {
    this.#article = article;
  }

  /** Says that something has changed: the next question is answered anew. */
  forget(): void {
    this.#values = undefined;
  }

  /** The value of a token, or of what it follows where nothing sets it. */
  value({ name }: Token): string {
    this.#values ??= this.#read();
    return this.#values.get(name) ?? '';
  }

  /** The colour of a token as `#rrggbb`, with two digits more where one can see through it. */
  color(token: Token, scheme: Scheme): string {
    return this.#hex(resolveValue(this.value(token), {}, scheme) ?? 'transparent');
  }

  /** A value for a token of which one side is this colour, and the other as it is. */
  withSide(token: Token, scheme: Scheme, color: string): string {
    return `light-dark(${SCHEMES.map((each) => (each === scheme ? color : this.color(token, each))).join(', ')})`;
  }

  /** All at once: every question to the page in between two changes would make it lay out all articles. */
  #read(): ReadonlyMap<string, string> {
    const style = getComputedStyle(this.#article.querySelector('.galley') ?? this.#article);
    return new Map(
      publicTokens.map(({ name, value }) => {
        const own = style.getPropertyValue(`--_${shortName(name)}`) || style.getPropertyValue(name);
        return [name, own.trim() || value];
      }),
    );
  }

  #hex(color: string): string {
    const parsed = parseColor(color);
    const channels = parsed
      ? [parsed.red, parsed.green, parsed.blue, parsed.alpha].map((channel) => Math.round(channel * 255))
      : this.#painted(color);
    const digits = channels.map((channel) => Math.min(255, Math.max(0, channel)).toString(16).padStart(2, '0'));
    return `#${digits.slice(0, channels[3] === 255 ? 3 : 4).join('')}`;
  }

  /** The browser knows more colours than we read. */
  #painted(color: string): readonly number[] {
    const context = this.#canvas;
    if (!context) return [0, 0, 0, 255];
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  }
}
