/** Public tokens that were renamed: the old name, and the one to write. Without this table they would merely be unknown. */
export const RENAMED: Readonly<Record<string, string>> = {};
