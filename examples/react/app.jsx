import { GalleyArticle } from 'galley/react';
import 'galley/galley.css';
import 'galley/blocks/code.css';
import 'galley/blocks/notes.css';
import story from './story.json';

export default function App() {
  return (
    <>
      <main><GalleyArticle article={story} /></main>
      <footer>Delta Post</footer>
    </>
  );
}
