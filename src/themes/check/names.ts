import type { Declaration } from './declaration.js';
import { finding, type Finding, type Place } from './finding.js';
import { RENAMED } from './renamed.js';
import { nearest } from './suggest.js';
import { tokenNamed, tokenNames } from './tokens.js';

/** What Galley's own sheets announce themselves with: allowed, but no token. */
const ANNOUNCEMENTS = ['--galley-theme', '--galley-css'];

/** Names that do nothing, or that will stop doing what they do. */
export function checkName(declaration: Declaration, renamed = RENAMED): readonly Finding[] {
  const { name } = declaration;
  if (name.startsWith('--_'))
    return [finding('private-name', `${name} is private and may change in any version. ${publicOf(name)}`, declaration)];
  if (!name.startsWith('--galley-') || ANNOUNCEMENTS.includes(name) || tokenNamed(name)) return [];
  return [finding('unknown-token', unknown(name, 'changes nothing', 'Take it away, or look the name up in the table of tokens.', renamed), declaration)];
}

const USE = /var\(\s*(--galley-[\w-]*)/gi;

/** Tokens that a value asks for, and that there are not: nothing sets them. */
export function checkUses(declaration: Declaration, renamed = RENAMED): readonly Finding[] {
  const names = [...declaration.value.matchAll(USE)].map(([, name = '']) => name).filter((name) => !ANNOUNCEMENTS.includes(name) && !tokenNamed(name));
  return [...new Set(names)].map((name) => finding('unknown-token', unknown(name, 'is set nowhere', 'Look the name up in the table of tokens.', renamed), declaration));
}

/** What is said of a name that is no token: what became of it, or which one was meant. */
export function unknown(name: string, effect: string, otherwise: string, renamed = RENAMED): string {
  const successor = Object.hasOwn(renamed, name) ? renamed[name] : undefined;
  if (successor !== undefined) return `${name} was renamed to ${successor}, and ${effect}. Write ${successor}.`;
  const meant = nearest(name, tokenNames);
  return [`${name} is not a token, so it ${effect}.`, meant === undefined ? otherwise : `Write ${meant}.`].filter(Boolean).join(' ');
}

function publicOf(name: string): string {
  const token = `--galley-${name.slice('--_'.length)}`;
  return tokenNamed(token) ? `Set ${token}.` : 'Set a public token, --galley-….';
}

/** A registered token is computed where it is set, so that it no longer follows what is below. */
export function checkRegistration(registered: { readonly name: string } & Partial<Place>): readonly Finding[] {
  const { name } = registered;
  if (!name.startsWith('--galley-')) return [];
  if (tokenNamed(name)?.type === 'color')
    return [
      finding(
        'registered-color',
        `${name} is registered with @property: its light-dark() is then settled at the root, and a dark part of a light page gets the light colour. Take the @property rule away.`,
        registered,
      ),
    ];
  return [
    finding(
      'registered-token',
      `${name} is registered with @property: em and cqi are then settled where it is set. Take the rule away.`,
      registered,
    ),
  ];
}

/** `!important` on a token. */
export function checkImportance(declaration: Declaration): readonly Finding[] {
  if (declaration.important !== true || !declaration.name.startsWith('--galley-')) return [];
  const message = `!important is not needed, the base sheet sets no public token, and it keeps your own later rules from changing ${declaration.name}. Take it away.`;
  return [finding('important', message, declaration)];
}
