import type { Proportions } from './measure.ts';
import type { SystemFace } from './system-faces.ts';

/** The name under which a system's face stands in for a family that is on its way: "Georgia as Playfair". */
export const standInName = (system: string, family: string) => `${system} as ${family.replace(/ Variable$/, '')}`;

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** `@font-face` of a system's face that takes as much room as the other one: as wide by its size, as high by its ascent and descent. */
export function standIn(name: string, weights: string, system: SystemFace['regular'], wanted: Proportions): string {
  const size = wanted.width / system.width;
  return `@font-face {
  font-family: "${name}";
  font-weight: ${weights};
  src: ${system.names.map((local) => `local("${local}")`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(wanted.ascent / size)};
  descent-override: ${percent(wanted.descent / size)};
  line-gap-override: ${percent(wanted.lineGap / size)};
}
`;
}
