import lit from 'eslint-plugin-lit';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { bannedBarrel, bannedSyntax, browserGlobals, namedBlocks } from './scripts/eslint/bans.mjs';
import { islandLaw, islandLawForAll } from './scripts/eslint/island-law.mjs';
import { importTableRule } from './scripts/eslint/import-table.mjs';

const source = ['src/**/*.ts'];
const byItsOwnName = 'Import the package by its own name (galley/…), so that the exports map is exercised.';

export default tseslint.config(
  { ignores: ['dist', 'dist-*', 'demo-dist', 'coverage', 'storybook-static', 'bench', '**/generated', 'test/fixtures'] },
  { linterOptions: { noInlineConfig: true } },

  {
    files: source,
    extends: [tseslint.configs.strictTypeChecked, lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { regexp, galley: { rules: { 'import-table': importTableRule } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { wc: { elementBaseClasses: ['ReactiveElement', 'LitElement'] } },
    rules: {
      'galley/import-table': 'error',
      'lit/quoted-expressions': ['error', 'always'],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...bannedSyntax, bannedBarrel, ...islandLaw],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['src/islands/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...bannedSyntax, bannedBarrel, ...islandLawForAll] } },
  { files: ['src/*.ts'], rules: { 'no-restricted-syntax': ['error', ...bannedSyntax] } },
  { files: ['src/schema/{input,read,resolve}/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...bannedSyntax, bannedBarrel, ...islandLaw, namedBlocks] } },
  {
    files: ['src/{base,schema,rules,i18n,styles,templates,export,cli}/**/*.ts', 'src/hosts/string.ts'],
    rules: { 'no-restricted-globals': ['error', ...browserGlobals] },
  },

  {
    files: ['{stories,demo,test,scripts,.storybook}/**/*.{ts,js,mjs}', '*.{ts,js,mjs}'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', 'no-restricted-syntax': ['error', ...islandLaw] },
  },
  {
    files: ['{stories,demo,test/browser}/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^\\.\\.?/(.*/)?(src|dist)/', message: byItsOwnName }] }] },
  },
);
