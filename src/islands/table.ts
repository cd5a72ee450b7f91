/** The islands of the package, by their tags: what loads a module that defines one. */
export const ISLANDS: Readonly<Record<string, () => Promise<unknown>>> = {};
