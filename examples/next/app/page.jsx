import { GalleyArticle } from 'galley/react';
import story from './story.json';

export default function Page() {
  return (
    <>
      <main><GalleyArticle article={story} /></main>
      <footer>Delta Post</footer>
    </>
  );
}
