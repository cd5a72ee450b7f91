/** Made by `npm run manifest`, which every Storybook command runs first; absent from a fresh clone. */
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}

/** Pages of documentation, compiled by Storybook. */
declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
