import { createContext } from '@lit/context';
import { NAME } from '../schema/name.js';
import type { Context } from '../templates/context.js';

/**
 * The key under which `<galley-article>` provides its article to the regions inside it. A string with the version of the value's shape,
 * so that two copies of the library understand each other.
 */
export const articleContext = createContext<Context | undefined>(`${NAME}/1`);
