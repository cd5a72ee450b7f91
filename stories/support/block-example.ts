import type { ArticleInput } from 'galley';

/** Part of an article: its `body`, with `footnotes` where the body points to some. */
export type Sample = Partial<ArticleInput>;

/** What is shown of a block type, in two languages. */
export interface Shown {
  /** In English or another language in Latin script: the block as an article has it, with text around it where that matters. */
  readonly latin: Sample;
  /** In Persian, or in the language in Arabic script that `inLanguage` says. */
  readonly arabic: Sample;
  /** What is not to be seen in the article itself, as a line of the page below it. */
  readonly note?: string;
  /** Codes of the issues that this is known to have. */
  readonly issues?: readonly string[];
}

/** More that is to be seen of a block type, with a sentence for the page of documentation. */
export type Variant = Omit<Shown, 'arabic'> & Partial<Pick<Shown, 'arabic'>> & { readonly description: string };

/**
 * The example of a block type, `example` of stories/blocks/<type>.ts. Made from it are its story and the controls of that, its pictures, its
 * place in the stories of layouts, in the kitchen sinks and in the article that has everything, and the checks that run over all of these.
 */
export interface BlockExample extends Shown {
  /** Each is a story too: `numberings` of `list` is shown as `ListNumberings`. */
  readonly variants?: Readonly<Record<string, Variant>>;
}
