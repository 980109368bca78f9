import type { Bilingual, Language } from "../../src/base/input/bilingual.ts";

/** The most lines on the screen for one ledger, behind its first. */
const MOST_LINES = 29;

/** The lines for the screen, in one language, not more than fit. */
export class Lines {
  readonly #language: Language;
  readonly #lines: string[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  add(...words: readonly Bilingual[]): void {
    this.#lines.push(...words.map((each) => each[this.#language]));
  }

  shown(): readonly string[] {
    if (this.#lines.length <= MOST_LINES) return this.#lines;
    // The last says where everything stands.
    const rest = String(this.#lines.length - MOST_LINES + 1);
    return [
      ...this.#lines.slice(0, MOST_LINES - 2),
      { zh: `……其余 ${rest} 行见输出文件`, en: `… ${rest} more lines are in the files` }[this.#language],
      ...this.#lines.slice(-1),
    ];
  }
}
