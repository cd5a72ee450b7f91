// Made by scripts/generate-tokens.ts from tokens/. Change those and run "npm run generate".

/** Changes with every change of the rules. */
export const stylesheetHash = '585dfe5c';
