import { existsSync } from 'node:fs';
import { THEMES } from '../themes/names.js';
import { isThemeName, newTheme } from '../themes/new.js';
import { FileError, read, UsageError, type Command } from './command.js';
import { writeWhole } from './files.js';
import { themeNamed } from './theme-name.js';

export const themeNew: Command = {
  name: 'theme new',
  help: `Usage: galley theme new [name] [--from wire] [--out my.css] [--root] [--force]
A style sheet to edit: every token that a theme sets, with its value and what it changes.

  --from <theme>  the theme to begin from, one of: ${THEMES.join(', ')}; wire by default
  --out <file>    write it there; without, it is printed
  --root          for the whole page as well, not only where theme="<name>" stands
  --force         overwrite the file
`,
  run(args, { out }) {
    const { values, positionals } = read(args, {
      from: { type: 'string' },
      out: { type: 'string' },
      root: { type: 'boolean' },
      force: { type: 'boolean' },
    });
    const [name, ...others] = positionals;
    if (others.length > 0) throw new UsageError(`theme new takes one name, not "${positionals.join(' ')}".`);
    if (name !== undefined && !isThemeName(name))
      throw new UsageError(`"${String(name)}" cannot be the name of a theme: small letters, digits and hyphens, a letter first.`);
    if (THEMES.some((known) => known === name)) throw new UsageError(`"${name ?? ''}" comes with the package: find another name.`);
    const css = newTheme({ name, from: themeNamed(values.from), root: values.root });
    if (values.out === undefined) out(css);
    else {
      write(values.out, css, values.force === true);
      out(`${values.out} is written. Edit it, then: npx galley theme check ${values.out}\n`);
    }
    return 0;
  },
};

function write(file: string, css: string, force: boolean): void {
  if (!force && existsSync(file)) throw new FileError(`${file} exists already. With --force it is overwritten.`);
  writeWhole(file, css);
}
