import { listWords } from "../../base/input/list-words.ts";
import { valueWords } from "../../policy/eligibility/words.ts";
import type { Purpose } from "../../policy/eligibility/household/purposes.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { CheckCount } from "./count-entries.ts";
import type { ListEntry } from "./list-entries.ts";
import { CHECK_WORDS, REASON_WORDS, RULE_WORDS, STATE_WORDS } from "./words.ts";

/** Says which entry it is and whether it still stands. */
export function entryWords(entry: ListEntry): Bilingual {
  const [check, rule, state] = [CHECK_WORDS[entry.check], RULE_WORDS[entry.rule], STATE_WORDS[entry.state]];
  const about =
    "loan" in entry
      ? { zh: `贷款 ${entry.loan}(户 ${entry.household})`, en: `Loan ${entry.loan} of household ${entry.household}` }
      : { zh: `户 ${entry.household}`, en: `Household ${entry.household}` };
  return {
    zh: `${about.zh}:${check.zh} — ${rule.zh}:${state.zh}`,
    en: `${about.en}: ${check.en.toLowerCase()}, ${rule.en}: ${state.en}`,
  };
}

/** Says what an entry rests on, and from when it stands or does not. */
export function entryLines(entry: ListEntry): readonly Bilingual[] {
  const found = { zh: `${entry.foundOn} 检查发现`, en: `found on ${entry.foundOn}` };
  if (entry.state === "open") return [...evidenceWords(entry), found];
  const how = entry.how === undefined ? { zh: "", en: "" } : { zh: `(${entry.how})`, en: ` (${entry.how})` };
  return [
    ...evidenceWords(entry),
    {
      zh: `${found.zh},${entry.on} 销号${how.zh}`,
      en: `${found.en}, struck off on ${entry.on}${how.en}`,
    },
  ];
}

function evidenceWords(entry: ListEntry): readonly Bilingual[] {
  switch (entry.rule) {
    case "rectification/kind": {
      const [kind, kinds] = [valueWords(entry.observed.householdKind), listWords(entry.required.oneOf.map(valueWords))];
      return [{ zh: `${kind.zh},要求:${kinds.zh}`, en: `${kind.en}; asked: ${kinds.en}` }];
    }
    case "rectification/household-cap":
      return [debtWords(entry)];
    case "rectification/term-length": {
      const { from, maturesOn, months, days } = entry.observed;
      const most = String(entry.required.atMostMonths);
      return [
        {
          zh: `${from} 至 ${maturesOn},${String(months)} 个月零 ${String(days)} 天,最长 ${most} 个月(含)`,
          en: `${from} to ${maturesOn}, ${String(months)} months and ${String(days)} ${days === 1 ? "day" : "days"}; at most ${most} months`,
        },
      ];
    }
    case "rectification/contract-rate": {
      const { rate } = entry.observed;
      return [
        "exactly" in entry.required
          ? {
              zh: `年利率 ${rate},应为 ${entry.required.exactly}`,
              en: `${rate} a year; asked: exactly ${entry.required.exactly}`,
            }
          : {
              zh: `年利率 ${rate},上限 ${entry.required.atMost}(含)`,
              en: `${rate} a year; at most ${entry.required.atMost}, included`,
            },
      ];
    }
    case "rectification/use": {
      const { usedFor, wrong } = entry.observed;
      const { noneOf = [] } = entry.required;
      const used = usesWords(usedFor);
      return [
        { zh: `用于:${used.zh}`, en: `used for: ${used.en}` },
        ...wrongUses(
          { zh: "禁止用途", en: "forbidden" },
          wrong.filter((use) => noneOf.includes(use)),
        ),
        ...wrongUses(
          { zh: "不在规定用途之内", en: "not among the uses allowed" },
          wrong.filter((use) => !noneOf.includes(use)),
        ),
      ];
    }
    case "rectification/good-credit-record":
    case "rectification/wants-loan":
    case "rectification/has-potential":
    case "rectification/has-skills":
    case "rectification/able-to-repay":
    case "rectification/subsidy-to-household":
    case "rectification/term-fits-household":
    case "rectification/no-guarantor":
    case "rectification/no-collateral":
    case "rectification/featured-industry":
    case "rectification/carries-household":
    case "rectification/lending-rules-kept":
    case "rectification/borrowed-by-household":
    case "rectification/used-by-household":
    case "rectification/repaid-by-household":
    case "rectification/joined-freely":
    case "rectification/agreement-signed":
    case "rectification/duties-clear":
    case "rectification/benefits-linked":
    case "rectification/risk-controlled":
      return [REASON_WORDS[entry.reason]];
  }
}

function debtWords(entry: Extract<ListEntry, { readonly rule: "rectification/household-cap" }>): Bilingual {
  const { observed, required, loans } = entry;
  const parts = loans.flatMap(({ counted }) => counted ?? []);
  const sum = parts.length > 1 ? `${parts.join(" + ")} = ${observed.total}` : observed.total;
  const least = entry.atLeast === true ? { zh: "至少 ", en: "at least " } : { zh: "", en: "" };
  return {
    zh: `${least.zh}${sum} 元,每户不超过 ${required.atMost} 元(含)`,
    en: `${least.en}${sum} yuan; at most ${required.atMost} a household`,
  };
}

function wrongUses(why: Bilingual, uses: readonly Purpose[]): readonly Bilingual[] {
  if (uses.length === 0) return [];
  const { zh, en } = usesWords(uses);
  return [{ zh: `${why.zh}:${zh}`, en: `${why.en}: ${en}` }];
}

function usesWords(uses: readonly Purpose[]): Bilingual {
  return listWords(uses.map(valueWords));
}

/** How many entries each check has; a check without any is left out. */
export function countWords(checks: readonly CheckCount[]): Bilingual {
  const said = checks
    .filter(({ entries, undetermined }) => entries + undetermined > 0)
    .map(({ check, entries, open, struckOff, undetermined }) => {
      const { zh, en } = CHECK_WORDS[check];
      const [n, o, s, u] = [entries, open, struckOff, undetermined].map(String) as [string, string, string, string]; // the four
      const rest =
        undetermined === 0 ? { zh: "", en: "" } : { zh: `,尚不能判断 ${u}`, en: `, ${u} cannot be decided yet` };
      return {
        zh: `${zh} ${n} 项(未销号 ${o},已销号 ${s}${rest.zh})`,
        en: `${en.toLowerCase()} ${n} (${o} open, ${s} struck off${rest.en})`,
      };
    });
  if (said.length === 0) return { zh: "没有问题", en: "nothing found" };
  return { zh: said.map((w) => w.zh).join(";"), en: said.map((w) => w.en).join("; ") };
}
