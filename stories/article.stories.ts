import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import 'galley/define';

const meta: Meta = { title: 'Article', component: 'galley-article' };
export default meta;

const article = JSON.stringify({
  headline: 'The ferry that still runs on time',
  byline: 'Ana Pereira',
  body: [{ type: 'paragraph', text: 'For ninety years the same small boat has crossed the river every twenty minutes.' }],
});

/** An article as JSON in a child script. */
export const InlineJson: StoryObj = {
  render: () => html`<galley-article>${jsonScript(article)}</galley-article>`,
};

function jsonScript(json: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  return script;
}
