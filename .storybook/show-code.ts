import type { Args, StoryContext } from '@storybook/web-components-vite';
import { nothing, render } from 'lit';
import { pageCode } from '../stories/support/code.js';

type Render = (args: Args, context: unknown) => unknown;

/** What "Show code" says: HTML that shows the story in any page, as controls and toolbar have it now. */
export function storyCode(_code: string, context: StoryContext): string {
  const place = document.createElement('div');
  // not in the page: elements take what they are given, and set nothing
  render((context.originalStoryFn as Render)(context.args, context), place);
  const code = pageCode(place.childNodes);
  render(nothing, place);
  return code;
}
