import { Fragment, h, render } from 'preact';
import { elementsWith } from '../elements.mjs';

const { blocks } = elementsWith((type, props, children) => h(type, props, ...children));

export const data = ({ body }) => body;
export function mount(column, nodes) {
  render(h(Fragment, null, blocks(nodes)), column);
  return () => render(null, column);
}
