import { toJsonLd } from 'galley/export/json-ld';
import { inlineJson } from 'galley/html';
import { GalleyArticle } from 'galley/react';
import story from './story.json';

const { jsonLd } = toJsonLd(story, { articleBody: false });

export const metadata = { title: jsonLd.headline, description: jsonLd.description };

export default function Page() {
  return (
    <>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inlineJson(jsonLd) }} />
      <main><GalleyArticle article={story} /></main>
      <footer>Delta Post</footer>
    </>
  );
}
