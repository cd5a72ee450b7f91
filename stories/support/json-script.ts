import { inlineJson } from 'galley/html';

/** A child script with data; as a node, since a template must not make scripts. */
export function jsonScript(data: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = inlineJson(data);
  return script;
}
