import { browserFlaws } from './browser.mjs';
import { guardFlaws } from './guards.mjs';
import { hostFlaws } from './hosts.mjs';
import { i18nFlaws } from './i18n.mjs';
import { manuscriptFlaws } from './manuscripts.mjs';
import { schemaFlaws } from './schema.mjs';
import { siteFlaws } from './sites.mjs';
import { templateFlaws } from './templates.mjs';
import { themeFlaws } from './themes.mjs';

/**
 * Slips that could be made in `src`, each with the tests that should notice. `npm run test:teeth` makes them one at a time in a copy.
 * A flaw whose place has changed is brought up to date, not removed.
 */
export const flaws = [...schemaFlaws, ...hostFlaws, ...templateFlaws, ...i18nFlaws, ...manuscriptFlaws, ...browserFlaws, ...siteFlaws, ...themeFlaws, ...guardFlaws];
