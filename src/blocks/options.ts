import { only } from '../base/own-only.js';
import { cleanText } from '../schema/input/text.js';
import { readImageRule } from '../schema/input/image-rule.js';
import { readRules } from '../rules/options.js';
import { isSchema } from '../schema/is-schema.js';
import { describe } from '../schema/issues.js';
import { areRecords } from './are-records.js';

/** What each option of the functions for servers and of `parseArticle` has to be. */
export const OPTION_KINDS = {
  after: 'string', baseUrl: 'string', before: 'string', nonce: 'string', pageUrl: 'string', prefix: 'string', src: 'string', stylesheet: 'string', theme: 'string',
  access: '"full" or "preview"', articleBody: 'boolean', jsonLd: 'boolean', script: 'string or boolean', stylesheets: 'list of strings', integrity: 'object of strings',
  assets: 'string', canonical: 'string', css: 'string', description: 'string', head: 'string', siteName: 'string', title: 'string',
  dataImages: 'boolean', isolate: 'boolean', level: 'number', blocks: 'list of records', resourceHosts: 'list of strings', limits: 'object of numbers', schema: 'schema', previous: 'object',
  locate: 'boolean', onIssue: 'function', imageRule: 'rule for pictures', rules: 'object of rules',
} as const;
const OPTIONS = Object.entries(OPTION_KINDS);
type Kind = (typeof OPTION_KINDS)[keyof typeof OPTION_KINDS];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function fits(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case 'list of records':
      return areRecords(value);
    case 'list of strings':
      return Array.isArray(value) && value.every((each) => typeof each === 'string');
    case 'object of numbers':
      return isObject(value) && !Array.isArray(value) && Object.values(value).every((each) => typeof each === 'number' && each >= 0);
    case 'object of strings':
      return isObject(value) && !Array.isArray(value) && Object.values(value).every((each) => typeof each === 'string');
    case 'string or boolean':
      return typeof value === 'string' || typeof value === 'boolean';
    case '"full" or "preview"':
      return value === 'full' || value === 'preview';
    case 'schema':
      return isSchema(value);
    case 'rule for pictures':
      return readImageRule(value) !== undefined;
    case 'object of rules':
      return readRules(value) !== undefined;
    case 'object':
      return isObject(value) && !Array.isArray(value);
    default:
      return typeof value === kind;
  }
}

/** Says what something is that may be a proxy. */
function found(value: unknown): string {
  try {
    return describe(value);
  } catch {
    return 'an object that cannot be read';
  }
}

/** What is said of an option, and what stands for it: where it is to keep text back, what nobody understands does. */
const SAFE: Readonly<Record<string, unknown>> = { access: 'preview' };

const complaint = (name: string, value: unknown, kind: Kind) => Object.hasOwn(SAFE, name) ? `The option "${name}" cannot be ${found(value)} and is taken for "${String(SAFE[name])}". Give ${kind}, or leave it out.` : `The option "${name}" cannot be ${found(value)} and is ignored. Give ${/^[aeo]/.test(kind) ? 'an' : 'a'} ${kind}, or leave it out.`;

/** The options that are what they have to be, their text well-formed. What is not is told and left out: options come from templates and settings, where an article should not fail. */
export function usableOptions<Options extends object>(options: Options, tell: (message: string) => void): Options {
  const usable: Record<string, unknown> = only({});
  const refuse = (name: string, value: unknown, kind: Kind): void => {
    tell(complaint(name, value, kind));
    if (Object.hasOwn(SAFE, name)) usable[name] = SAFE[name];
  };
  for (const [name, kind] of OPTIONS) {
    let value: unknown;
    try {
      value = Object.hasOwn(Object(options) as object, name) ? (options as Partial<Record<string, unknown>>)[name] : undefined;
      if (value === undefined) continue;
      if (fits(value, kind)) usable[name] = typeof value === 'string' ? cleanText(value) : value;
      else refuse(name, value, kind);
    } catch {
      refuse(name, value ?? {}, kind);
    }
  }
  return usable as Options;
}
