/**
 * Text in GB18030, as a Chinese spreadsheet saves it. The platform decodes and does not encode: the table is turned
 * round once, for the characters of two bytes.
 */
export function gb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const pair = code < 128 ? [code] : pairs().get(character);
    if (pair === undefined) throw new Error(`no two bytes for ${character}`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}

let table: ReadonlyMap<string, readonly number[]> | undefined;

function pairs(): ReadonlyMap<string, readonly number[]> {
  if (table !== undefined) return table;
  const decoder = new TextDecoder("gb18030");
  const found = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = decoder.decode(Uint8Array.from([high, low]));
      if (Array.from(character).length === 1 && character !== "\uFFFD") found.set(character, [high, low]);
    }
  return (table = found);
}
