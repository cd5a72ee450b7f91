import { ACCESS } from '../../schema/definitions/values.js';
import { directionOn, idOf, placeOf } from '../../templates/attributes.js';
import { html } from '../../templates/html.js';
import { defineBlock } from '../define.js';

export const gate = defineBlock({
  type: 'gate',
  description: 'Where the text begins that is to be paid for. What follows is left out on the server with `access: "preview"`; the block itself shows nothing.',
  places: ['flow', 'text'],
  names: 'paywall premium',
  fields: {
    access: { kind: 'enum', values: ACCESS, machine: true, description: 'Who may read on.' },
  },
  template(node, context) {
    return html`<div class="galley-gate${placeOf(node)}" id="${idOf(node, context)}" lang="${node.lang}" dir="${directionOn(node)}"></div>`;
  },
});
