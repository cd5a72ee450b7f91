// Generated from src/blocks by `npm run generate`. Do not edit.
import { stylesOf } from '../vocabulary.js';
import { socialPost } from '../posts/social-post.js';
import { GROUP_SHEETS } from './group-sheets.js';

/** The rules of the group `posts`. They announce themselves on every article. */
export const rules = `${stylesOf([socialPost])}\n.galley, galley-article { --galley-css-posts: ${GROUP_SHEETS['posts'].hash}; }\n`;
