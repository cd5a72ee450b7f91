// Generated from src/blocks by `npm run generate`. Do not edit.
import { stylesOf } from '../vocabulary.js';
import { button } from '../links/button.js';
import { file } from '../links/file.js';
import { signup } from '../links/signup.js';
import { teaserList } from '../links/teaser-list.js';
import { teaser } from '../links/teaser.js';
import { GROUP_SHEETS } from './group-sheets.js';

/** The rules of the group `links`. They announce themselves on every article. */
export const rules = `${stylesOf([button, file, signup, teaserList, teaser])}\n.galley, galley-article { --galley-css-links: ${GROUP_SHEETS['links'].hash}; }\n`;
