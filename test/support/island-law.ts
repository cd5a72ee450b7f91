const WHOLE: MutationObserverInit = { attributes: true, childList: true, characterData: true, subtree: true };

const said = ({ type, attributeName, target }: MutationRecord) =>
  type === 'attributes' ? `the attribute ${attributeName ?? ''} of <${(target as Element).localName}>` : type === 'childList' ? `the children of <${(target as Element).localName}>` : 'its text';

/**
 * What an element changes of itself, in its attributes and its light children, while it is upgraded, used, taken out and put back: nothing, where
 * it keeps the law of docs/islands.md. `markup` is the island as a template sets it.
 */
export async function breaches(markup: string, use: (island: HTMLElement) => unknown): Promise<readonly string[]> {
  const template = document.createElement('template');
  template.innerHTML = markup;
  // of the template's own document, where nothing is upgraded
  const island = template.content.firstElementChild as HTMLElement;
  const before = island.outerHTML;
  const changed: string[] = [];
  const note = (records: readonly MutationRecord[]) => void changed.push(...records.map(said));
  const observer = new MutationObserver(note);
  observer.observe(island, WHOLE);
  const settle = async () => { await (island as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete; };
  const stage = document.createElement('div');
  document.body.append(stage);
  stage.append(island);
  await settle();
  await use(island);
  await settle();
  island.remove();
  stage.append(island);
  await settle();
  note(observer.takeRecords());
  observer.disconnect();
  if (island.outerHTML !== before && changed.length === 0) changed.push('its markup');
  stage.remove();
  return changed;
}
