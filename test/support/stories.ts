import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import type { StoryFacts } from '../../stories/support/article-story.js';
import { STORY_MODULES } from '../../stories/generated/modules.js';

type Story = StoryObj<Args>;
type StoryModule = Readonly<Record<string, unknown>> & { readonly default: unknown };

const modules: Readonly<Record<string, StoryModule>> = STORY_MODULES;
const metaOf = (module: StoryModule) => module.default as Meta<Args>;

/** A story with what it inherits from its module, as Storybook puts it together. */
export interface ComposedStory {
  /** As in the side bar: `Elements/Header/Long`. */
  readonly title: string;
  readonly name: string;
  readonly args: Args;
  readonly facts: StoryFacts;
  /** Rules of axe that the story sets aside. */
  readonly rules: readonly { readonly id: string; readonly enabled: boolean }[];
  readonly render: NonNullable<Story['render']>;
  readonly beforeEach: readonly (() => unknown)[];
}

interface StoryParameters {
  readonly facts?: StoryFacts;
  readonly a11y?: { readonly config?: { readonly rules?: ComposedStory['rules'] } };
}

export const stories: readonly ComposedStory[] = Object.values(modules).flatMap((module) => {
  const meta = metaOf(module);
  const named = Object.entries(module).filter(([name]) => name !== 'default') as [string, Story][];
  return named.map(([name, story]) => compose(meta, name, story));
});

/** What to do for a story that is missing, such as `Elements/Hero/Default`: the file, and the export to add to it. */
export function adviceFor(story: string): string {
  const [, title = '', name = ''] = /^(.*)\/(.*)$/.exec(story) ?? [];
  const file = Object.entries(modules).find(([, module]) => metaOf(module).title === title)?.[0];
  return `${story} is missing: export ${name} from ${file === undefined ? `a file stories/….stories.ts whose meta has the title "${title}"` : `stories/${file}.stories.ts`}.`;
}

function compose(meta: Meta<Args>, name: string, story: Story): ComposedStory {
  const parameters = { ...meta.parameters, ...story.parameters } as StoryParameters;
  const render = story.render ?? meta.render;
  if (!render) throw new Error(`${meta.title ?? ''}/${name} has nothing to render.`);
  const beforeEach = [meta.beforeEach, story.beforeEach].flat().filter((hook) => hook !== undefined);
  return {
    title: `${meta.title ?? ''}/${name}`,
    name,
    args: { ...meta.args, ...story.args },
    facts: parameters.facts ?? {},
    rules: parameters.a11y?.config?.rules ?? [],
    render: render as ComposedStory['render'],
    beforeEach: beforeEach as unknown as ComposedStory['beforeEach'],
  };
}
