/** How many fields `Object.prototype` has by itself, in every engine, besides `__proto__`, which some go without. */
const STANDARD = 11;

let isInherited = false;

/**
 * Looks whether a program of the page, or of the process, has put fields on `Object.prototype`, which every object then seems to have: an address for each
 * link without one. To be asked where an article is begun to be read or shown; what is said below holds until the next time.
 */
export function lookAround(): void {
  isInherited = Reflect.ownKeys(Object.prototype).length > STANDARD + Number(Object.hasOwn(Object.prototype, '__proto__'));
}

/** A new object that has the fields that it was written with, and no others. It is changed: of an object of somebody else take `{ ...object }`. */
export const only = <Value extends object>(made: Value): Value => (isInherited ? (Object.setPrototypeOf(made, null) as Value) : made);

const copies = new WeakMap<object, object>();

/** Data that has the fields that it was written with, down to its last object: always the same copy. Functions, maps and whatever else has a class stay what they are. */
export function ownData<Value>(given: Value): Value {
  if (!isInherited || !(given instanceof Object)) return given;
  if (Array.isArray(given)) return given.map(ownData) as Value;
  if (Object.getPrototypeOf(given) !== Object.prototype) return given;
  const copy = copies.get(given) ?? only(Object.fromEntries(Object.entries(given).map(([name, value]) => [name, ownData<unknown>(value)])));
  copies.set(given, copy);
  return copy as Value;
}
