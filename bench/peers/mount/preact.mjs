import { Fragment, h, render } from 'preact';
import { elementsWith } from '../elements.mjs';

// Preact sets the property, which is a boolean.
const { blocks } = elementsWith((type, props, children) => h(type, props, ...children), {}, false);

export const data = ({ body }) => body;
export function mount(column, nodes) {
  render(h(Fragment, null, blocks(nodes)), column);
  return () => render(null, column);
}
