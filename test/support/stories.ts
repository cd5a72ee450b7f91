import type { Args, Meta, StoryObj } from '@storybook/web-components-vite';
import type { StoryFacts } from '../../stories/support/article-story.js';
import * as article from '../../stories/article.stories.js';
import { BLOCK_STORIES } from '../../stories/blocks/generated/modules.js';
import * as body from '../../stories/body.stories.js';
import * as byline from '../../stories/byline.stories.js';
import * as designs from '../../stories/designs.stories.js';
import * as header from '../../stories/header.stories.js';
import * as hero from '../../stories/hero.stories.js';
import * as inline from '../../stories/inline.stories.js';
import * as kitchenSink from '../../stories/kitchen-sink.stories.js';
import * as lab from '../../stories/lab/theme-lab.stories.js';
import * as layouts from '../../stories/layouts.stories.js';
import * as openings from '../../stories/openings.stories.js';
import * as proof from '../../stories/proof/proof.stories.js';

type Story = StoryObj<Args>;
type StoryModule = Readonly<Record<string, unknown>> & { readonly default: unknown };

/** Every module of stories, by the name of its file without `.stories.ts`; a test looks for those that are missing here. */
export const storyModules: Readonly<Record<string, StoryModule>> = {
  article,
  ...BLOCK_STORIES,
  body,
  byline,
  designs,
  header,
  hero,
  inline,
  'kitchen-sink': kitchenSink,
  'lab/theme-lab': lab,
  layouts,
  openings,
  'proof/proof': proof,
};

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

export const stories: readonly ComposedStory[] = Object.values(storyModules).flatMap((module) => {
  const meta = module.default as Meta<Args>;
  const named = Object.entries(module).filter(([name]) => name !== 'default') as [string, Story][];
  return named.map(([name, story]) => compose(meta, name, story));
});

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
