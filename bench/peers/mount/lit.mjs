import { render } from 'lit';
import { blocks } from '../lit-templates.mjs';

export const data = ({ body }) => body;
export const mount = (column, nodes) => void render(blocks(nodes), column);
