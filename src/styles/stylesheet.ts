import { stylesheetHash } from './generated/hash.js';
import { rules } from './rules.js';

export { stylesheetHash };

/** `galley.css`. It announces itself on the wrapper, so that an element on a page that links it adopts nothing. */
export const stylesheet = `${rules}
.galley { --galley-css: ${stylesheetHash}; }
`;
