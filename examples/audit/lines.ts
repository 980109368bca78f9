import type { Bilingual, Language } from "../../src/base/input/bilingual.ts";
import { withSeparators } from "../../src/kernel/typeset.ts";

/** The most lines on the screen for one ledger, behind its first. */
const MOST_LINES = 29;
/** Of these, how many that say what was checked have their place however much was found. */
const LEAST_CHECKED = 11;

const HEADINGS = {
  checked: { zh: "一、查了什么", en: "1. What was checked" },
  found: { zh: "二、查出什么", en: "2. What was found" },
  where: { zh: "三、材料在哪里", en: "3. Where the papers are" },
} as const satisfies Record<string, Bilingual>;

/** The lines for the screen, in one language, not more than fit: what was checked, what was found, where the papers are. */
export class Lines {
  readonly #language: Language;
  readonly #checked: string[] = [];
  readonly #found: string[] = [];
  readonly #where: string[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  add(...words: readonly Bilingual[]): void {
    this.#checked.push(...words.map((each) => each[this.#language]));
  }

  addFound(...words: readonly Bilingual[]): void {
    this.#found.push(...words.map((each) => grouped(each[this.#language])));
  }

  addWhere(...words: readonly Bilingual[]): void {
    this.#where.push(...words.map((each) => each[this.#language]));
  }

  shown(): readonly string[] {
    // Of a file that could not be used there is only why.
    if (this.#where.length === 0) return this.#cut([...this.#checked, ...this.#found], MOST_LINES);
    const room = MOST_LINES - Object.keys(HEADINGS).length - this.#where.length;
    const checked = this.#cut(this.#checked, Math.max(LEAST_CHECKED, room - this.#found.length));
    return [
      ...[this.#heading("checked"), ...checked],
      ...[this.#heading("found"), ...this.#cut(this.#found, room - checked.length)],
      ...[this.#heading("where"), ...this.#where],
    ];
  }

  #heading(part: keyof typeof HEADINGS): string {
    return HEADINGS[part][this.#language];
  }

  #cut(lines: readonly string[], most: number): readonly string[] {
    if (lines.length <= most) return lines;
    const rest = String(lines.length - most + 1);
    return [
      ...lines.slice(0, most - 1),
      { zh: `……其余 ${rest} 行见输出文件`, en: `… ${rest} more lines are in the files` }[this.#language],
    ];
  }
}

/** A line with its amounts in groups of three digits; what a cell says in quotes stays as it is. */
function grouped(line: string): string {
  return line
    .split(/(“[^”]*”)/)
    .map((part, i) => (i % 2 === 1 ? part : withSeparators(part)))
    .join("");
}
