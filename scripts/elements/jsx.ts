import { attributesName, imports, interfaces, members, type Dialect } from './declarations.ts';
import type { Tag } from './tags.ts';

/** React 19 and Preact: a property where the element has one, and the rest of a name that begins with `on` is the event. */
const JSX: Dialect = { handlers: (event) => [`on${event}`], flag: 'boolean' };

/** Solid: what is no fixed text is set as a property, unless its name says otherwise. */
const SOLID: Dialect = {
  handlers: (event) => [`on:${event}`],
  propertyNames: (name) => [name, `prop:${name}`],
  attributeNames: (name, isFlag) => [`${isFlag ? 'bool' : 'attr'}:${name}`],
  flag: 'true',
};

/** A framework that is not installed is passed over; its types are then nothing. */
const IF_INSTALLED = '// @ts-ignore\n';

/** `galley/jsx`: the tags for React, Preact and Solid, whichever there is. */
export function jsxFile(tags: readonly Tag[]): string {
  return [
    imports(tags),
    `${IF_INSTALLED}import type { DetailedHTMLProps, HTMLAttributes } from 'react';\n`,
    `${IF_INSTALLED}import type { HTMLAttributes as PreactAttributes } from 'preact';\n`,
    `${IF_INSTALLED}import type { JSX as Solid } from 'solid-js';\n`,
    '\n',
    interfaces(tags, JSX),
    '\n',
    `declare namespace ForSolid {\n${interfaces(tags, SOLID)}}\n`,
    '\n',
    `${IF_INSTALLED}declare module 'react' {\n`,
    '  interface CSSProperties {\n    [token: `--galley-${string}`]: string | number | undefined;\n  }\n',
    intrinsic(tags, (tag) => `DetailedHTMLProps<HTMLAttributes<${tag.className}>, ${tag.className}> & { class?: string | undefined } & ${attributesName(tag)}`),
    '}\n',
    `${IF_INSTALLED}declare module 'preact' {\n`,
    intrinsic(tags, (tag) => `PreactAttributes<${tag.className}> & ${attributesName(tag)}`),
    '}\n',
    `${IF_INSTALLED}declare module 'solid-js' {\n`,
    intrinsic(tags, (tag) => `Solid.HTMLAttributes<${tag.className}> & ForSolid.${attributesName(tag)}`),
    '}\n',
  ].join('');
}

const intrinsic = (tags: readonly Tag[], type: (tag: Tag) => string) =>
  `  namespace JSX {\n    interface IntrinsicElements {\n${members(tags, type, '      ')}    }\n  }\n`;
