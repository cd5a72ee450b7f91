import { createApp, h } from 'vue';
import { elementsWith } from '../elements.mjs';

const { blocks } = elementsWith((type, props, children) => (typeof type === 'string' ? h(type, props, children) : h(type, props)));

export const data = ({ body }) => body;
export function mount(column, nodes) {
  const app = createApp(() => blocks(nodes));
  app.mount(column);
  return () => app.unmount();
}
