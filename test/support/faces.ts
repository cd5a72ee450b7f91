import { THEMES } from 'galley/themes';
import { until } from './wait.js';

/** Faces of the themes in place of those that a system may have, where no theme says others. */
const STANDARD: Families = {
  serif: 'Source Serif 4 Variable',
  sans: 'Inter Variable',
  mono: 'Inter Variable',
  naskh: 'Noto Naskh Arabic Variable',
  'arab-sans': 'Vazirmatn Variable',
  nastaliq: 'Noto Naskh Arabic Variable',
};

/** All of them in a face that does not vary: the text of no other can be read from a PDF. */
export const UNVARYING: Families = {
  serif: 'Amiri',
  sans: 'Amiri',
  mono: 'Amiri',
  naskh: 'Amiri',
  'arab-sans': 'Amiri',
  nastaliq: 'Amiri',
};

type Families = Readonly<Record<'serif' | 'sans' | 'mono' | 'naskh' | 'arab-sans' | 'nastaliq', string>>;

const ruleOf = (families: Families) =>
  `:root { ${Object.entries(families)
    .map(([name, family]) => `--galley-p-font-${name}: "${family}";`)
    .join(' ')} }`;

/** The style sheets with the fonts of each theme, their packages found where this server has them. */
const sheets = Promise.all(
  THEMES.map(async (theme) => {
    const sheet = await (await fetch(`/dist/fonts/${theme}.css`)).text();
    return sheet.replaceAll('"@fontsource', '"/node_modules/@fontsource');
  }),
);

/**
 * Gives a page the faces of all themes. Whatever measures text, or a box that text makes, does so in a page that has them: a machine may have
 * any font or none. Resolves to what takes them away again.
 */
export async function bringFaces(page: Document = document, families = STANDARD): Promise<() => void> {
  const styles = [...(await sheets), ruleOf(families)].map((text) => {
    const style = page.createElement('style');
    style.textContent = text;
    return style;
  });
  const loaded = styles.map(
    (style) =>
      new Promise((resolve, reject) => {
        style.addEventListener('load', resolve);
        style.addEventListener('error', () => reject(new Error('A face cannot be brought: build first.')));
      }),
  );
  page.documentElement.append(...styles);
  await Promise.all(loaded);
  return () => {
    for (const style of styles) style.remove();
  };
}

/** Waits until an element is set in faces that were brought; where it is set in others, says in which. */
export async function setInBrought<Root extends Element>(root: Root): Promise<Root> {
  root.getBoundingClientRect(); // asks for what is not there yet
  await until(
    () => root.ownerDocument.fonts.status === 'loaded' && strangers(root).length === 0,
    () => `${strangers(root).join(', ')}: measured, but not brought by bringFaces()`,
  );
  return root;
}

/** The families of text that come first in their stacks and are none of those that are there. */
function strangers(root: Element): string[] {
  const { fonts, defaultView: view } = root.ownerDocument;
  const brought = new Set([...fonts].filter(({ status }) => status === 'loaded').map(({ family }) => unquoted(family)));
  const used = [root, ...root.querySelectorAll('*')].filter(hasText).map((element) => view?.getComputedStyle(element).fontFamily ?? '');
  return [...new Set(used.map((stack) => unquoted(stack.split(',')[0] ?? '')))].filter((family) => !brought.has(family));
}

const hasText = (element: Element) =>
  !(element instanceof SVGElement) &&
  [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());

const unquoted = (family: string) => family.trim().replaceAll(/^["']|["']$/g, '');
