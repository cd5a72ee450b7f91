import type { Issue } from 'galley';
import { make } from './dom.js';

const PLACE_OF_ALL = 'the whole document';

/** Sets the list of issues and its title; a click on an issue goes to its place. */
export function showIssues(title: HTMLElement, list: HTMLElement, issues: readonly Issue[], goTo: (pointer: string) => void): void {
  title.textContent = issues.length === 0 ? 'No issues' : issues.length === 1 ? '1 issue' : `${issues.length} issues`;
  list.replaceChildren(...issues.map((issue) => make('li', {}, issueButton(issue, goTo))));
}

function issueButton({ severity, message, pointer }: Issue, goTo: (pointer: string) => void): HTMLButtonElement {
  const button = make(
    'button',
    { type: 'button', className: 'entry' },
    make('span', { className: `entry-kind severity-${severity}` }, severity),
    ' ',
    make('span', { className: 'entry-text' }, message),
    ' ',
    make('code', { className: 'entry-place', dir: 'ltr' }, pointer || PLACE_OF_ALL),
  );
  button.addEventListener('click', () => goTo(pointer));
  return button;
}
