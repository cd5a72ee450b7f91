/** What stands in ten thousand letters of English, spaces and signs included: letter and number, apart by bars (from Capsize, MIT). */
const LATIN =
  ' 1540|e922|t672|a668|i588|n578|o571|r526|s469|h351|l304|d298|c232|u207|m181|f170|p163|g155|y123|b114|w110|,83|.79|v76|053|k46|T41|S41|' +
  'A40|C31|226|M25|x25|123|P23|I22|B20|-18|U16|515|R15|F15|N14|H13|D13|L12|"12|W12|z11|G11|E11|310|(10|)10|j9|J9|O9|q8|:8|67|87|K7|96|75|V5|Y3';

export const latinLetters: readonly (readonly [letter: string, share: number])[] = LATIN.split('|').map((entry) => [
  entry.charAt(0),
  Number(entry.slice(1)),
]);

/** English as it is set: what kerning and ligatures take from the widths of its letters is measured by it. */
export const latinSample =
  'On a dry day you could step over it. The wall along the Else is fourteen centimetres high, and joggers use it as a kerb. When the river ' +
  'rises, the wall rises with it. “You build it,” says Okoro, “and then you spend your life hoping that nobody ever sees it.”';

/** Persian that is shaped as a whole, because the width of a letter depends on its neighbours. No points: files of one script have none. */
export const arabicSample =
  'هر صفحه در گهواره‌ای از بتن خوابیده است هوایی که در شکم آن دمیده می‌شود شناورش می‌کند و باقی کار را آب انجام می‌دهد ' +
  'نه دروازه‌ای هست که بسته شود و نه برجی که چشم‌انداز را بگیرد؛ این شرط را شهر در همه‌پرسی گذاشت و از آن نگذشت';
