import type { GalleyArticle } from 'galley/article';
import { inlineJson } from 'galley/html';

/** How a page without a bundler loads the package: its folder `cdn` and the sheet, wherever a site serves them. */
export const SCRIPT = '<script type="module" src="dist/cdn/galley.js"></script>';
export const SHEET = '<link rel="stylesheet" href="dist/galley.css">';

const INDENT = '  ';

/**
 * What a story shows as HTML for a page of one's own: the sheet, the script, and the tags, each article as JSON in a child of its tag. It is
 * read from nodes, of which nothing has been set yet, so that it is right for whatever a story renders.
 */
export function pageCode(nodes: Iterable<Node>): string {
  return [SHEET, SCRIPT, '', ...[...nodes].flatMap((node) => lines(node, ''))].join('\n');
}

function lines(node: Node, indent: string): readonly string[] {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = (node.textContent ?? '').trim().replace(/\s+/g, ' ');
    return text === '' ? [] : [indent + escape(text)];
  }
  if (!(node instanceof Element)) return [];
  const tag = `<${node.localName}${attributes(node)}>`;
  const end = `</${node.localName}>`;
  if (isJson(node)) return [indent + tag, ...jsonLines(JSON.parse(node.textContent ?? 'null'), indent + INDENT), indent + end];
  const given = article(node);
  const inner = [
    ...(given === undefined ? [] : scriptLines(given, indent + INDENT)),
    ...[...node.childNodes].flatMap((child) => lines(child, indent + INDENT)),
  ];
  if (inner.length === 0) return [indent + tag + end];
  const isLine = inner.length === 1 && node.children.length === 0 && given === undefined;
  return isLine ? [`${indent}${tag}${(inner[0] ?? '').trim()}${end}`] : [indent + tag, ...inner, indent + end];
}

const article = (node: Element): unknown =>
  node.localName === 'galley-article' ? ((node as GalleyArticle).article ?? undefined) : undefined;
const isJson = (node: Element): boolean => node.localName === 'script' && node.getAttribute('type') === 'application/json';

/** Attributes as they stand; a level of 1 is the usual one. */
function attributes(node: Element): string {
  const shown = [...node.attributes].filter(({ name, value }) => !(name === 'level' && value === '1'));
  return shown.map(({ name, value }) => (value === '' ? ` ${name}` : ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`)).join('');
}

function scriptLines(data: unknown, indent: string): readonly string[] {
  return [`${indent}<script type="application/json">`, ...jsonLines(data, indent + INDENT), `${indent}</script>`];
}

/** JSON in which nothing can end the script or open a comment. */
function jsonLines(data: unknown, indent: string): readonly string[] {
  return inlineJson(JSON.stringify(data, null, 2)).split('\n').map((line) => indent + line);
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
