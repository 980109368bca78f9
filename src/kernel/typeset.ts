/** An amount of at least a thousand yuan, standing alone; exact values with more decimals stay as they are. */
const AMOUNT = /(?<![\w.,/#-])(-?)(\d{4,13})(\.\d{2})(?![\d%\w])/g;

/** Amounts as letters write them: 1,951.74. Data have no separators. */
export function withSeparators(text: string): string {
  return text.replace(AMOUNT, (_, sign: string, yuan: string, fen: string) => `${sign}${grouped(yuan)}${fen}`);
}

function grouped(digits: string): string {
  const first = digits.length % 3 || 3;
  let text = digits.slice(0, first);
  for (let i = first; i < digits.length; i += 3) text += `,${digits.slice(i, i + 3)}`;
  return text;
}
