/** No place on Earth is further ahead of UTC, or behind it. */
const MOST_HOURS = 14;
const OFFSET = /^([+-])([0-9]{2}):?([0-9]{2})?$/;

/** Minutes of an offset such as `Z`, `+04:30`, `+0430` or `-05`; undefined for anything else. */
export function parseOffset(text: string): number | undefined {
  if (/^(?:z|utc)$/i.test(text)) return 0;
  const [, sign, hours = '0', minutes = '0'] = OFFSET.exec(text) ?? [];
  if (sign === undefined || Number(hours) > MOST_HOURS || Number(minutes) > 59) return undefined;
  const size = Number(hours) * 60 + Number(minutes);
  return sign === '-' && size > 0 ? -size : size;
}

/** An offset in Latin digits: `long` +04:30 and -05:00, `short` +4:30 and -5. */
export function offsetText(offset: number, style: 'short' | 'long'): string {
  const sign = offset < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(offset) / 60));
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  if (style === 'long') return `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return minutes === '00' ? sign + hours : `${sign}${hours}:${minutes}`;
}
