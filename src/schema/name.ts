/** The package's name, in one place: the prefix of tags, classes, events and tokens. */
export const NAME = 'galley';

/** What every id begins with, unless the host says otherwise. */
export const DEFAULT_PREFIX = `${NAME}-`;

/** The parts of an article that can stand apart, each in an element of its own. */
export const REGIONS = ['header', 'byline', 'hero', 'body'] as const;
export type Region = (typeof REGIONS)[number];
