/** Text to stand around a block: what it is like beside and below others. */
export const around = {
  latin:
    'The cupboard stands between the second dryer and the window, and it is never locked. Inside are 412 envelopes, each with a name, a year and a line of advice. Borrowing is simple: you take one, and write your name in the ledger.',
  arabic:
    'گنجه میان خشک‌کن دوم و پنجره است و هرگز قفل نمی‌شود. درونش ۴۱۲ پاکت است، هر یک با نامی، سالی و یک سطر اندرز. امانت‌گرفتن ساده است: یکی را برمی‌دارید و نام خود را در دفتر می‌نویسید.',
};
