import { expect } from '@open-wc/testing';
import { formatDate } from '#dist/i18n/date.js';
import { formatList } from '#dist/i18n/list.js';
import { localeFor } from '#dist/i18n/locale-for.js';
import { formatNumber } from '#dist/i18n/number.js';
import { scriptOf } from '#dist/i18n/script.js';
import { dateVectors, listVectors } from '../support/language-vectors.js';

describe('words, dates and numbers per language', () => {
  for (const [iso, tag, options, text, datetime, zone] of dateVectors) {
    it(`writes ${iso} in ${tag} ${JSON.stringify(options)} as in Node`, () => {
      expect(formatDate(iso, localeFor(tag), options)).to.deep.equal(zone === undefined ? { datetime, text } : { datetime, text, zone });
    });
  }

  for (const [tag, count, text] of listVectors) {
    it(`joins ${count} names in ${tag} as in Node`, () => {
      expect(formatList([...'ABCDE'].slice(0, count), localeFor(tag)).join('')).to.equal(text);
    });
  }

  it('writes numbers as in Node', () => {
    expect(formatNumber(-1234567.5, localeFor('fa-AF'))).to.equal('\u200e−۱٬۲۳۴٬۵۶۷٫۵');
    expect(formatNumber(-1234567.5, localeFor('en'))).to.equal('-1,234,567.5');
  });

  it('names the script the engine names', () => {
    for (const tag of ['fa', 'fa-AF', 'ps', 'ur', 'ckb', 'he', 'en', 'tg', 'uz-Arab', 'zh-Hant']) {
      expect(new Intl.Locale(tag).maximize().script).to.equal(scriptOf(tag));
    }
  });

  it('shows the sign of an offset before its digits, whatever the direction around', () => {
    const zone = formatDate('2026-07-29T14:05+04:30', localeFor('fa'))?.zone ?? '';
    for (const dir of ['ltr', 'rtl']) {
      const element = document.createElement('p');
      element.dir = dir;
      const text = document.createTextNode(zone);
      element.append(text);
      document.body.append(element);
      const left = (at: number) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      };
      const sign = zone.indexOf('+');
      expect(left(sign)).to.be.lessThan(left(sign + 1));
      element.remove();
    }
  });
});
