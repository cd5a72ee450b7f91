import { revise } from '../templates/revision.js';
import { blocksInUse, setInUse } from './in-use.js';

type Tool = (...args: never[]) => unknown;

export const isComing = (answer: unknown): boolean => typeof (answer as Partial<Promise<unknown>> | null | undefined)?.then === 'function';

const isTool = (value: unknown): value is Tool => typeof value === 'function';

/** What was loaded: a function, or the one that a module names default. */
const toolIn = (loaded: unknown): unknown => (isTool(loaded) ? loaded : (loaded as { readonly default?: unknown } | null | undefined)?.default);

/**
 * A function that a host gives, or one that loads it: then its first answer is a promise, and it is called once, where there is something for it. Until it is there
 * nothing is answered; then `put` is given what came, and articles are set again. What does not come is given to `tell` as a reason.
 */
export function onDemand<Given extends Tool>(given: Given, put: (tool: Tool) => void, tell: (reason: string) => void): Given {
  let isAsked = false;
  const load = async (coming: unknown) => {
    try {
      const tool = toolIn(await coming);
      if (!isTool(tool)) throw new TypeError('there is no function in what came');
      put(tool);
      revise();
      setInUse(blocksInUse());
    } catch (error) {
      tell(error instanceof Error ? error.message : 'no reason was given');
    }
  };
  return ((...args) => {
    if (isAsked) return undefined;
    const answer = given(...args);
    if (!isComing(answer)) return answer;
    isAsked = true;
    void load(answer);
    return undefined;
  }) as Given;
}
