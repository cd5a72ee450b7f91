import { stylesheetHash } from '../styles/generated/hash.js';
import { rulesWith } from '../styles/rules.js';
import { schemeStart } from '../styles/scheme.js';
import { ELEMENTS } from '../styles/selectors.js';
import { BLOCKS } from './generated/foundation.js';

export { stylesheetHash };

/** The rules of the page and of the foundation's blocks. */
export const rules = rulesWith(BLOCKS.map(({ styles = '' }) => styles).join(''));

/** `galley.css`. It announces itself on the wrapper and on the elements, so that an element on a page that links it adopts nothing. */
export const stylesheet = `${schemeStart}${rules}
.galley, :where(${ELEMENTS}) { --galley-css: ${stylesheetHash}; }
`;
