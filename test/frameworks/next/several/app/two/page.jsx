import { GalleyArticle } from 'galley/react';
import story from '../story.json';
import other from '../other.json';

export default function Page() {
  return (
    <main>
      <GalleyArticle article={story} />
      <GalleyArticle article={other} prefix="other-" />
    </main>
  );
}
