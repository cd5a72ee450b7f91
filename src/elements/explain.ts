/** Prose for developers. Loaded when there is something to say, and for that it imports nothing that the elements are made of. */
export { explain } from './explain/advice.js';
export { diagnose } from './explain/diagnose.js';
export { inspect } from './explain/inspect.js';
