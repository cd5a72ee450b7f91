import { NAME } from '../../schema/name.js';

const CLASS_PREFIX = `${NAME}-`;

/** The children of a node that are ours: what a page has put between the blocks, such as an advertisement, stays where it is. */
export const oursIn = (parent: Element): readonly Element[] =>
  [...parent.children].filter((child) => child.getAttribute('class')?.startsWith(CLASS_PREFIX));
