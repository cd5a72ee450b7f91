import { NAME } from '../../schema/name.js';

const CLASS_PREFIX = `${NAME}-`;

/** The first classes of a host's blocks, of all these types: that of `acme/poll` is `acme-poll`. */
export const ownClasses = (types: readonly string[]): readonly string[] => types.filter((type) => type.includes('/')).map((type) => type.replace('/', '-'));

/**
 * The children of a node that are ours, those whose first class is one of `own` among them: what a page has put between the blocks, such as
 * an advertisement, stays where it is.
 */
export const oursIn = (parent: Element, own: readonly string[] = []): readonly Element[] =>
  [...parent.children].filter(({ classList: [first = ''] }) => first.startsWith(CLASS_PREFIX) || own.includes(first));
