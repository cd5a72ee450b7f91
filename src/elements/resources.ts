import type { AnyBlock } from '../blocks/define.js';
import { BLOCKS } from '../blocks/generated/foundation.js';
import { GROUP_SHEETS } from '../blocks/generated/group-sheets.js';
import { groupsOf } from '../blocks/groups-in.js';
import { blockTemplates } from '../blocks/vocabulary.js';
import { loadLocale } from '../i18n/load-locale.js';
import type { Locale } from '../i18n/locale.js';
import type { BlockTemplates } from '../templates/block-context.js';
import { adoptSheet, rootOf, type Sheet } from './adopt-styles.js';
import { UNLOADED } from './events.js';
import { loadGroup } from './generated/groups.js';
import { report } from './report.js';
import { addSheet } from './sheets.js';

/** What an article asks for. */
export interface Needs {
  /** The element that shows it. */
  readonly host: Element;
  /** BCP 47: that of the article, or of the page as long as the article is not read. */
  readonly language: string;
  /** The types of all that stands in it. */
  readonly types?: Iterable<string> | undefined;
}

export interface Resources {
  readonly locale: Locale;
  /** The templates of the package that are here: more come with other articles. */
  readonly templates: BlockTemplates;
  /** The groups of blocks that stand in it, besides the foundation. */
  readonly groups: readonly string[];
}

/** Where groups come from. */
export interface Sources {
  readonly groupsOf: (types: Iterable<string>) => readonly string[];
  readonly loadGroup: Readonly<Record<string, () => Promise<{ readonly BLOCKS: readonly AnyBlock[] }>>>;
  readonly sheets: Readonly<Record<string, Sheet>>;
}

/**
 * Makes what gives articles their resources: at once where all are here, else a promise for when it is worth asking again. Words, groups and
 * their rules are asked for side by side. What does not arrive is told to the page and left out: blocks then show their text.
 */
export function resourcesFrom({ groupsOf, loadGroup, sheets }: Sources): (needs: Needs) => Resources | Promise<unknown> {
  const templates = blockTemplates(BLOCKS);
  const settled = new Set<string>();
  const asked = new WeakMap<Node, Set<string>>();

  async function loadTemplates(group: string, host: Element): Promise<void> {
    try {
      const records = (await loadGroup[group]?.())?.BLOCKS ?? [];
      for (const [type, template] of blockTemplates(records)) templates.set(type, template);
    } catch (cause) {
      report(host, { ...UNLOADED, cause });
    }
    settled.add(group);
  }

  /** Each root is asked once: a sheet that does not arrive is not asked for with every update. */
  function loadRules(group: string, host: Element): Promise<void> | undefined {
    const root = host.shadowRoot ?? host.getRootNode();
    const known = asked.get(root) ?? new Set<string>();
    asked.set(root, known);
    const sheet = known.has(group) ? undefined : sheets[group];
    known.add(group);
    return sheet && adoptSheet(host, sheet);
  }

  return ({ host, language, types = [] }) => {
    const groups = groupsOf(types);
    const locale = loadLocale(language);
    const waiting = [
      ...groups.map((group) => (settled.has(group) ? undefined : loadTemplates(group, host))),
      ...groups.map((group) => loadRules(group, host)),
    ].filter((promise) => promise !== undefined);
    return locale instanceof Promise || waiting.length > 0 ? Promise.all([locale, ...waiting]) : { locale, templates, groups };
  };
}

/** For the package's own groups. */
export const resourcesFor = resourcesFrom({ groupsOf, loadGroup, sheets: GROUP_SHEETS });

/** Gives the root of an element the rules of a host's own blocks, once. */
export function adoptBlocks(element: Element, rules: string): void {
  const root = rules === '' ? undefined : rootOf(element);
  if (root) addSheet(root, rules, rules);
}
