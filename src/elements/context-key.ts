import { createContext } from '@lit/context';
import { NAME } from '../schema/name.js';
import type { Context } from '../templates/context.js';

/**
 * The key under which `<galley-article>` provides its article to the regions inside it. A string with the version of the value's shape,
 * so that two copies of the library understand each other. Undefined while there is no article; null once it was taken away.
 */
export const articleContext = createContext<Context | null | undefined>(`${NAME}/1`);
