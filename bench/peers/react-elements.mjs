import { createElement, Fragment } from 'react';
import { elementsWith } from './elements.mjs';

const h = (type, props, children) => createElement(type, props, ...children);
export const { blocks, components } = elementsWith(h, { class: 'className', tabindex: 'tabIndex' });

/** The text of the article. */
export const Body = ({ nodes }) => h(Fragment, null, blocks(nodes));
