// Generated from src/blocks by `npm run generate`. Do not edit.
import { stylesOf } from '../vocabulary.js';
import { embed } from '../embeds/embed.js';
import { GROUP_SHEETS } from './group-sheets.js';

/** The rules of the group `embeds`. They announce themselves on every article. */
export const rules = `${stylesOf([embed])}\n.galley, galley-article { --galley-css-embeds: ${GROUP_SHEETS['embeds'].hash}; }\n`;
