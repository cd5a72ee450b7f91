/** Test files by their names: those of Node, and those of the browser. */
export const unit = (...names) => names.map((name) => `test/unit/${name}.test.ts`);
export const browser = (...names) => names.map((name) => `test/browser/${name}.test.ts`);

/** A slip that could be made: `find`, which stands in this file of `src` exactly once, becomes `replace`, and one of these tests has to fail. */
export const flaw = (name, file, find, replace, tests) => ({ name, file: `src/${file}`, find, replace, tests });
