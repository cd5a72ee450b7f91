/** An article as a document of plain parts, between its fields and the formats that are written of it. The words are those of mdast. */
export type Phrase =
  | { readonly type: 'text' | 'inlineCode'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis' | 'delete'; readonly children: Phrase[] }
  | { readonly type: 'link'; readonly url: string; readonly title?: string | undefined; readonly children: Phrase[] }
  | { readonly type: 'image'; readonly url: string; readonly alt: string }
  | { readonly type: 'footnoteReference'; readonly identifier: string; readonly label: string }
  /** A place to which a link leads. */
  | { readonly type: 'anchor'; readonly id: string }
  | { readonly type: 'break' };

export interface Item {
  readonly type: 'listItem';
  readonly spread: boolean;
  readonly children: Flow[];
}

export interface Row {
  readonly type: 'tableRow';
  readonly children: { readonly type: 'tableCell'; readonly children: Phrase[] }[];
}

export type Flow =
  | { readonly type: 'paragraph'; readonly children: Phrase[] }
  | { readonly type: 'heading'; readonly depth: 1 | 2 | 3 | 4 | 5 | 6; readonly children: Phrase[] }
  | { readonly type: 'blockquote'; readonly children: Flow[] }
  | { readonly type: 'list'; readonly spread: false; readonly ordered: boolean; readonly start?: number | undefined; readonly children: Item[] }
  | { readonly type: 'code'; readonly lang?: string | undefined; readonly value: string }
  | { readonly type: 'table'; readonly align: ('left' | 'center' | 'right' | null)[]; readonly children: Row[] }
  | { readonly type: 'footnoteDefinition'; readonly identifier: string; readonly label: string; readonly children: Flow[] }
  | { readonly type: 'thematicBreak' };

/** A list; only what has several parts in it has room between them. */
export const listOf = (items: readonly Flow[][], ordered = false, start?: number): Flow => ({
  type: 'list',
  spread: false,
  ordered,
  ...(start === undefined ? {} : { start }),
  children: items.map((children) => ({ type: 'listItem', spread: children.filter(({ type }) => type === 'paragraph').length > 1, children })),
});
