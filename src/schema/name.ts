/** The package's name, in one place: the prefix of tags, classes, events and tokens. */
export const NAME = 'galley';
