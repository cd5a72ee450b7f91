import { escapeAttribute, escapeText } from '../../hosts/escape.js';

/** What attributes say; `true` stands for one without a value. */
type Attributes = Readonly<Record<string, string | true | undefined>>;

/** A tag of a page's head, on its own line. */
export function tag(name: string, attributes: Attributes): string {
  const said = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [value === true ? ` ${key}` : ` ${key}="${escapeAttribute(value)}"`]));
  return `<${name}${said.join('')}>\n`;
}

/** An element of a page's head that holds text. */
export const titled = (text: string): string => `<title>${escapeText(text)}</title>\n`;
