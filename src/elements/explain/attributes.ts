const KNOWN = ['src', 'level', 'theme', 'isolate', 'article'];
/** What people write for an address, or for the JSON itself. */
const AS_ADDRESS = ['source', 'url', 'uri', 'href', 'path', 'file', 'data-src', 'data-url', 'article-src'];
const AS_DATA = ['article', 'data', 'data-article', 'json', 'content', 'value', 'story', 'input', 'body'];
const BINDING = /^(?:[:.@[(#*{?]|v-|bind:|on:|ng-)/;

/** What is wrong with the attributes of an element, a sentence for each. An attribute `article` is not: the property may still come. */
export function wrongAttributes(element: Element): string[] {
  return [...element.attributes].flatMap(({ name, value }) => (name === 'article' ? [] : (wrong(name, value) ?? [])));
}

function wrong(name: string, value: string): string | undefined {
  if (BINDING.test(name)) return `The attribute "${name}" is a binding that no framework has read. Write it in a template of the framework, or set the property in a script.`;
  const meant = AS_ADDRESS.includes(name) ? 'src' : KNOWN.find((known) => isNear(name, known));
  if (AS_DATA.includes(name) || meant === 'article') return `The attribute "${name}" says nothing: no attribute takes the article. Set the property \`article\`, write the JSON into a child script, or give its address in "src".`;
  if (meant !== undefined && meant !== name) return `The attribute "${name}" says nothing. Did you mean "${meant}"?`;
  if (name === 'level' && !/^\s*[1-4]\s*$/.test(value)) return `"level" is "${value}". Write a whole number from 1 to 4, the level of the headline.`;
  return undefined;
}

const lettersOf = (word: string) => word.split('').sort().join('');

/** Whether two words are the same but for the order of their letters, or for one letter. */
function isNear(word: string, known: string): boolean {
  if (lettersOf(word) === lettersOf(known)) return true;
  const [long, short] = word.length > known.length ? [word, known] : [known, word];
  const head = short.split('').findIndex((letter, index) => letter !== long[index]);
  const from = head === -1 ? short.length : head;
  return long.length - short.length <= 1 && long.length > 3 && (long.slice(from + 1) === short.slice(from) || long.slice(from + 1) === short.slice(from + 1));
}
