/**
 * A value that was not written where it stands: an object literal has excess properties here, whatever it says, and anything with a
 * declared interface (a list, a function, a promise, a response) has no index.
 */
interface Found {
  readonly [index: number]: never;
}
type FoundText = string | Found | readonly (string | Found)[];

/**
 * A document as the compiler infers it from a JSON file, where every `type` is just some string. A document that is written in code has to
 * be an `ArticleInput` as before: the compiler goes on completing it, and points at a wrong field.
 */
export type ArticleJson = Found & ({ readonly headline: FoundText } | { readonly title: FoundText });
