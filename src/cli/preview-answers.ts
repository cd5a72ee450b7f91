import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { escapeText } from '../hosts/escape.js';
import { renderPage } from '../html.js';
import { parseArticle } from '../index.js';
import { THEMES } from '../themes/names.js';
import { issuesIn } from './issues.js';
import { placesIn, type TextPlace } from './json-places.js';
import { fileBeside, sendFile } from './preview-files.js';
import { previewPage } from './preview-page.js';
import { FRAME_SCRIPT, PAGE_SCRIPT } from './preview-scripts.js';
import { rulesFor } from './render.js';

/** Names by which a browser of this machine asks for it: another site that had its own name lead here is not answered. */
const OWN_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/;
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src * data:; media-src *; font-src *; connect-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'";
const HTML = 'text/html; charset=utf-8';

interface Answer {
  readonly type: string;
  readonly body: string;
}

/** Answers the requests of a preview of a file; `tell` has all that look at it ask again. */
export function answerer(file: string): { readonly answer: (request: IncomingMessage, response: ServerResponse) => void; readonly tell: () => void } {
  const listening = new Set<ServerResponse>();
  return {
    tell() {
      for (const each of listening) each.write('data: saved\n\n');
    },
    answer(request, response) {
      if (!OWN_HOST.test(request.headers.host ?? '')) return void response.writeHead(403).end('This preview is for this machine only.\n');
      const [pathname = '', query] = (request.url ?? '').split('?');
      if (pathname === '/events') {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(': here\n\n');
        listening.add(response);
        request.on('close', () => { listening.delete(response); });
        return;
      }
      const found = answerAt(pathname, new URLSearchParams(query), file);
      const beside = found === undefined ? fileBeside(path.dirname(file), pathname) : undefined;
      if (beside !== undefined) { sendFile(beside, request, response); return; }
      if (found === undefined) return void response.writeHead(404).end('There is no such page.\n');
      response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store', 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' }).end(found.body);
    },
  };
}

function answerAt(pathname: string, wishes: URLSearchParams, file: string): Answer | undefined {
  switch (pathname) {
    case '/':
      return { type: HTML, body: previewPage(file) };
    case '/page.js':
      return { type: 'text/javascript', body: PAGE_SCRIPT };
    case '/frame.js':
      return { type: 'text/javascript', body: FRAME_SCRIPT };
    case '/article':
      return { type: HTML, body: articlePage(textOf(file), wishes) };
    case '/state':
      return { type: 'application/json', body: JSON.stringify(stateOf(file)) };
    default:
      return undefined;
  }
}

/** What is saved now; nothing while an editor has taken the file away. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** What stands beside the page. */
interface State {
  readonly text: string;
  readonly issues: readonly { readonly line: number; readonly severity: string; readonly words: string }[];
  readonly places: Readonly<Record<string, TextPlace>>;
}

function stateOf(file: string): State {
  const text = textOf(file);
  const issues = issuesIn(file, text).map(({ line, severity, message }) => ({ line, severity, words: message }));
  return { text, issues, places: Object.fromEntries(issues.some(({ severity }) => severity === 'fatal') ? [] : placesIn(text)) };
}

function articlePage(text: string, wishes: URLSearchParams): string {
  const { article, issues } = parseArticle(withDirection(text, wishes.get('dir')));
  const fatal = issues.find(({ severity }) => severity === 'fatal');
  if (fatal !== undefined) return `<!doctype html><meta charset="utf-8"><title>Preview</title><p>${escapeText(fatal.message)}</p>`;
  const theme = THEMES.find((name) => name === wishes.get('theme'));
  const scheme = wishes.get('scheme') === 'dark' ? 'dark' : 'light';
  const rules = { embargoed: true };
  return renderPage(withDirection(text, wishes.get('dir')), {
    theme, rules, locate: true, jsonLd: false, script: '/frame.js',
    css: `body { margin: 0; } ${rulesFor(article, { access: 'full', theme, rules })}:root { color-scheme: ${scheme}; } [data-galley-at]:is(.preview-here) { outline: 2px solid currentColor; outline-offset: 4px; }`,
  });
}

/** The document with another direction, where one is asked for. */
function withDirection(text: string, dir: string | null): unknown {
  if (dir !== 'ltr' && dir !== 'rtl') return text;
  try {
    const document: unknown = JSON.parse(text);
    return typeof document === 'object' && document !== null && !Array.isArray(document) ? { ...document, dir } : text;
  } catch {
    return text;
  }
}
