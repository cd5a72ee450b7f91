import { renderToString } from 'galley/html';
import story from '../story.json';

export default defineEventHandler(() => renderToString(story));
