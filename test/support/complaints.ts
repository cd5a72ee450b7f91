/** What a console was told since `listen`, at the levels that nobody may be left with. */
export const complaints = {
  heard: [] as string[],
  restore: [] as (() => void)[],
  listen(): void {
    complaints.heard = [];
    for (const level of ['error', 'warn'] as const) {
      const original = console[level];
      console[level] = (...words: unknown[]) => void complaints.heard.push(words.map(String).join(' '));
      complaints.restore.push(() => {
        console[level] = original;
      });
    }
    const onError = ({ message }: ErrorEvent) => void complaints.heard.push(message);
    addEventListener('error', onError);
    complaints.restore.push(() => {
      removeEventListener('error', onError);
    });
  },
  stop(): void {
    for (const restore of complaints.restore.splice(0)) restore();
  },
};
