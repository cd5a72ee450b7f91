import { createComponent, render } from 'solid-js/web';
import { Blocks } from '../solid-components.jsx';

export const data = ({ body }) => body;
export const mount = (column, nodes) => render(() => createComponent(Blocks, { nodes }), column);
