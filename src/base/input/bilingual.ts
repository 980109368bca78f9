/** A text in Chinese and in English. Both always say the same. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The languages in which results are explained. */
export type Language = keyof Bilingual;
