/** The name of the story of a block type, or of anything else that has hyphens in its name: `list-item` is shown by `ListItem`. */
export const storyName = (type: string): string => type.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
