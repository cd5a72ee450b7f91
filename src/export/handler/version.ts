/** The version of the package, for servers, which have nothing of the elements. A test keeps it in step with package.json. */
export const VERSION = '0.1.0';
