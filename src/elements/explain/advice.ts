import type { ErrorDetail, Failure } from '../events.js';
import { openingTag } from './opening-tag.js';
import { sayer } from './sentences.js';

/** What to do about a failure, beyond what its message says. */
const ADVICE: Readonly<Partial<Record<Failure, string>>> = {
  status: 'Open the address in a tab of its own: it must show the JSON.',
  'not-json': 'Many servers answer an unknown address with a page of HTML: put the file where yours serves files as they are.',
  unreadable: '`parseArticle` says the same of the same data, without a browser.',
  template: 'This is a fault of Galley, or of an article that was changed after `parseArticle`.',
};

const HTML_AS_JSON = 'The text begins like HTML: the server has sent a page, perhaps for an address that it does not know.';
const OTHER_ORIGIN = 'The address is of another origin, whose server has to allow this page to read it (access-control-allow-origin).';
/** What a program writes where it has no address. */
const NO_ADDRESS = /^(?:undefined|null|\[object \w+\]|\{\{.*)$/;

/** All that there is to say of a failure: where, what, and what to do. */
export async function explain(host: Element, detail: ErrorDetail, isDevelopment: boolean): Promise<string> {
  const address = addressOf(host, detail.code);
  const fatal = detail.issues?.find(({ severity }) => severity === 'fatal');
  const message = fatal ? (await sayer(isDevelopment))(fatal) : detail.message;
  const words = [`${openingTag(host)}: ${message}`, advice(host, detail, address), address && `(${address.href})`];
  return words.filter((part) => part !== undefined).join(' ');
}

function advice(host: Element, { code, issues }: ErrorDetail, address: URL | undefined): string | undefined {
  const src = host.getAttribute('src')?.trim() ?? '';
  if (address && NO_ADDRESS.test(src)) return `"src" is "${src}": what wrote the page had no address to write.`;
  if (issues?.some((issue) => issue.code === 'json-syntax' && issue.found === '<')) return HTML_AS_JSON;
  if (code === 'network' && address && /^http/.test(address.protocol) && address.origin !== new URL(host.baseURI).origin) return OTHER_ORIGIN;
  return ADVICE[code];
}

/** The address that was asked for, in full, where the failure is of that. */
function addressOf(host: Element & { readonly src?: unknown; readonly article?: unknown }, code: Failure): URL | undefined {
  const { src, article, baseURI } = host;
  const isLocal = (article ?? host.querySelector(':scope > script[type="application/json"]')) !== null || ['misused', 'template', 'empty'].includes(code);
  return !isLocal && typeof src === 'string' && URL.canParse(src, baseURI) ? new URL(src, baseURI) : undefined;
}
