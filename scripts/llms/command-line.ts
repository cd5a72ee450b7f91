import { COMMANDS, run } from '../../src/cli/run.ts';

/** What the command says of itself. */
export function commandPage(): string {
  let overview = '';
  run(['--help'], { out: (text) => (overview += text), error: () => undefined });
  const sections = [['The command', overview], ...COMMANDS.map(({ name, help }) => [`galley ${name}`, help] as const)];
  return `# The command line\n\n${sections.map(([title = '', help = '']) => `## ${title}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`).join('\n')}
It ends with 0 when all is well, 1 for content that is not, 2 for a command that is not.\n`;
}
