import { tsImport } from 'tsx/esm/api';

const { publicTokens } = await tsImport('./src/styles/generated/token-list.ts', import.meta.url);

/** Only what a page may use is documented: without this, Storybook lists `#fields` and what Lit calls as properties. */
const publicMembers = {
  name: 'public-members',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarationsOf(customElementsManifest)) {
      declaration.members = declaration.members?.filter(({ name, privacy = 'public' }) => !/^[#_]/.test(name) && privacy === 'public');
      declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !/^[#_]/.test(fieldName ?? ''));
    }
  },
};

/** Which component tokens change what a region shows, by their first word. `<galley-article>` shows everything. */
const TOKENS_OF_REGIONS = {
  'galley-header': ['opening', 'kicker', 'headline', 'standfirst', 'byline', 'date'],
  'galley-byline': ['byline', 'date'],
  'galley-hero': ['hero', 'image', 'caption'],
  'galley-body': ['heading', 'drop-cap', 'quote', 'pullquote', 'code', 'image', 'caption'],
};

/** The tokens are written once, in `tokens/`. Primitive ones are for authors of themes. */
const tokensAsProperties = {
  name: 'tokens-as-properties',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarationsOf(customElementsManifest)) {
      const { tagName } = declaration;
      const words = TOKENS_OF_REGIONS[tagName];
      if (!words && tagName !== 'galley-article') continue;
      const isShown = ({ tier, name }) =>
        words ? tier === 'component' && words.some((word) => name.startsWith(`--galley-${word}-`)) : tier !== 'primitive';
      declaration.cssProperties = publicTokens
        .filter(isShown)
        .map(({ name, description, value }) => ({ name, description, default: value }));
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

const declarationsOf = ({ modules }) => modules.flatMap(({ declarations = [] }) => declarations);

export default {
  globs: ['src/elements/**/*.ts', 'src/define/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicMembers, tokensAsProperties, publishedPaths],
};
