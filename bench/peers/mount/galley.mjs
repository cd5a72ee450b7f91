import { bodyTemplate, contextFor, toNodes } from '../../support/galley.mjs';

export const data = contextFor;
export const mount = (column, context) => void column.append(toNodes(bodyTemplate(context), document));
