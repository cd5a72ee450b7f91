// Generated from src/blocks by `npm run generate`. Do not edit.
import { stylesOf } from '../vocabulary.js';
import { audio } from '../players/audio.js';
import { video } from '../players/video.js';
import { GROUP_SHEETS } from './group-sheets.js';

/** The rules of the group `players`. They announce themselves on every article. */
export const rules = `${stylesOf([audio, video])}\n.galley, galley-article { --galley-css-players: ${GROUP_SHEETS['players'].hash}; }\n`;
