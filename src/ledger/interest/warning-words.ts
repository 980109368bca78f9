import type { Bilingual } from "../../base/input/bilingual.ts";
import type { InterestWarning } from "./accrue-interest.ts";

/** Says what the reader must know about the rates. */
export function warningWords({ series }: InterestWarning): Bilingual {
  return {
    zh: `注意：${series} 有日期晚于已核实日，按最后公布值计算`,
    en: `Beware: ${series} was asked beyond its verified day, and its last value was taken`,
  };
}
