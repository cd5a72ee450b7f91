import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** A page of Markdown of the repository. */
export interface Document {
  /** Its place in the repository: `docs/frameworks/next.md`. */
  readonly file: string;
  readonly title: string;
  readonly text: string;
}

export function documentOf(file: string): Document {
  const text = readFileSync(new URL(file, root), 'utf8');
  return { file, title: /^# (?<title>.+)$/m.exec(text)?.groups?.['title'] ?? file, text };
}

/** Every page of docs/, or of a folder in it. */
export const documentsOf = (folder = 'docs'): readonly Document[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map(documentOf);
