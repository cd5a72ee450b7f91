import type { Dateline } from './dateline.js';
import { readPeople } from './people.js';

const LONGEST = 80;
const WIRE = /^(.{2,24}?\d{1,2}月\d{1,2}日(?:电|電|讯|訊))\s*(?:[（(]((?:本报|本報)?(?:记者|記者)[^）)]{1,30})[）)])?[，,:：]?\s*/u;
const BRACKETS = /^【([^】＝=]{1,20})[＝=]([^】]{1,20})】\s*/u;
const DAILY =
  /^(?:【([^】]{2,20}(?:讯|訊|电|電|報導|报道))】|[（(]([^）)]{0,12}(?:記者|记者)[^）)]{2,30}(?:電|电|訊|讯|報導|报道))[）)])\s*/u;

/** "新华社北京3月2日电（记者 王晓）", "【東京＝山田花子】", "【本报讯】" */
export function readEasternDateline(paragraph: string): Dateline | undefined {
  const start = paragraph.slice(0, LONGEST);
  if (!/\p{sc=Han}/u.test(start.slice(0, 30))) return undefined;
  const wire = WIRE.exec(start);
  const brackets = wire ? null : BRACKETS.exec(start);
  const daily = (wire ?? brackets) ? null : DAILY.exec(start);
  const found = wire ?? brackets ?? daily;
  const place = wire?.[1] ?? brackets?.[1] ?? daily?.[1] ?? daily?.[2];
  if (!found || place === undefined || paragraph.length < found[0].length + 10) return undefined;
  const named = readPeople(wire?.[2] ?? brackets?.[2] ?? '');
  return { place, marked: found[0], rest: paragraph.slice(found[0].length), ...(named ? { people: named.people } : {}) };
}
