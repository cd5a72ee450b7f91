import { listThemes } from '../themes/list.js';
import { read, UsageError, type Command } from './command.js';

export const themeList: Command = {
  name: 'theme list',
  help: `Usage: galley theme list [--json]
The themes that come with the package.

  --json  names and descriptions as JSON
`,
  run(args, { out }) {
    const { values, positionals } = read(args, { json: { type: 'boolean' } });
    if (positionals.length > 0) throw new UsageError(`theme list takes no "${positionals.join(' ')}".`);
    const themes = listThemes();
    const width = Math.max(...themes.map(({ name }) => name.length)) + 2;
    out(
      values.json
        ? `${JSON.stringify(themes, null, 2)}\n`
        : themes.map(({ name, description }) => `${name.padEnd(width)}${description}\n`).join(''),
    );
    return 0;
  },
};
