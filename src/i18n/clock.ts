import type { Locale } from './locale.js';
import { localDigits } from './number.js';

/** Seconds as a player shows them: 1:05, 1:02:05. */
export function clock(seconds: number, locale: Pick<Locale, 'digits'>): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return localDigits(hours > 0 ? `${String(hours)}:${two(minutes)}:${two(rest)}` : `${String(minutes)}:${two(rest)}`, locale);
}

/** The seconds of a duration such as PT1H2M3S; undefined where it has years or months, or nothing. */
export function secondsOf(duration: string): number | undefined {
  const [, days, hours, minutes, seconds] = /^P(?:(\d{1,4})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})(?:\.\d+)?S)?)?$/.exec(duration) ?? [];
  const total = Number(days ?? 0) * 86_400 + Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return total > 0 ? total : undefined;
}
