/**
 * Reads bytes as UTF-8 text; undefined for bytes that are none, such as half a character or one written longer than it
 * need be. Some hosts have no `TextDecoder`.
 */
export function textOfBytes(bytes: Uint8Array, from: number, to: number): string | undefined {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let i = from; i < to;) {
    const first = bytes[i] ?? 0;
    const more = first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : 3;
    if (first >= 0x80 && (first < 0xc2 || first > 0xf4)) return undefined;
    let code = more === 0 ? first : first & (0x3f >> more);
    if (i + more >= to) return undefined;
    for (let k = 1; k <= more; k += 1) {
      const next = bytes[i + k] ?? 0;
      if ((next & 0xc0) !== 0x80) return undefined;
      code = code * 64 + (next & 0x3f);
    }
    const isLonger = (more === 2 && code < 0x800) || (more === 3 && code < 0x10000);
    if (isLonger || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
    codes.push(code);
    i += more + 1;
    if (codes.length === 4096) {
      parts.push(String.fromCodePoint(...codes));
      codes = [];
    }
  }
  return parts.join("") + String.fromCodePoint(...codes);
}
