import { readFileSync } from 'node:fs';
import type { Form } from './names.ts';

const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly name: string; readonly version: string };

/** The name of the file that has the JSON Schema of a form, in `dist` of the package. */
export const schemaFile = (form: Form): string => `${form === 'input' ? 'article-input' : 'article'}.schema.json`;

/** Where that file is fetched from: out of the newest release of a major version, so that it stays for as long as documents do. */
export const schemaAddress = (form: Form): string => `https://unpkg.com/${name}@${version.replace(/\..*$/, '')}/dist/${schemaFile(form)}`;

/** A schema with the address that it is known by. */
export const withAddress = ({ $schema, ...rest }: Readonly<Record<string, unknown>>, address: string) => ({ $schema, $id: address, ...rest });
