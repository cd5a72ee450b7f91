const RISKY = /[<>&\u2028\u2029]/g;

/**
 * JSON as it may stand in a `<script>` of a page: `</script>` and `<!--` in its strings neither end the script nor open a comment, and
 * reading it gives the same value.
 *
 * @param value an article, or any other value of JSON; a string is taken for the text of a JSON document
 * @throws TypeError for what JSON cannot say, such as an object that contains itself
 */
export function inlineJson(value: unknown): string {
  const text = typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? 'null');
  return text.replace(RISKY, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
