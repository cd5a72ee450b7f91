import { readFileSync, readdirSync } from 'node:fs';
import { inProject } from './project.mjs';

/** One way to embed an article in a framework: what the table calls it, and where the built site has it. */
export interface Way {
  readonly title: string;
  readonly path: string;
  /** The path of a page whose first link in `main` leads there; without it the path is opened by itself. */
  readonly via?: string;
  /** Whether the article stands in the HTML as it is served. */
  readonly isServed: boolean;
  /** Where no script of ours is loaded. */
  readonly isStatic?: boolean;
}

/** What `test/frameworks/<name>/site.json` says of an example. */
export interface Site {
  /** Where the code of the page finds the article. */
  readonly story: string;
  /** The folder that the build writes, where any static server will do. Without it `npm start` serves. */
  readonly folder?: string;
  /** With what the code was tried, where the dependencies do not say it. */
  readonly tried?: string;
  readonly rows: readonly Way[];
}

/** What `examples/<name>/package.json` says. */
export interface ExampleManifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A site that one can copy, `examples/<name>/`: the code of a page of the documentation, and what stands beside it there. */
export interface Example {
  readonly name: string;
  readonly site: Site;
  readonly manifest: ExampleManifest;
  /** The page of the documentation, relative to the repository. */
  readonly page: string;
}

const readText = (file: string) => readFileSync(inProject(file), 'utf8');

export const examples: readonly Example[] = readdirSync(inProject('test/frameworks'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    site: JSON.parse(readText(`test/frameworks/${name}/site.json`)) as Site,
    manifest: JSON.parse(readText(`examples/${name}/package.json`)) as ExampleManifest,
    page: `docs/frameworks/${name}.md`,
  }));

/** The files that a page shows: each fence stands under its file's name, alone in its line. */
export function filesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/^`([^`\n]+)`\n\n```\w*\n([^]*?)^```$/gm)].map(([, file = '', body = '']) => [file, body]));
}

/** What a page is about: its first heading. */
export const titleOf = (text: string) => /^# (.+)$/m.exec(text)?.[1] ?? '';
