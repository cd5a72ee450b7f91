import { publicTokens } from 'galley/themes';

type Token = (typeof publicTokens)[number];

const WORDS = { Latn: 'The tide turns before dawn', Arab: 'مد پیش از سپیده برمی‌گردد' } as const;
/** Characters of running text: its lines are measured by how many of them they hold. */
const SENTENCE = 'At six every morning, before the bakery opens, somebody walks down to the bridge and reads a number off a painted board. ';

const named = (pattern: RegExp): readonly Token[] => publicTokens.filter(({ name }) => pattern.test(name));

/** One token: its name and what it is for, what is seen of it, and a place for what it comes to here. */
function row({ name, value, description }: Token, ...seen: readonly HTMLElement[]): HTMLElement {
  const box = document.createElement('section');
  box.style.cssText = 'margin-block-end: 1.5rem';
  const words = document.createElement('p');
  words.style.cssText = 'margin: 0 0 .25rem; font: 14px/1.4 system-ui, sans-serif';
  const code = document.createElement('code');
  code.textContent = name;
  words.append(code, ` ${description} `, Object.assign(document.createElement('output'), { title: value }));
  box.append(words, ...seen);
  return box;
}

function sample(style: string, text = '', lang = 'en'): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = `${style}; overflow-wrap: anywhere`;
  Object.assign(box, { textContent: text, lang, dir: lang === 'fa' ? 'rtl' : 'ltr' });
  return box;
}

const valueOf = (token: string): string => publicTokens.find(({ name }) => name === token)?.value ?? '';

function size(token: Token): HTMLElement {
  const style = (face: string, leading: number) => `font: ${token.value}/${String(leading)} ${valueOf(face)}`;
  return row(token, sample(style('--galley-font-body', 1.2), WORDS.Latn), sample(style('--galley-font-arab-body', 1.6), WORDS.Arab, 'fa'));
}

const BAR = 'block-size: 1.25rem; max-inline-size: 100%; background: #2f6f73';
const space = (token: Token): HTMLElement => row(token, sample(`${BAR}; inline-size: ${token.value}`));

/** A line as long as the measure lets it be, in the size of running text, which an em is of. */
const measure = (token: Token): HTMLElement =>
  row(token, sample(`font: ${valueOf('--galley-text-md')}/1.5 ${valueOf('--galley-font-body')}; inline-size: ${token.value}; max-inline-size: calc(100% - 8px); border-inline: 2px solid #2f6f73; padding-inline: 2px`, SENTENCE.repeat(3)));

const PARTS = {
  type: [/^--galley-text-\w+$(?<!scale)/, size, (box: HTMLElement) => `${pixels(getComputedStyle(box).fontSize)} here`],
  space: [/^--galley-(?:space-\w+|gutter)$/, space, (box: HTMLElement) => `${pixels(getComputedStyle(box).inlineSize)} here`],
  measure: [/^--galley-measure(?:-\w+)?$/, measure, (box: HTMLElement) => `${pixels(getComputedStyle(box).inlineSize)} here, about ${String(charactersIn(box))} characters a line`],
} as const;

const pixels = (length: string): string => `${String(Math.round(Number.parseFloat(length)))} px`;

/** As many characters stand in the first line. */
function charactersIn(box: HTMLElement): number {
  const text = box.firstChild as Text;
  const range = document.createRange();
  range.setStart(text, 0);
  let end = 1;
  for (; end < text.length; end++) {
    range.setEnd(text, end);
    if (range.getClientRects().length > 1) break;
  }
  return end - 1;
}

/** Shows what a group of tokens comes to in the width that there is, and says it in pixels; again where that changes. */
export const show = (part: keyof typeof PARTS) => (place: HTMLElement | null): void => {
  if (place === null || place.childElementCount > 0) return;
  const [pattern, made, told] = PARTS[part];
  place.style.containerType = 'inline-size';
  place.append(...named(pattern).map(made));
  new ResizeObserver(() => {
    for (const output of place.querySelectorAll('output')) output.textContent = `(${told(output.parentElement?.nextElementSibling as HTMLElement)})`;
  }).observe(place);
};
