import { GalleyArticle } from 'galley/react';
import story from '../story.json';

async function Story() {
  'use cache';
  return <GalleyArticle article={story} />;
}

export default function Page() {
  return <main><Story /></main>;
}
