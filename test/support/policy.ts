import { find, stage, until } from './elements.js';

/** What a page of `/policy/page` has noted: violations of its policy, errors, and warnings of ours. */
export interface Report {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly loaded?: boolean;
}
export type PolicyWindow = Window & typeof globalThis & { readonly report: Report };
export interface PolicyPage {
  readonly window: PolicyWindow;
  readonly document: Document;
  readonly report: Report;
}

/** For pages without a build: everything in one file, or with parts beside it. */
export const ONE_FILE = '/dist/cdn/galley.all.js';
export const PARTS = '/dist/cdn/galley.js';
/** For pages with one: every module by itself. */
export const SPLIT = '/dist/define/index.js';

/** Opens a page of `/policy/page` in a frame, and waits until its modules are loaded and its articles are set. */
export async function openPolicyPage(options: Readonly<Record<string, string>>): Promise<PolicyPage> {
  const frame = document.createElement('iframe');
  frame.width = '900';
  frame.height = '700';
  frame.src = `/policy/page?${String(new URLSearchParams(options))}`;
  const loaded = new Promise((resolve) => { frame.onload = resolve; });
  stage.main.append(frame);
  await loaded;
  const window = frame.contentWindow as PolicyWindow;
  const { document: page } = window;
  await soon(() => window.report.loaded === true && [...page.querySelectorAll('galley-article')].every((element) => element.matches(':state(ready)')));
  // a picture that is far away may be asked for or not
  const images = [...page.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  await soon(() => images.every(({ complete }) => complete));
  return { window, document: page, report: window.report };
}

/** Waits until something is so, but not for ever: what is not so then is for the test to find. */
export const soon = (isSo: () => boolean): Promise<void> => until(isSo).catch(() => undefined);

/** Margins on a line are seen in where a box stands: of `auto` Chromium now and then says 0 for what it has laid out before. */
const LOOKS = ['display', 'position', 'float', 'font', 'font-variant', 'color', 'background', 'margin-block', 'padding', 'border', 'text-align', 'max-inline-size', 'opacity', 'visibility', 'content'];

/** What a page shows, element by element: tag, attributes, own text, place and look. */
function looksOf({ window, document: page }: PolicyPage): string[] {
  return [...find(page, 'main').querySelectorAll('*')].map((element) => {
    const style = window.getComputedStyle(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    const text = [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : '')).join('|');
    // which article comes first, and so has which prefix, is up to the network
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value.replace(/galley--?\d+-/g, 'galley-')}`).join(' ');
    const before = window.getComputedStyle(element, '::before').content;
    return [element.localName, attributes, text, x, y, width, height, before, ...LOOKS.map((name) => style.getPropertyValue(name))].join('; ');
  });
}

/** Waits until two pages look the same; what still differs then, at most three elements of it. */
export async function differences(one: PolicyPage, other: PolicyPage): Promise<string[]> {
  const found = () => {
    const [ours, theirs] = [looksOf(one), looksOf(other)];
    return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => [ours[index] ?? '', theirs[index] ?? ''] as const).filter(([a, b]) => a !== b);
  };
  await soon(() => found().length === 0);
  return found().slice(0, 3).flat();
}
