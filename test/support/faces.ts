import { THEMES } from 'galley/themes';
import { until } from './wait.js';

/** Faces of the themes in place of those that a system may have, where no theme says others. */
const STANDARD = `:root {
  --galley-p-font-serif: "Source Serif 4 Variable";
  --galley-p-font-sans: "Inter Variable";
  --galley-p-font-mono: "Inter Variable";
  --galley-p-font-naskh: "Noto Naskh Arabic Variable";
  --galley-p-font-arab-sans: "Vazirmatn Variable";
  --galley-p-font-nastaliq: "Noto Naskh Arabic Variable";
}`;

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
export async function bringFaces(page: Document = document): Promise<() => void> {
  const styles = [...(await sheets), STANDARD].map((text) => {
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
