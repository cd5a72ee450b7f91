'use client';

import { useState } from 'react';
import { GalleyArticle } from 'galley/react';
import story from '../story.json';
import other from '../other.json';

export default function Page() {
  const [article, setArticle] = useState(story);
  return (
    <main>
      <button onClick={() => setArticle(other)}>Another</button>
      <button onClick={() => setArticle(undefined)}>None</button>
      {article ? <GalleyArticle article={article} /> : 'No article.'}
    </main>
  );
}
