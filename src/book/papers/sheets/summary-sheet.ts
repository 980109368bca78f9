import { memberWords } from "../../../kernel/members.ts";
import { auditClaims, auditClasses } from "../../audit/finding.ts";
import { type Cell, columnsOf, Draft, type PaperSheet, reckoned } from "../cells.ts";
import type { PaperFacts } from "../facts.ts";
import type { SheetPlaces } from "./places.ts";

const COLUMNS = /* @__PURE__ */ columnsOf(
  ["事项", 18, "text"],
  ["检查笔数", 10, "count"],
  ["问题数", 9, "count"],
  ["申报合计（元）", 16, "amount"],
  ["复算合计（元）", 16, "amount"],
  ["多报（元）", 14, "amount"],
  ["少报（元）", 14, "amount"],
  ["净额（元）", 14, "amount"],
);

/** 汇总: by claim with the amounts, and by class; counted over 问题清单 by formulas. */
export function summarySheet({ audit }: PaperFacts, places: SheetPlaces): PaperSheet {
  const draft = new Draft("汇总", COLUMNS, "汇总表", [
    "各事项的金额口径不同（累计贴息包含本期贴息），不跨事项相加；多报与少报不相互抵销，净额＝多报－少报。",
  ]);
  const column = (heading: string): string => places.findings.get(heading) ?? "";
  const first = draft.next;
  const claims = auditClaims.list.filter(
    (claim) => audit.checked[claim] > 0 || audit.findings.some((finding) => finding.claim === claim),
  );
  for (const claim of claims) {
    const row = String(draft.next);
    const found = audit.findings.filter((finding) => finding.claim === claim).length;
    const total = audit.totals.find((each) => each.claim === claim);
    const sum = (heading: string): string => `SUMIFS(${column(heading)},${column("事项")},$A${row})`;
    const of = (formula: string | undefined, amount: string): Cell | number =>
      formula === undefined ? Number(amount) : reckoned(formula, Number(amount), "amount");
    draft.add([
      ...[memberWords(claim, auditClaims).zh, audit.checked[claim]],
      reckoned(`COUNTIFS(${column("事项")},$A${row})`, found, "count"),
      ...(total === undefined
        ? []
        : [
            of(places.claimedOf.get(claim), total.claimed),
            of(places.recomputedOf.get(claim), total.recomputed),
            of(sum("多报（元）"), total.over),
            of(sum("少报（元）"), total.under),
            of(`ROUND(F${row}-G${row},2)`, total.net),
          ]),
    ]);
  }
  const last = Math.max(first, draft.next - 1);
  draft.add(
    ["合计", null, reckoned(`SUM(C${String(first)}:C${String(last)})`, audit.findings.length, "count")],
    "total",
  );
  draft.add([]);
  draft.line("按类别", "title");
  draft.add(["类别", "问题数"], "heading");
  const from = draft.next;
  for (const of of auditClasses.list) {
    const row = String(draft.next);
    draft.add([
      memberWords(of, auditClasses).zh,
      reckoned(`COUNTIFS(${column("类别")},$A${row})`, audit.counts[of], "count"),
    ]);
  }
  draft.add(
    ["合计", reckoned(`SUM(B${String(from)}:B${String(draft.next - 1)})`, audit.findings.length, "count")],
    "total",
  );
  draft.colour(first, last, `AND(ISNUMBER($F${String(first)}),$F${String(first)}>0)`, "red");
  draft.colour(first, last, `AND(ISNUMBER($G${String(first)}),$G${String(first)}>0)`, "amber");
  return draft.done(1);
}
