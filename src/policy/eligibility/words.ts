// compat
import { memberWords } from "../../kernel/members.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { householdKinds } from "./household/kinds.ts";
import { purposes } from "./household/purposes.ts";

export function valueWords(value: string): Bilingual {
  const of = [householdKinds, purposes].find(({ list }) => (list as readonly string[]).includes(value));
  return of === undefined ? { zh: value, en: value } : memberWords(value, of as never);
}
