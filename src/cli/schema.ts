import { readFileSync } from 'node:fs';
import { read, UsageError, type Command } from './command.js';

export const schema: Command = {
  name: 'schema',
  help: `Usage: galley schema [--strict]
The JSON Schema (2020-12) of what one writes.

  --strict  that of what \`parseArticle\` returns
`,
  run(args, { out }) {
    const { values, positionals } = read(args, { strict: { type: 'boolean' } });
    if (positionals.length > 0) throw new UsageError(`schema takes no "${positionals.join(' ')}".`);
    const source = readFileSync(new URL(`../${values.strict ? 'article' : 'article-input'}.schema.json`, import.meta.url), 'utf8');
    out(`${JSON.stringify(JSON.parse(source), null, 2)}\n`);
    return 0;
  },
};
