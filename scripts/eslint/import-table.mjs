import path from 'node:path';

/**
 * Who may import whom in `src`, as the design has it. `values`: folders (or `folder/module`) that may be imported;
 * `types`: folders that may be imported with `import type` only; `packages`: those from npm. A folder may always import itself.
 */
export const importTable = {
  base: { values: [], types: [], packages: [] },
  schema: { values: ['base'], types: ['i18n', 'styles'], packages: [] },
  i18n: { values: ['base'], types: ['schema', 'styles'], packages: [] },
  styles: { values: [], types: ['schema', 'i18n'], packages: [] },
  themes: { values: ['base', 'styles', 'schema/closest'], types: [], packages: [] },
  rules: { values: ['base', 'schema'], types: [], packages: [] },
  import: { values: ['base', 'schema'], types: [], packages: [] },
  templates: { values: ['base', 'schema', 'i18n'], types: [], packages: [] },
  blocks: { values: ['base', 'schema', 'rules', 'i18n', 'styles', 'templates'], types: [], packages: [] },
  hosts: { values: [], types: ['templates'], packages: [] },
  islands: { values: ['schema', 'i18n'], types: [], packages: ['lit'] },
  export: { values: ['base', 'schema', 'rules', 'i18n', 'templates', 'blocks', 'hosts/string', 'hosts/chunks', 'hosts/escape', 'hosts/one-block', 'hosts/inline-json'], types: [], packages: ['mdast-util-to-markdown', 'mdast-util-gfm-footnote', 'mdast-util-gfm-strikethrough', 'mdast-util-gfm-table'] },
  elements: {
    values: ['base', 'schema', 'rules', 'i18n', 'styles', 'themes', 'import', 'templates', 'blocks', 'hosts', 'islands', 'export', 'explain'],
    types: [],
    packages: ['@lit/reactive-element', '@lit/context'],
  },
  define: { values: ['elements'], types: [], packages: [] },
  react: {
    values: ['base', 'schema', 'import', 'export', 'hosts/string', 'templates', 'html', 'define'],
    types: ['elements'],
    packages: ['react', '#react-content'],
  },
  cli: { values: ['schema', 'rules', 'import', 'export', 'hosts/string', 'hosts/escape', 'templates', 'themes', 'html', 'index'], types: [], packages: ['node:', 'css-tree'] },
};
const readerTools = { ...importTable.elements, packages: [...importTable.elements.packages, 'lit'] };
importTable['elements/tools'] = readerTools;

/** Modules directly in `src`: each is a public entry and may import whatever it re-exports. */
const publicEntries = ['index', 'html', 'explain', 'cdn', 'cdn-all', 'worker', 'react-server', 'themes', 'theme-tools', 'types-only'];

/** An ESLint rule: every import in `src` must be in the table. */
export const importTableRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder: 'src/{{from}} may not import {{wanted}}: it may import {{allowed}}.',
      unknown: 'src/{{from}} is not in the import table (scripts/eslint/import-table.mjs).',
    },
  },
  create(context) {
    const importer = placeInSource(context.filename, context.cwd);
    if (importer === undefined || (importer.length === 1 && publicEntries.includes(importer[0]))) return {};
    const [from, row] = rowOf(importer);
    if (row === undefined) {
      return { Program: (node) => context.report({ node, messageId: 'unknown', data: { from: importer.join('/') } }) };
    }

    function check(node, source, typeOnly) {
      if (typeof source?.value !== 'string' || isAllowed(source.value, typeOnly)) return;
      const data = { from, wanted: source.value, allowed: inWords(from, row) };
      context.report({ node: source, messageId: 'folder', data });
    }

    function isAllowed(specifier, typeOnly) {
      if (!specifier.startsWith('.')) return row.packages.some((name) => specifier === name || specifier.startsWith(withSlash(name)));
      const imported = placeInSource(path.resolve(path.dirname(context.filename), specifier), context.cwd);
      if (imported === undefined) return false;
      const folders = [importer[0], ...row.values, ...(typeOnly ? row.types : [])];
      if (imported.length === 1) return publicEntries.includes(imported[0]) && folders.includes(imported[0]);
      return folders.some((folder) => folder === imported[0] || folder === imported.slice(0, 2).join('/'));
    }

    const isTypeOnly = (node, kind, specifiers) =>
      node[kind] === 'type' || (specifiers?.length > 0 && specifiers.every((specifier) => specifier[kind] === 'type'));
    return {
      ImportDeclaration: (node) => check(node, node.source, isTypeOnly(node, 'importKind', node.specifiers)),
      ExportNamedDeclaration: (node) => check(node, node.source, isTypeOnly(node, 'exportKind', node.specifiers)),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
    };
  },
};

/** `src/schema/read/url.ts` → `['schema', 'read', 'url']`; `undefined` for a file that is not in `src`. */
function placeInSource(file, root) {
  const place = path.relative(path.join(root, 'src'), file).split(path.sep);
  return place[0] === '..' || path.isAbsolute(place[0]) ? undefined : place.map((part) => part.replace(/\.(js|ts)$/, ''));
}

/** The most exact row for a module: `elements/islands` before `elements`. */
function rowOf(place) {
  const names = [place.slice(0, 2).join('/'), place[0]];
  const name = names.find((candidate) => Object.hasOwn(importTable, candidate));
  return place.length > 1 && name !== undefined ? [name, importTable[name]] : [undefined, undefined];
}

function inWords(from, { values, types, packages }) {
  const parts = [`its own folder`, ...values, ...types.map((folder) => `types of ${folder}`), ...packages.map((name) => `'${name}'`)];
  return parts.join(', ');
}

const withSlash = (name) => (name.endsWith(':') ? name : `${name}/`);
