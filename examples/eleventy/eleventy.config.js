import { renderToString } from 'galley/html';

export default function (config) {
  config.ignores.add('README.md');
  config.addShortcode('galley', (story) => renderToString(story));
  config.addPassthroughCopy({
    'node_modules/galley/dist/galley.css': 'galley.css',
    'node_modules/galley/dist/blocks/*.css': 'blocks',
    'node_modules/galley/dist/cdn': 'galley',
  });
}
