import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatDate } from '../../../src/i18n/date.js';
import { localeFor } from '../../../src/i18n/locale-for.js';
import { persianDay } from '../../../src/i18n/persian.js';
import { isUpdated } from '../../../src/i18n/updated.js';
import { dateVectors } from '../../support/language-vectors.js';

for (const [iso, tag, options, text, datetime, zone] of dateVectors) {
  test(`${iso} in ${tag} ${JSON.stringify(options)} reads ${text}`, () => {
    assert.deepEqual(formatDate(iso, localeFor(tag), options), zone === undefined ? { datetime, text } : { datetime, text, zone });
  });
}

for (const iso of [
  '',
  'yesterday',
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-3-2',
  '26-03-02',
  '20260302',
  '2026-03-02T',
  '2026-03-02T24:00Z',
  '2026-03-02T10:60Z',
  '2026-03-02T10:00:61Z',
  '2026-03-02T10Z',
  '2026-03-02T10:00+24:00',
  '2026-03-02T10:00 CET',
  '2026-03-02 in the morning',
  '+002026-03-02',
  'x'.repeat(100_000),
]) {
  test(`${JSON.stringify(iso.slice(0, 40))} is not a date`, () => assert.equal(formatDate(iso, localeFor('en')), undefined));
}

test('a leap day and an offset without a colon are read', () => {
  assert.equal(formatDate('2024-02-29', localeFor('en'))?.text, '29 February 2024');
  assert.equal(formatDate('2024-02-29T10:00:00+0430', localeFor('en'))?.datetime, '2024-02-29T10:00:00+04:30');
  assert.equal(formatDate('2024-02-29 10:00:00-05', localeFor('en'))?.datetime, '2024-02-29T10:00:00-05:00');
});

test('a time with an offset is moved into the zone of the article', () => {
  const shown = formatDate('2026-07-29T18:35+04:30', localeFor('en'), { timeZone: 'Europe/London' });
  assert.deepEqual(shown, { datetime: '2026-07-29T15:05:00+01:00', text: '29 July 2026 at 15:05', zone: 'GMT+1' });
});

test('a zone that would leave the four-digit years is passed over', () => {
  const last = formatDate('9999-12-31T23:00:00Z', localeFor('en'), { timeZone: 'Asia/Kabul' });
  assert.equal(last?.datetime, '9999-12-31T23:00:00Z');
});

test('a zone with seconds is shown to the minute, and names the same instant', () => {
  const shown = formatDate('1850-01-01T00:00:00Z', localeFor('en'), { timeZone: 'Europe/Paris' });
  assert.equal(Date.parse(shown?.datetime ?? ''), Date.parse('1850-01-01T00:00:00Z'));
});

test('any text and any zone give a date or nothing', () => {
  const locale = fc.constantFrom('en', 'en-US', 'fa', 'fa-AF', 'ps').map(localeFor);
  fc.assert(
    fc.property(fc.string(), locale, fc.string(), fc.array(fc.string()), (iso, where, timeZone, calendars) => {
      const shown = formatDate(iso, where, { timeZone, calendars });
      assert.ok(shown === undefined || shown.text !== '');
    }),
  );
  const nearly = fc.stringMatching(/^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:]{0,9}[Z+-]?[0-9:]{0,5}$/);
  fc.assert(fc.property(nearly, locale, fc.string(), (iso, where, timeZone) => void formatDate(iso, where, { timeZone })));
});

test('the datetime of an instant is the same instant, in whatever zone it is shown', () => {
  const zone = fc.oneof(
    fc.constantFrom(
      'Asia/Kabul',
      'Asia/Tehran',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Africa/Monrovia',
      'UTC',
      '+04:30',
      '',
    ),
    fc.string(),
    fc.constant(undefined),
  );
  const instant = fc.date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, zone, (date, timeZone) => {
      const shown = formatDate(date.toISOString(), localeFor('fa'), { timeZone });
      assert.equal(Date.parse(shown?.datetime ?? ''), date.getTime());
    }),
  );
});

test('a date without a time is the same day in every zone', () => {
  const zone = fc.constantFrom('Asia/Kabul', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'nowhere');
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), zone, (date, timeZone) => {
      const iso = date.toISOString().slice(0, 10);
      assert.deepEqual(formatDate(iso, localeFor('de'), { timeZone }), { datetime: iso, text: iso });
    }),
  );
});

test('the Solar Hijri calendar agrees with the engine on every day from 1800 to 2100', () => {
  const engine = new Intl.DateTimeFormat('en-US', {
    timeZone: 'UTC',
    calendar: 'persian',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const day = 24 * 60 * 60 * 1000;
  for (let at = Date.UTC(1800, 0, 1); at < Date.UTC(2101, 0, 1); at += day) {
    const ours = persianDay(at / day);
    if (!engine.format(at).startsWith(`${ours.month}/${ours.day}/${ours.year} `)) assert.fail(new Date(at).toISOString());
  }
});

test('an article is updated when it changed more than 15 minutes after it was published', () => {
  assert.equal(isUpdated('2026-03-02T10:00Z', '2026-03-02T10:15Z'), false);
  assert.equal(isUpdated('2026-03-02T10:00Z', '2026-03-02T10:15:01Z'), true);
  assert.equal(isUpdated('2026-03-02T10:00Z', '2026-03-02T14:35+04:30'), false);
  assert.equal(isUpdated('2026-03-02T10:00Z', '2026-03-02T14:46+04:30'), true);
  assert.equal(isUpdated('2026-03-02T10:00Z', '2026-03-01T10:00Z'), false);
});

test('an article with a date alone is updated when the day is later', () => {
  assert.equal(isUpdated('2026-03-02', '2026-03-02'), false);
  assert.equal(isUpdated('2026-03-02', '2026-03-03'), true);
  assert.equal(isUpdated('2026-03-02', '2026-03-02T23:59Z'), false);
  assert.equal(isUpdated('2026-03-02', '2026-03-02T23:59Z', 'Asia/Kabul'), true);
  assert.equal(isUpdated('2026-03-02', 'soon'), false);
  assert.equal(isUpdated('', '2026-03-02'), false);
});
