import { owns } from "../../base/input/own-fields.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { memberWords } from "../../kernel/members.ts";
import type { Page } from "../../kernel/page.ts";
import { VERDICT_WORDS, wordsIf } from "../../kernel/words.ts";
import { rectificationChecks, type RectificationRule, requirements } from "./checks.ts";
import type { CheckCount } from "./count-entries.ts";
import type { EntryState, ListEntry } from "./list-entries.ts";

/** Writes which entry it is and whether it still stands, its evidence, and from when it stands or does not. */
export function writeEntry(page: Page, entry: ListEntry): void {
  const [check, rule] = [memberWords(entry.check, rectificationChecks), ruleWords(entry.rule)];
  const about = owns(entry, "loan")
    ? { zh: `贷款 ${entry.loan}（户 ${entry.household}）`, en: `loan ${entry.loan} of household ${entry.household}` }
    : { zh: `户 ${entry.household}`, en: `household ${entry.household}` };
  page.finding(entry, {
    says: { zh: `${about.zh}：${check.zh}——${rule.zh}`, en: `${about.en}: ${check.en}, ${rule.en}` },
    verdict: STATES[entry.state],
    evidence: [...evidenceOf(entry), sinceWords(entry)],
  });
}

/** Whether an entry still stands. */
export const STATES = {
  open: { zh: "未销号", en: "open" },
  "struck-off": { zh: "已销号", en: "struck off" },
} as const satisfies Record<EntryState["state"], Bilingual>;

/** What a rule is about. */
export function ruleWords(rule: RectificationRule): Bilingual {
  return requirements.find((requirement) => requirement.rule === rule)?.says ?? { zh: rule, en: rule };
}

function evidenceOf(entry: ListEntry): readonly Bilingual[] {
  return requirements.find(({ rule }) => rule === entry.rule)?.evidence(entry as never) ?? []; // of its own rule
}

function sinceWords(entry: ListEntry): Bilingual {
  const found = { zh: `${entry.foundOn} 检查发现`, en: `found on ${entry.foundOn}` };
  if (entry.state === "open") return found;
  const how = wordsIf(entry.how !== undefined, { zh: `（${String(entry.how)}）`, en: ` (${String(entry.how)})` });
  return { zh: `${found.zh}，${entry.on} 销号${how.zh}`, en: `${found.en}, struck off on ${entry.on}${how.en}` };
}

/** How many entries each check has; a check without any is left out. */
export function countWords(checks: readonly CheckCount[]): Bilingual {
  const said = checks
    .filter(({ entries, undetermined }) => entries + undetermined > 0)
    .map(({ check, entries, open, struckOff, undetermined }) => {
      const { zh, en } = memberWords(check, rectificationChecks);
      const [n, o, s, u] = [String(entries), String(open), String(struckOff), String(undetermined)];
      const is = VERDICT_WORDS.undetermined;
      const rest = wordsIf(undetermined > 0, { zh: `，${is.zh} ${u}`, en: `, ${u} ${is.en}` });
      return {
        zh: `${zh} ${n} 项（未销号 ${o}，已销号 ${s}${rest.zh}）`,
        en: `${en} ${n} (${o} open, ${s} struck off${rest.en})`,
      };
    });
  if (said.length === 0) return { zh: "没有问题", en: "nothing found" };
  return { zh: said.map((w) => w.zh).join("；"), en: said.map((w) => w.en).join("; ") };
}
