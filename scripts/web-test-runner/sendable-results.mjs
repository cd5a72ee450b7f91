const WHERE = '/__web-dev-server__web-socket.js';
const COPY = 'structuredClone(obj)';

/** A copy of a message; where something in it cannot be copied, as an element, what was found and expected are sent as their text. */
const copy = (message) => {
  try {
    return structuredClone(message);
  } catch {
    return JSON.parse(JSON.stringify(message, (key, value) => (key === 'actual' || key === 'expected' ? String(value) : value)));
  }
};

/**
 * Has a failed expectation about an element be told as any other. As it comes, the runner's page cannot send it, says so where nobody looks,
 * and the file never ends: https://github.com/modernweb-dev/web/issues/2772
 */
export const sendableResults = {
  name: 'galley-sendable-results',
  transform({ path, body }) {
    if (path !== WHERE) return;
    if (!body.includes(COPY)) throw new Error(`${WHERE} does not copy messages with ${COPY}: scripts/web-test-runner/sendable-results.mjs can go, or has to follow.`);
    return body.replace(COPY, `(${copy})(obj)`);
  },
};
