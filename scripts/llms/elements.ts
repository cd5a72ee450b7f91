import { elementNames, elementReference, type Manifest } from '../../stories/support/element-reference.ts';
import { tagsOf } from '../elements/tags.ts';

/** The reference of the elements, from `custom-elements.json`. */
export function elementsPage(file: URL, manifest: Manifest): string {
  const about = new Map(tagsOf(file).map(({ name, description }) => [name, description]));
  const sections = elementNames(manifest).map((name) => `## \`<${name}>\`\n\n${about.get(name) ?? ''}\n\n${elementReference(manifest, name).replaceAll('#### ', '### ')}\n`);
  return `# The elements\n\n\`import 'galley/define'\` defines them all, \`galley/define/…\` one by one.\n\n${sections.join('\n')}`;
}
