/** Whether a value is an object of fields, and no list, each of which passes. */
export function holdsOnly<Field>(value: unknown, test: (field: unknown) => field is Field): value is Readonly<Record<string, Field>> {
  try {
    return typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null) && Object.values(value).every(test);
  } catch {
    return false;
  }
}
