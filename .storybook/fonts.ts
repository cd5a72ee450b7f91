import type { Decorator } from '@storybook/web-components-vite';
import type { Surroundings } from './toolbar.js';

/** The open faces of the themes. They stay optional for a page; here a designer shall see what is meant. */
const FACES = import.meta.glob('../src/fonts/*.css');

/** Brings the faces of the theme that the toolbar says, or else the story, when it says so first. */
export const withFaces: Decorator = (story, { globals, args }) => {
  const { theme: chosen } = globals as Partial<Surroundings>;
  const { theme: own } = args as { theme?: string };
  const theme = chosen === undefined || chosen === 'none' ? own : chosen;
  void FACES[`../src/fonts/${String(theme)}.css`]?.();
  return story();
};
