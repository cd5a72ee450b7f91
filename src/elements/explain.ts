/** Prose for developers, loaded when there is something to say. */
export { explain } from './explain/advice.js';
export { tellCopies } from './explain/copies.js';
export { diagnose } from './explain/diagnose.js';
export { inspect } from './explain/inspect.js';
export { tellIsolatedRegions } from './explain/isolated-regions.js';
export { tellRefusal, tellRefusals } from './explain/refusal.js';
export { tellUnlinked } from './explain/unlinked.js';
