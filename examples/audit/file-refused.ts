import type { Bilingual } from "../../src/base/input/bilingual.ts";

/** A file that cannot be used, with the reason and what to do about it in both languages. */
export class FileRefused extends Error {
  readonly says: Bilingual;

  constructor(zh: string, en: string) {
    super(zh);
    this.name = "FileRefused";
    this.says = { zh, en };
  }
}
