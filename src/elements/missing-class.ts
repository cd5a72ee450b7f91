/** Marks a frame whose picture did not arrive. */
export const MISSING_CLASS = 'galley-frame-missing';
