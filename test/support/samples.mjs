import { readFile } from 'node:fs/promises';

/** Third-party lists of hostile strings, which are no part of the project and absent on most machines. */
const folder = new URL('../../../shared/samples/', import.meta.url);

/** Answers `/shared/samples/…` with those lists, read-only; 404 where they are not at hand. */
export async function samples(context, next) {
  const name = /^\/shared\/samples\/([\w-]+\/[\w-]+\.json)$/.exec(context.path)?.[1];
  if (name === undefined) return next();
  context.type = 'application/json';
  context.body = await readFile(new URL(name, folder)).catch(() => null);
  if (context.body === null) context.status = 404;
}
