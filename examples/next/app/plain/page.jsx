import { renderToString } from 'galley/html';
import story from '../story.json';

export default function Page() {
  return (
    <>
      <main dangerouslySetInnerHTML={{ __html: renderToString(story) }} />
      <footer>Delta Post</footer>
    </>
  );
}
