/** What `src` may never do, as options of `no-restricted-syntax`. Each message says what to do instead. */
import { readdirSync } from 'node:fs';
import { inProject } from '../project.mjs';

const sinks = 'innerHTML|outerHTML|srcdoc';
const sinkMethods = 'insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment';
const unsafeDirectives = 'unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|unsafeCSS|styleMap';
const noSinks = 'Text never becomes markup by parsing: write a template.';

const htmlSinks = [
  { selector: `MemberExpression[property.name=/^(${sinks})$/]`, message: noSinks },
  { selector: `MemberExpression[computed=true] > Literal[value=/^(${sinks}|${sinkMethods})$/]`, message: noSinks },
  { selector: `Property[key.name=/^(${sinks})$/]`, message: noSinks },
  { selector: `MemberExpression[property.name=/^(${sinkMethods})$/]`, message: noSinks },
  { selector: 'MemberExpression[object.name="document"][property.name=/^(write|writeln)$/]', message: noSinks },
  { selector: 'MemberExpression[object.property.name="document"][property.name=/^(write|writeln)$/]', message: noSinks },
  { selector: 'CallExpression[callee.property.name=/^setAttribute(NS)?$/] > Literal[value=/^(srcdoc|style)$/i]', message: 'Use a class.' },
  { selector: `Identifier[name=/^(${unsafeDirectives})$/]`, message: `${noSinks} Styles come from classes.` },
];

const inTemplates = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/i]',
    message: 'No style attributes in templates: use a class, or a token.',
  },
  {
    selector: `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/[\\s.](${sinks})\\s*=/i]`,
    message: noSinks,
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\starget\\s*=/i]',
    message: 'Links open where the reader is: no target.',
  },
];

const codeFromText = ['NewExpression', 'CallExpression'].map((type) => ({
  selector: `${type}[callee.name="RegExp"]:not([arguments.0.type="Literal"])`,
  message: 'A pattern made from input can hang the page: write a regular expression literal.',
}));

/** Chrome 147 looks for an end that is so far from the beginning at most one unit too late for every sign beyond U+FFFF that a class in brackets takes. */
const classesAtTheEnd = [
  {
    selector: String.raw`Literal[regex.flags=/u/][regex.pattern=/^(?!\^).*\[(?!\^)[^\]]*(?:\\[pPSWD]|\\u\{|[\ud800-\udbff])[^\]]*\][^*+]*\$/]`,
    message: 'Not every engine finds a sign beyond U+FFFF by a class in brackets before the end of a text: write (?:\\p{P}|\\p{S})$ in place of [\\p{P}\\p{S}]$.',
  },
];

const shape = [
  { selector: 'ExportDefaultDeclaration', message: 'No default exports: name it.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'No default exports: name it.' },
  {
    selector: ':matches(ClassDeclaration, ClassExpression)[superClass.name=/^HTML.*Element$/]',
    message: 'HTMLElement does not exist on a server: extend ReactiveElement.',
  },
];

const foreignFields = [{ selector: 'ForInStatement', message: 'It takes up what a page has put on Object.prototype: write for … of Object.keys(…).' }];

export const bannedSyntax = [...htmlSinks, ...inTemplates, ...codeFromText, ...classesAtTheEnd, ...foreignFields, ...shape];

/** Barrels hide what a module needs; only the public entries, directly in `src`, may have them. */
export const bannedBarrel = { selector: 'ExportAllDeclaration', message: 'No barrels: import from the module that has it.' };

const groups = readdirSync(inProject('src/blocks'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'generated');
const blockTypes = groups.flatMap(({ name }) => readdirSync(inProject(`src/blocks/${name}`)).map((file) => file.replace(/\.ts$/, '')));
/** Kinds of fields, roles, and what other editors write are told apart by words that may be those of a block, such as `list`. */
const kinds = [
  'SwitchCase > Literal',
  'TSLiteralType > Literal',
  'BinaryExpression[left.property.name=/^(kind|role)$/] > Literal',
  'BinaryExpression[left.expression.property.name="role"] > Literal',
  'BinaryExpression[left.name="role"] > Literal',
  'BinaryExpression[left.callee.name=/^(roleOf|of)$/] > Literal',
];

/** The parser interprets what records say; it knows no block by its name. */
export const namedBlocks = {
  selector: `Literal[value=/^(${blockTypes.join('|')})$/]${kinds.map((kind) => `:not(${kind})`).join('')}`,
  message: 'The parser names no block type: let its record say what is special in it (role, opens, namedBy), and ask for that.',
};

/** Names that exist only in a browser, for the folders that also run on servers. */
export const browserGlobals = [
  'document',
  'window',
  'self',
  'navigator',
  'location',
  'customElements',
  'HTMLElement',
  'Element',
  'Node',
  'DOMParser',
  'matchMedia',
  'getComputedStyle',
  'localStorage',
  'sessionStorage',
].map((name) => ({ name, message: 'This folder also runs on servers: no DOM here.' }));
