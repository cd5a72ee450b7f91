// Made by scripts/generate-themes.ts from tokens/. Change those and run "npm run generate".

/** How wide text, insets, wide and page-wide pictures and the one at the top are at most, in rem: without a theme, and in each of ours. */
export const MEASURES: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  '': [40, 18.75, 55, 75, 55],
  'broadsheet': [37.5, 18.75, 57.5, 75, 57.5],
  'wire': [38.25, 18.75, 51.75, 72, 51.75],
  'magazine': [40, 18.75, 62.5, 85, 72],
  'quiet': [35, 16.25, 42.5, 50, 42.5],
  'tabloid': [40.5, 18.75, 56.25, 74.25, 60],
  'scholar': [35.75, 16.5, 49.5, 60.5, 49.5],
  'clarity': [41.25, 17.875, 49.5, 60.5, 49.5],
  'steppe': [38, 18.75, 52.25, 73.625, 60],
};
