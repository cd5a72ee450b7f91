/** What a zone's clock showed beside UTC at an instant, in minutes. */
function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The offset of a local time in a time zone, as "+04:30". Where clocks are changed a time is there twice or not at all; then it is
 * that from before the change.
 */
export function offsetIn(zone: string, local: string): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const asUtc = Date.parse(`${local}Z`);
  const [before, after] = [offsetAt(format, asUtc - DAY), offsetAt(format, asUtc + DAY)];
  const isRight = (offset: number) => offsetAt(format, asUtc - offset * MINUTE) === offset;
  const offset = !isRight(before) && isRight(after) ? after : before;
  const digits = (number: number) => String(Math.trunc(number)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${digits(Math.abs(offset) / 60)}:${digits(Math.abs(offset) % 60)}`;
}
