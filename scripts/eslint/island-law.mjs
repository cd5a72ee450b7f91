/** The law for islands (docs/islands.md), as options of `no-restricted-syntax`. */

const own = 'An island never changes its own attributes or light children: show its state in its shadow root, or by setState.';
const attributes = 'setAttribute|setAttributeNS|removeAttribute|removeAttributeNS|toggleAttribute|setAttributeNode|removeAttributeNode';
const children = 'append|appendChild|prepend|insertBefore|insertAdjacentElement|insertAdjacentText|replaceChild|replaceChildren|removeChild|moveBefore|normalize';
const place = 'before|after|remove|replaceWith';
const written = 'innerHTML|outerHTML|textContent|innerText|outerText|className|id|slot|lang|dir|title|hidden|tabIndex|inert|draggable|role|aria\\w+';
const live = 'classList|dataset|style|attributes|part';

const breaches = [
  { selector: `CallExpression[callee.object.type="ThisExpression"][callee.property.name=/^(${attributes}|${children}|${place})$/]`, message: own },
  { selector: `AssignmentExpression > MemberExpression.left[object.type="ThisExpression"][property.name=/^(${written})$/]`, message: own },
  { selector: `MemberExpression[object.type="ThisExpression"][property.name=/^(${live})$/]`, message: own },
  { selector: 'Property[key.name="reflect"][value.value=true]', message: 'A property that reflects changes an attribute of the island: leave "reflect" out.' },
];

/** In any file: in classes that extend the base class. */
export const islandLaw = breaches.map(({ selector, message }) => ({ selector: `:matches(ClassDeclaration, ClassExpression)[superClass.name="Island"] ${selector}`, message }));

/** In src/islands: everywhere. */
export const islandLawForAll = breaches;
