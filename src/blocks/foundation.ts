/** The groups of blocks that come with whatever sets an article; all others are loaded where a block of theirs is met. The order is that of their rules. */
export const FOUNDATION = ['text', 'media', 'open'] as const;
