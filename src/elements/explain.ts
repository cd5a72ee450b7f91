/** Prose for developers, loaded when there is something to say. */
export { explain } from './explain/advice.js';
export { diagnose } from './explain/diagnose.js';
export { inspect } from './explain/inspect.js';
export { tellRefusal, tellRefusals } from './explain/refusal.js';
