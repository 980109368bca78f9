import type { Bilingual } from "../base/input/bilingual.ts";

/** An amount of at least a thousand yuan, standing alone; exact values with more decimals stay as they are. */
const AMOUNT = /(?<![\w.,/#-])(-?)(\d{4,13})(\.\d{2})(?![\d%\w])/g;

/** Amounts as letters write them: 1,951.74. Data have no separators. */
export function withSeparators(text: string): string {
  if (!text.includes(".")) return text;
  return text.replace(AMOUNT, (_, sign: string, yuan: string, fen: string) => `${sign}${grouped(yuan)}${fen}`);
}

function grouped(digits: string): string {
  const first = digits.length % 3 || 3;
  let text = digits.slice(0, first);
  for (let i = first; i < digits.length; i += 3) text += `,${digits.slice(i, i + 3)}`;
  return text;
}

/** A day, a month or a quarter standing alone; what belongs to a name or to a file's is left as it is. */
const DAY = /(?<![\w.,/#-])(\d{4})-(\d{2})-(\d{2})(?![\w-]|\.\w)/g;
const MONTH = /(?<![\w.,/#-])(\d{4})-(0[1-9]|1[0-2])(?![\w-]|\.\w)/g;
const QUARTER = /(?<![\w.,/#-])(\d{4})-Q([1-4])(?![\w-]|\.\w)/g;
const AFTER_HAN = /(?<=\p{Script=Han}) (?=\d{4}年(?:\d{1,2}月|第\d季度))/gu;
const BEFORE_HAN = /(?<=\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?|第\d季度)) (?=\p{Script=Han})/gu;

/** Days as officials write them: 2024年3月31日, without blanks beside Chinese. Data and English keep 2024-03-31. */
export function withDays(text: string): string {
  return text
    .replace(DAY, (_, year: string, month: string, day: string) => `${year}年${plain(month)}月${plain(day)}日`)
    .replace(MONTH, (_, year: string, month: string) => `${year}年${plain(month)}月`)
    .replace(QUARTER, "$1年第$2季度")
    .replace(AFTER_HAN, "")
    .replace(BEFORE_HAN, "");
}

/** The Chinese words with their days as officials write them. */
export function withDaysInChinese({ zh, en }: Bilingual): Bilingual {
  return { zh: withDays(zh), en };
}

const plain = (digits: string): string => String(Number(digits));
