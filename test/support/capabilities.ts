type Engine = 'chromium' | 'firefox' | 'webkit';

/** What a test may need to change, do or measure that not every engine lets a test do. What a reader sees is never among them. */
const CAPABILITIES = ['media-emulation', 'pdf', 'pdf-text', 'accessibility-tree', 'garbage-collection', 'platform-fonts', 'narrow-window', 'video'] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** What tests cannot do in each engine; `docs/engines.md` says why. */
const LACKING: Readonly<Record<Engine, readonly Capability[]>> = {
  chromium: [],
  firefox: ['pdf-text', 'accessibility-tree', 'garbage-collection', 'platform-fonts'],
  webkit: CAPABILITIES,
};

function engineOf(userAgent: string): Engine {
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}

/** Whether tests can do that in the browser that runs this. */
export const can = (capability: Capability): boolean => !LACKING[engineOf(navigator.userAgent)].includes(capability);

/** `it` and `describe` for what is skipped where tests cannot do what it needs; its name then says so. */
export const itNeeds = where(it);
export const describeNeeds = where(describe);

function where(declare: typeof it) {
  return (capability: Capability, name: string, body: Parameters<typeof it>[1]): void => {
    if (can(capability)) declare(name, body);
    else declare.skip(`${name} [needs ${capability}]`, body);
  };
}
