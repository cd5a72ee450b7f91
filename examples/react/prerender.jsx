import { readFileSync, writeFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import App from './app.jsx';

const page = readFileSync('dist/served.html', 'utf8');
writeFileSync('dist/served.html', page.replace('<div id="root">', (root) => root + renderToString(<App />)));
