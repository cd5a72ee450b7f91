/** Other names under which people write inline types; spelling aside, so `listItem` and `List_Item` are the name of the type itself. */
export const INLINE_NAMES: Readonly<Record<string, string>> = {
  strong: 'bold b', emphasis: 'italic italics i em', strikethrough: 'strike s del delete', underline: 'u ins underlined', subscript: 'sub', superscript: 'sup', highlight: 'mark',
  link: 'a hyperlink', break: 'br hardbreak linebreak', 'inline-code': 'code codespan', abbreviation: 'abbr', quote: 'q', 'footnote-reference': 'footnoteref',
};

/** Names of fields that people look for elsewhere, for advice: they may mean something else. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  standfirst: 'subtitle dek deck summary description excerpt lede', datePublished: 'date published publishedat pubdate', dateModified: 'updated updatedat modified', section: 'category',
  tags: 'keywords', hero: 'cover picture featuredimage', publisher: 'source', level: 'depth', url: 'href', src: 'url', alt: 'description',
};

/** A name without what spelling adds to it. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');
