import type { Args, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import 'galley/define';
import type { ArticleInput } from 'galley';
import { html, type TemplateResult } from 'lit';
import { explainerInEnglish } from './articles/complete/explainer-in-english.js';
import { newsInEnglish } from './articles/complete/news-in-english.js';
import { opinionInEnglish } from './articles/complete/opinion-in-english.js';
import { reviewInEnglish } from './articles/complete/review-in-english.js';
import { articleElement } from './support/article-story.js';

const SHEET = new URL('./in-a-site.css', import.meta.url);
const BOOTSTRAP = new URL('../node_modules/bootstrap/dist/css/bootstrap.min.css', import.meta.url);

const MOST_READ = ['The bridge that was built twice', 'What the tide tables leave out', 'A year in the signal box', 'Who counts the swifts'];

interface SiteArgs extends Args {
  /** The theme that the site has chosen. */
  readonly theme?: string;
}

/** The theme of the site, unless the toolbar says another. */
function themeOf({ theme }: SiteArgs, { globals }: StoryContext): string {
  const { theme: chosen = 'none' } = globals as { theme?: string };
  return chosen === 'none' ? String(theme) : chosen;
}

const themed = (article: ArticleInput, args: SiteArgs, context: StoryContext) =>
  html`<div data-galley-theme=${themeOf(args, context)}>${articleElement({ article, level: 1 }, context)}</div>`;

const page = (sheets: readonly URL[], content: TemplateResult) =>
  html`${sheets.map(({ href }) => html`<link rel="stylesheet" href=${href} />`)}<div class="site">${content}</div>`;

const mostRead = html`<section class="site-side" aria-label="Most read">
  <h2>Most read</h2>
  <ol>
    ${MOST_READ.map((title) => html`<li><a href="#">${title}</a></li>`)}
  </ol>
</section>`;

const advertisement = (name: string, className = '') => html`<div class="advertisement ${className}" role="region" aria-label=${name}>Advertisement</div>`;

const meta: Meta<SiteArgs> = {
  title: 'In a site',
  component: 'galley-article',
  // each brings the sheet of a whole page: on the page of documentation each has a frame of its own
  parameters: { controls: { disable: true }, docs: { story: { inline: false, height: '44rem' } } },
};
export default meta;

/** A newspaper: masthead, sections, what is read most beside the article. */
export const Newspaper: StoryObj<SiteArgs> = {
  args: { theme: 'broadsheet' },
  render: (args, context) =>
    page(
      [SHEET],
      html`<div class="newspaper-masthead">
          <p class="newspaper-name">The Harbour Record</p>
          <p class="newspaper-date">Saturday, 14 March 2026</p>
        </div>
        <nav aria-label="Sections">
          <ul class="newspaper-sections">
            ${['News', 'Harbour', 'Opinion', 'Culture', 'Weather'].map((name) => html`<li><a href="#">${name}</a></li>`)}
          </ul>
        </nav>
        <div class="site-frame">${themed(newsInEnglish, args, context)} ${mostRead}</div>`,
    ),
};

/** A blog: one column, one voice. */
export const Blog: StoryObj<SiteArgs> = {
  args: { theme: 'quiet' },
  render: (args, context) =>
    page(
      [SHEET],
      html`<div class="blog" data-galley-theme=${themeOf(args, context)}>
        <div class="blog-head">
          <p>Low water</p>
          <nav aria-label="Blog"><a href="#">All notes</a></nav>
        </div>
        ${articleElement({ article: opinionInEnglish, level: 1 }, context)}
        <p class="blog-foot"><a href="#">The note before this one</a></p>
      </div>`,
    ),
};

/** A page made with Bootstrap: its reset, its grid, and its links and corners by two tokens. */
export const WithBootstrap: StoryObj<SiteArgs> = {
  name: 'With Bootstrap',
  render: (_args, context) =>
    html`<link rel="stylesheet" href=${BOOTSTRAP.href} />
      <div style="--galley-color-link: light-dark(var(--bs-link-color), #6ea8fe); --galley-radius: var(--bs-border-radius)">
        <nav class="navbar bg-body-tertiary border-bottom" aria-label="Site">
          <div class="container"><a class="navbar-brand" href="#">Harbour Hall</a></div>
        </nav>
        <div class="container">
          <div class="row g-0">
            <div class="col-lg-8">${articleElement({ article: reviewInEnglish, level: 1 }, context)}</div>
            <div class="col-lg-4 py-4">
              <div class="card">
                <div class="card-body">
                  <h2 class="card-title h5">Tonight</h2>
                  <p class="card-text">Doors open at half past seven.</p>
                  <a class="btn btn-primary" href="#">Book a seat</a>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>`,
};

/** A portal: a bar, a column of links, and room for advertisements that is kept before they come. */
export const Portal: StoryObj<SiteArgs> = {
  args: { theme: 'wire' },
  render: (args, context) =>
    page(
      [SHEET],
      html`<div class="portal-bar"><p>soundings.example</p></div>
        ${advertisement('Advertisement, top')}
        <div class="site-frame has-two-sides">
          <nav class="site-side" aria-label="Portal">
            <ul>
              ${['Mail', 'Weather', 'Ferries', 'Jobs'].map((name) => html`<li><a href="#">${name}</a></li>`)}
            </ul>
          </nav>
          ${themed(explainerInEnglish, args, context)}
          <div>${advertisement('Advertisement, beside', 'is-tall')}</div>
        </div>`,
    ),
};
