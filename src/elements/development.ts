/** Whether the page is under development: from a server, or a file, on the developer's own machine. */
export const DEVELOPMENT = {
  isHere: (): boolean => location.protocol === 'file:' || /(?:^|\.)localhost$|^127\.|^\[::1\]$/.test(location.hostname),
};
