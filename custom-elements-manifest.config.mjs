/** Private members are nobody's documentation: without this, Storybook lists `#fields` as properties. */
const withoutPrivateMembers = {
  name: 'without-private-members',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(({ name, privacy }) => !/^[#_]/.test(name) && privacy !== 'private');
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !/^[#_]/.test(fieldName ?? ''));
      }
    }
  },
};

/** The manifest is read beside the published package, where there is `dist` and no `src`. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return;
      for (const key of ['path', 'module']) {
        if (typeof node[key] === 'string') node[key] = node[key].replace(/^(\/?)src\/(.*)\.(?:js|ts)$/, '$1dist/$2.js');
      }
      Object.values(node).forEach(visit);
    };
    visit(customElementsManifest);
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/define/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [withoutPrivateMembers, publishedPaths],
};
