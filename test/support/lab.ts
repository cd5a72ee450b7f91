import { openDemo, type DemoPage } from './demo.js';
import { find } from './elements.js';
import { until } from './wait.js';

/** The Theme Lab in a frame, and its controls as a hand finds them: by their names. */
export interface LabPage extends DemoPage {
  /** Sets an input by its label, as typing, sliding or choosing does. */
  readonly set: (label: string, value: string) => void;
  readonly press: (name: string) => void;
  /** Begins from a theme again, with nothing changed. */
  readonly begin: (theme: string) => void;
  /** Waits until tools and gauges show what was changed. */
  readonly shown: () => Promise<void>;
  readonly resize: (width: number) => void;
  readonly preview: (width: number, scheme?: 'light' | 'dark', direction?: 'ltr' | 'rtl') => HTMLElement;
  readonly stage: HTMLElement;
  /** The custom properties that the previews stand under. */
  readonly worn: () => Readonly<Record<string, string>>;
}

export async function openLab(address = 'lab.html', width = 1440): Promise<LabPage> {
  const page = await openDemo(address, width);
  const { document: inside } = page;
  await untilSet(inside);
  await until(() => /\d/.test(inside.querySelector('.is-lines .gauge-value')?.textContent ?? ''), 'nothing is measured');
  const stage = find(inside, '.lab-worn');
  const press = (name: string) => {
    const button = [...inside.querySelectorAll('button')].find(({ ariaLabel, textContent }) => (ariaLabel ?? textContent) === name);
    if (!button) throw new Error(`There is no button “${name}”.`);
    button.click();
  };
  return {
    ...page,
    stage,
    press,
    begin(theme) {
      press('Reset all');
      find<HTMLInputElement>(inside, `input[value="${theme}"]`).click();
    },
    shown: () => new Promise((resolve) => page.window.setTimeout(resolve)),
    resize: (next) => ((page.window.frameElement as HTMLIFrameElement).width = String(next)),
    set(label, value) {
      const input = find<HTMLInputElement | HTMLSelectElement>(inside, `:is(input, select)[aria-label="${label}"]`);
      input.value = value;
      for (const type of ['input', 'change']) input.dispatchEvent(new page.window.Event(type, { bubbles: true }));
    },
    preview: (wide, scheme = 'light', direction = 'ltr') =>
      find(inside, `.preview[data-width="${wide}"][data-scheme="${scheme}"][data-direction="${direction}"] galley-article`),
    worn: () => Object.fromEntries([...stage.style].map((name) => [name, stage.style.getPropertyValue(name)])),
  };
}

/** What a button of the page would put on the clipboard. */
export async function copied({ window, press }: LabPage, name: string): Promise<string> {
  const texts: string[] = [];
  const writeText = (text: string) => Promise.resolve(void texts.push(text));
  Object.defineProperty(window.navigator, 'clipboard', { configurable: true, value: { writeText } });
  press(name);
  await until(() => texts.length > 0, 'nothing is copied');
  return texts[0] ?? '';
}

/** Eight tokens changed by their controls, one of them on both sides. */
export function changeEight({ begin, set }: LabPage): void {
  begin('wire');
  for (const [label, value] of EIGHT) set(label, value);
}

const EIGHT: readonly (readonly [label: string, value: string])[] = [
  ['Accent, light', '#006b5b'],
  ['Accent, dark, as text', '#6fd8c4'],
  ['Link, light, as text', '#00563f'],
  ['Background, light', '#fbfaf6'],
  ['Font heading, a choice of faces', '"Georgia", "Gelasio", "DejaVu Serif", serif'],
  ['Weight headline, slider', '850'],
  ['Case kicker', 'uppercase'],
  ['Measure, slider', '30'],
  ['Radius', '12px'],
];

/** Waits until all previews of a page are set. */
export const untilSet = (inside: Document): Promise<void> =>
  until(() => inside.querySelectorAll('.previews .galley-headline').length === 16, 'the previews are not set');
