import type { Surroundings } from './toolbar.js';

type Medium = Surroundings['medium'];

/** The condition under which a rule of ours holds, as it was written. */
const written = new WeakMap<CSSMediaRule, string>();

/**
 * Has our own rules for paper or for forced colours hold on the screen: the very rules, in their place. What a browser does itself, such
 * as cutting pages or taking colours away, it does only where it really prints or is set so.
 */
export function showMedium(medium: Medium, root: Document): void {
  for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
    for (const rule of mediaRules(sheet)) {
      const condition = written.get(rule) ?? rule.media.mediaText;
      written.set(rule, condition);
      const wanted = conditionIn(medium, condition);
      if (rule.media.mediaText !== wanted) rule.media.mediaText = wanted;
    }
  }
}

function conditionIn(medium: Medium, condition: string): string {
  const isPrint = condition === 'print';
  const isForced = condition.includes('forced-colors: active');
  if ((medium === 'print' && isPrint) || (medium === 'forced' && isForced)) return 'all';
  return condition;
}

/** Rules of the sheets that are ours; the manager of Storybook has sheets too. */
function mediaRules(sheet: CSSStyleSheet): readonly CSSMediaRule[] {
  try {
    const rules = [...sheet.cssRules];
    return rules.some(({ cssText }) => cssText.includes('.galley'))
      ? rules.filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule)
      : [];
  } catch {
    // a sheet of another site may not be read
    return [];
  }
}

/** System colours as a browser with forced colours uses them, for all that has colours. */
export const FORCED_COLOURS = `
[data-medium="forced"] { background: Canvas !important; }
[data-medium="forced"] * { background: transparent !important; }
[data-medium="forced"], [data-medium="forced"] * {
  color: CanvasText !important;
  border-color: currentColor !important;
  box-shadow: none !important;
  text-shadow: none !important;
}
[data-medium="forced"] :is(a, a *) { color: LinkText !important; }
[data-medium="forced"] button { background: ButtonFace !important; color: ButtonText !important; }
[data-medium="forced"] mark { background: Mark !important; color: MarkText !important; }
`;
