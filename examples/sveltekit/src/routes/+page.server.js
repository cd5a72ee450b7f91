import { renderToString } from 'galley/html';
import story from './story.json';

export const load = () => ({ story: renderToString(story) });
