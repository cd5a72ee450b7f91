/** The globals that the browser test runner provides. */
type TestBody = (this: { timeout(milliseconds: number): void }) => unknown;

interface TestFunction {
  (name: string, body: TestBody): void;
  only(name: string, body: TestBody): void;
  skip(name: string, body?: TestBody): void;
}

declare const describe: TestFunction;
declare const it: TestFunction;
declare function before(body: TestBody): void;
declare function after(body: TestBody): void;
declare function beforeEach(body: TestBody): void;
declare function afterEach(body: TestBody): void;
