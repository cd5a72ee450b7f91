// Writes the tokens for design tools into a folder: the defaults, and a resolver with every theme in light and dark.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { THEMES } from '../src/themes/names.ts';
import { designResolver, designTokens } from './tokens/design-tokens.ts';
import { readTheme, readTokens } from './tokens/read.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Name the folder to write to.');
const tokens = new URL('../tokens/', import.meta.url);
const base = readTokens(tokens);
const themes = new Map(THEMES.map((name) => [name, readTheme(new URL(`themes/${name}.tokens.json`, tokens), base)]));
writeFileSync(path.join(folder, 'tokens.json'), JSON.stringify(designTokens(new Map(), base, 'light'), null, 2));
writeFileSync(path.join(folder, 'theme.resolver.json'), JSON.stringify(designResolver(themes, base)));
