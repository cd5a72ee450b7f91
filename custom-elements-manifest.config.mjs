import { readFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';

const { publicTokens } = await tsImport('./src/styles/generated/token-list.ts', import.meta.url);

/** Only what a page may use is documented: without this, Storybook lists `#fields` and what Lit calls as properties. */
const publicMembers = {
  name: 'public-members',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarationsOf(customElementsManifest)) {
      declaration.members = declaration.members?.filter(({ name, privacy = 'public' }) => !/^[#_]/.test(name) && privacy === 'public');
      for (const member of declaration.members ?? []) delete member.privacy;
      declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !/^[#_]/.test(fieldName ?? ''));
      for (const attribute of declaration.attributes ?? []) asWritten(attribute);
    }
  },
};

/** An attribute is a string or is not there; `null` and `undefined` are for the property. */
function asWritten(attribute) {
  attribute.type.text = attribute.type.text.replace(/ \| (?:null|undefined)/g, '');
  if (attribute.default === 'null') delete attribute.default;
}

/** Which component tokens change what a region shows, by their first word. `<galley-article>` shows everything. */
const TOKENS_OF_REGIONS = {
  'galley-header': ['opening', 'kicker', 'headline', 'standfirst', 'byline', 'date'],
  'galley-byline': ['byline', 'date'],
  'galley-hero': ['hero', 'image', 'caption'],
  'galley-body': ['heading', 'dateline', 'first-line', 'drop-cap', 'list', 'break', 'quote', 'pullquote', 'code', 'image', 'caption'],
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
        if (typeof node[key] === 'string') node[key] = node[key].replace(/^\/?src\/(.*)\.(?:js|ts)$/, 'dist/$1.js');
      }
      Object.values(node).forEach(visit);
    };
    visit(customElementsManifest);
  },
};

/** The files that a site can import. */
const { exports: entries } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const importable = new Set(Object.values(entries).map((entry) => (entry.default ?? entry).replace('./', '')));

/**
 * Other modules are left out, with what refers to them: an element has by now all that it inherits from them. A name that a module gives
 * on as a type only is nothing that JavaScript could import.
 */
const publicModules = {
  name: 'public-modules',
  packageLinkPhase({ customElementsManifest: manifest }) {
    // the analyzer still writes 1.0.0, whatever it lists; states are of 2.1
    manifest.schemaVersion = '2.1.0';
    manifest.modules = manifest.modules.filter(({ path }) => importable.has(path));
    for (const { path, declarations = [], exports = [] } of manifest.modules) {
      for (const name of typesGivenOn(path, declarations, exports)) exports.splice(exports.indexOf(name), 1);
      for (const declaration of declarations) withoutPrivateOrigins(declaration);
    }
  },
};

const typesGivenOn = (path, declarations, exports) =>
  exports.filter(
    ({ kind, name, declaration }) => kind === 'js' && declaration.module === path && !declarations.some((own) => own.name === name),
  );

function withoutPrivateOrigins(declaration) {
  const { superclass } = declaration;
  if (superclass?.module && !importable.has(superclass.module))
    declaration.superclass = { name: 'ReactiveElement', package: '@lit/reactive-element' };
  for (const entry of Object.values(declaration).flat()) if (!importable.has(entry?.inheritedFrom?.module)) delete entry?.inheritedFrom;
}

const declarationsOf = ({ modules }) => modules.flatMap(({ declarations = [] }) => declarations);

export default {
  globs: ['src/elements/**/*.ts', 'src/define/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicMembers, tokensAsProperties, publishedPaths, publicModules],
};
