/**
 * What stands for `galley/define…` in a React server component, where the exports map leads under the condition `react-server`: there nothing
 * of it would reach the browser, and the page would stay blank without a word.
 */
import { TROUBLESHOOTING } from './elements/documentation.js';

const WHY = "galley/define was imported in a server component: nothing of it reaches the browser, and <galley-article> stays blank.";
console.warn(`${WHY} Import it in a file that begins with 'use client'. See ${TROUBLESHOOTING}#server-component`);

export {};
