/** The package's name, in one place: the prefix of tags, classes, events and tokens. */
export const NAME = 'galley';

/** What every id begins with, unless the host says otherwise. */
export const DEFAULT_PREFIX = `${NAME}-`;
