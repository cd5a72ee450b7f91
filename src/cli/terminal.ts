/** A stream that may be a terminal. */
interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly write: (text: string) => unknown;
}

/** The numbers of colours, by how grave something is (ECMA-48, 8.3.117). */
const COLORS: Readonly<Record<string, number>> = { fatal: 31, error: 31, warning: 33, info: 36 };

/** What colours words by how grave they are: on a terminal only, and not where the environment says `NO_COLOR` (no-color.org). */
export const painter = ({ isTTY }: Terminal, { NO_COLOR = '', TERM }: Readonly<Partial<Record<string, string>>>) => (text: string, severity: string): string => {
  const color = isTTY === true && NO_COLOR === '' && TERM !== 'dumb' ? COLORS[severity] : undefined;
  return color === undefined ? text : `\u001b[${String(color)}m${text}\u001b[0m`;
};

/** What says on one line of a terminal how far something is; an empty text takes it away. Elsewhere nothing is said. */
export function progressTo(terminal: Terminal): (text: string) => void {
  let isSaid = false;
  return (text) => {
    if (terminal.isTTY === true && (text !== '' || isSaid)) terminal.write(`\r\u001b[K${text}`);
    isSaid = text !== '';
  };
}
