import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { portableText } from '../formats.mjs';
import { Body } from '../portable-text-elements.mjs';

export const data = ({ body }) => portableText(body);
export function mount(column, value) {
  const root = createRoot(column);
  flushSync(() => root.render(createElement(Body, { value })));
  return () => root.unmount();
}
