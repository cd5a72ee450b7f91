/** A style rule: its selectors apart, its declarations in order, the at-rules it stands in. */
export interface Rule {
  selectors: string[];
  declarations: (readonly [property: string, value: string])[];
  within: string[];
}

/** Splits at a separator that stands outside of brackets and strings. */
export function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let part = '';
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && '(['.includes(character)) depth += 1;
    if (!quoted && ')]'.includes(character)) depth -= 1;
    if (character === separator && depth === 0 && !quoted) {
      parts.push(part.trim());
      part = '';
    } else part += character;
  }
  return [...parts, part.trim()].filter((piece) => piece !== '');
}

/** Reads CSS of the kind in src/styles: no nesting of style rules, no braces in strings. */
export function readRules(css: string): Rule[] {
  const rules: Rule[] = [];
  const within: string[] = [];
  let prelude = '';
  const text = css.replace(/\/\*[^]*?\*\//g, '');
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '}') within.pop();
    else if (character !== '{') prelude += character;
    else {
      const head = prelude.trim();
      prelude = '';
      if (/^@(media|container|supports|keyframes)/.test(head)) {
        within.push(head);
        continue;
      }
      const end = text.indexOf('}', at);
      const declarations = splitOutside(text.slice(at + 1, end), ';').map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
      });
      rules.push({ selectors: splitOutside(head, ','), declarations, within: [...within] });
      at = end;
    }
  }
  return rules;
}

type Weight = [ids: number, classes: number, elements: number];

const compare = (a: Weight, b: Weight) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** The weight of one selector (Selectors Level 4, 17): ids, then classes, attributes and pseudo-classes, then elements. */
export function weigh(selector: string): Weight {
  const total: Weight = [0, 0, 0];
  const part = /::[\w-]+|:(where|is|not|has)\(|:[\w-]+(\([^()]*\))?|\.[\w-]+|#[\w-]+|\[[^\]]*\]|[a-zA-Z][\w-]*/g;
  for (let match = part.exec(selector); match; match = part.exec(selector)) {
    const [found, list] = match;
    if (list !== undefined) {
      let depth = 1;
      let end = part.lastIndex;
      for (; depth > 0; end += 1) depth += selector[end] === '(' ? 1 : selector[end] === ')' ? -1 : 0;
      const inside = splitOutside(selector.slice(part.lastIndex, end - 1), ',')
        .map(weigh)
        .sort(compare);
      const heaviest = list === 'where' ? undefined : inside.at(-1);
      heaviest?.forEach((weight, index) => (total[index as 0 | 1 | 2] += weight));
      part.lastIndex = end;
    } else if (found.startsWith('::')) total[2] += 1;
    else if (found.startsWith('#')) total[0] += 1;
    else if (/^[.:[]/.test(found)) total[1] += 1;
    else total[2] += 1;
  }
  return total;
}
