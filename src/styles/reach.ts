/** How far what is as wide as `width` reaches past the column on both sides; never inwards, never past the article's edges. */
export const reach = (width: string) => `min(0px, (100% - min(${width}, 100cqi - 2 * var(--_gutter))) / 2)`;
