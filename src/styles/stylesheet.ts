import { stylesheetHash } from './generated/hash.js';
import { rules } from './rules.js';
import { schemeStart } from './scheme.js';
import { ELEMENTS } from './selectors.js';

export { stylesheetHash };

/** `galley.css`. It announces itself on the wrapper and on the elements, so that an element on a page that links it adopts nothing. */
export const stylesheet = `${schemeStart}${rules}
.galley, :where(${ELEMENTS}) { --galley-css: ${stylesheetHash}; }
`;
