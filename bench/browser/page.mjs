import '../../src/define/article.ts';
import { measureFirstRender } from './first-render.mjs';
import { measureReplace } from './replace.mjs';

Object.assign(globalThis, { measureFirstRender, measureReplace });
