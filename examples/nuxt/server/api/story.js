import { toJsonLd } from 'galley/export/json-ld';
import { inlineJson, renderToString } from 'galley/html';
import story from '../story.json';

export default defineEventHandler(() => {
  const { jsonLd } = toJsonLd(story, { articleBody: false });
  return { title: jsonLd.headline, description: jsonLd.description, jsonLd: inlineJson(jsonLd), html: renderToString(story) };
});
