import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Body } from '../react-elements.mjs';

export const data = ({ body }) => body;
export function mount(column, nodes) {
  const root = createRoot(column);
  flushSync(() => root.render(createElement(Body, { nodes })));
  return () => root.unmount();
}
