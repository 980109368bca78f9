import { dayNumber, dayOf } from "../../../base/date/day.ts";
import { amountOf, fenOf } from "../../../base/money/amount.ts";
import { trackOverdue } from "../../../ledger/loan/track-overdue.ts";
import { trackReminders } from "../../../policy/reminders/track-reminders.ts";
import { daysOverdue } from "../../audit/diagnosis/diagnose-overdue-days.ts";
import { byHousehold, owedAtPayOuts } from "../../audit/joins.ts";
import { columnsOf, dayCell, Draft, type PaperSheet, reckoned, roundedFormula } from "../cells.ts";
import { listedLoans, type PaperFacts } from "../facts.ts";
import { keyOf, orNothing, yuanOr } from "../workings.ts";
import { colourByConclusion, conclusion, sayAll, verdicts, WHERE, whereOf } from "./loan-rows.ts";
import { classWords, type SheetPlaces } from "./places.ts";

/** 户合并额度: on each day of pay-out, what a household with several loans owes in all, against its cap. */
export function householdSheet(facts: PaperFacts): PaperSheet {
  const { settings, loans } = facts;
  const cap = settings.householdCap;
  const draft = new Draft(
    "户合并额度",
    columnsOf(
      ["户（首行）", 9, "count"],
      ["检查日", 11, "day"],
      ...WHERE,
      ["放款日", 11, "day"],
      ["贷款金额（元）", 14, "amount"],
      ["检查日余额（元）", 15, "amount"],
      ["户限额（元）", 13, "amount"],
      ["超出（元）", 13, "amount"],
      ["结论", 10, "text"],
    ),
    "户合并额度检查表",
    [
      cap === undefined
        ? "所用政策没有规定户限额，只列合计，不作判断。"
        : "同一户名下多笔贷款，逐个放款日合计余额（跨银行），与户限额比较；只列有两笔以上同时未还的日子。",
    ],
  );
  const first = draft.next;
  const of = verdicts(facts);
  const at = draft.letters("检查日余额（元）");
  for (const together of byHousehold(loans)) {
    if (together.length < 2) continue;
    for (const { own, owed } of orNothing(() => owedAtPayOuts(together)) ?? []) {
      if (owed.length < 2) continue;
      const head = [together[0]?.line ?? own.line, own.loan.paidOutOn] as const;
      const opens = draft.next;
      for (const { own: other, fen } of owed)
        draft.add([
          ...[...head, ...whereOf(other), other.loan.paidOutOn],
          ...[fenOf(other.loan.principal) / 100, fen / 100],
        ]);
      const row = draft.next;
      const sum = owed.reduce((all, { fen }) => all + fen, 0);
      const total = reckoned(`SUM(${at}${String(opens)}:${at}${String(row - 1)})`, sum / 100, "amount");
      const limit = cap === undefined ? undefined : fenOf(cap.amount);
      const over = `MAX(ROUND(${at}${String(row)}-${draft.letters("户限额（元）")}${String(row)},2),0)`;
      draft.add(
        [
          ...[...head, null, null, "合计", null, null, null, total],
          ...(limit === undefined
            ? []
            : [
                limit / 100,
                reckoned(over, Math.max(sum - limit, 0) / 100, "amount"),
                conclusion(of(own, "household-cap")),
              ]),
        ],
        "total",
      );
    }
  }
  if (draft.next === first) draft.add([null, null, null, null, "没有同时欠两笔以上的户"]);
  colourByConclusion(draft, first);
  return draft.done(2);
}

/** 到期与逾期: maturity, days overdue by subtraction, the balance by what was repaid. */
export function overdueSheet(facts: PaperFacts, places: SheetPlaces): PaperSheet {
  const { settings, audit } = facts;
  const { loans, notes } = listedLoans(facts);
  const draft = new Draft(
    "到期与逾期",
    columnsOf(
      ...WHERE,
      ["放款日", 11, "day"],
      ["到期日", 11, "day"],
      ["起算日", 11, "day"],
      ["计至", 11, "day"],
      ["复算逾期天数", 12, "count"],
      ["申报逾期天数", 12, "count"],
      ["天数差", 8, "count"],
      ["贷款金额（元）", 14, "amount"],
      ["已还本金（元）", 14, "amount"],
      ["复算余额（元）", 14, "amount"],
      ["申报余额（元）", 14, "amount"],
      ["余额差（元）", 12, "amount"],
      ["结论", 10, "text"],
      ["说明", 36, "text"],
    ),
    "到期与逾期检查表",
    [
      "逾期天数＝计至－起算日（到期日当天不算，判断日算）；已还清的，计至结清日。到期日含展期。余额＝贷款金额－已还本金。",
      ...notes,
    ],
  );
  const { overdue, calendar, asOf, columns } = settings;
  const first = draft.next;
  const of = verdicts(facts);
  let balances = 0;
  if (overdue !== undefined)
    for (const own of loans) {
      if (own.repayments === "unknown") continue;
      const track = orNothing(() =>
        trackOverdue(overdue, { loan: own.loan, asOf, ...(calendar === undefined ? {} : { calendar }) }),
      );
      if (track === undefined) continue;
      const days = daysOverdue(track);
      const due = days === 0 ? undefined : track.episodes.findLast((one) => one.days === days)?.dueOn;
      const until = due === undefined ? undefined : dayOf(dayNumber(due) + days);
      const row = draft.next;
      const at = (heading: string): string => `${draft.letters(heading)}${String(row)}`;
      const { overdueDays, balance } = own.values;
      const [principal, rest] = [fenOf(own.loan.principal), fenOf(track.balance)];
      const isJudged = own.repayments === "by-day" && columns.includes("balance") && balance !== undefined;
      const found = (["overdue-days", "balance", "overdue-amount"] as const).flatMap((claim) => of(own, claim) ?? []);
      draft.add([
        ...[...whereOf(own), own.loan.paidOutOn, track.maturesOn, dayCell(due), dayCell(until)],
        due === undefined ? days : reckoned(`${at("计至")}-${at("起算日")}`, days, "count"),
        overdueDays ?? null,
        overdueDays === undefined
          ? null
          : reckoned(`${at("申报逾期天数")}-${at("复算逾期天数")}`, overdueDays - days, "count"),
        ...[principal / 100, (principal - rest) / 100],
        reckoned(`ROUND(${at("贷款金额（元）")}-${at("已还本金（元）")},2)`, rest / 100, "amount"),
        yuanOr(balance),
        isJudged
          ? reckoned(
              roundedFormula(`(${at("申报余额（元）")}-${at("复算余额（元）")})`),
              Number(amountOf(fenOf(balance) - rest)),
              "amount",
            )
          : null,
        ...[conclusion(found[0]), sayAll(found)],
      ]);
      places.recomputed.set(keyOf(own, "overdue-days"), draft.elsewhere("复算逾期天数", row));
      if (!isJudged) continue;
      balances += 1;
      places.recomputed.set(keyOf(own, "balance"), draft.elsewhere("复算余额（元）", row));
    }
  const last = draft.next - 1;
  // Only where each balance that was compared stands here, and no other.
  const compared = audit.totals.find(({ claim }) => claim === "balance");
  if (compared !== undefined && compared.loans === balances && balances === last - first + 1) {
    places.claimedOf.set("balance", `SUM(${draft.range("申报余额（元）", first, last)})`);
    places.recomputedOf.set("balance", `SUM(${draft.range("复算余额（元）", first, last)})`);
  }
  if (draft.next === first) draft.add([null, null, "没有可以判断的贷款，见“未能检查”"]);
  colourByConclusion(draft, first);
  return draft.done(2);
}

const NOTICES = [
  ["notice-60", "firstNotice", 60],
  ["notice-30", "secondNotice", 30],
] as const;

/** 通知: when notices were due, when they were given, by how many days late. */
export function noticesSheet(facts: PaperFacts): PaperSheet {
  const { settings } = facts;
  const { loans, notes } = listedLoans(facts);
  const { reminders, asOf, columns } = settings;
  const draft = new Draft(
    "通知",
    columnsOf(
      ...WHERE,
      ["到期日", 11, "day"],
      ["提前天数", 9, "count"],
      ["最迟应通知日", 13, "day"],
      ["实际通知日", 11, "day"],
      ["迟到天数", 9, "count"],
      ["结论", 10, "text"],
      ["说明", 44, "text"],
    ),
    "到期前通知检查表",
    [
      reminders === undefined
        ? "所用政策没有规定到期前通知，未作检查。"
        : "最迟应通知日＝到期日－提前天数；期限短于提前天数等情形按政策另定，直接列出日期。迟到天数＝实际－最迟。",
      ...notes,
    ],
  );
  const first = draft.next;
  const of = verdicts(facts);
  const asked = NOTICES.filter(([, key]) => columns.includes(key));
  if (reminders !== undefined && asked.length > 0)
    for (const own of loans) {
      const tracked = orNothing(() => trackReminders(reminders, { loans: [own.loan], asOf, sent: [] }))?.notices ?? [];
      for (const [claim, key, daysBefore] of asked) {
        const notice = tracked.findLast((each) => each.daysBefore === daysBefore);
        if (notice === undefined) continue;
        const at = (heading: string): string => `${draft.letters(heading)}${String(draft.next)}`;
        const matures = own.loan.extensions.at(-1)?.maturesOn ?? own.loan.maturesOn;
        const isPlain = dayNumber(matures) - daysBefore === dayNumber(notice.dueOn);
        const given = own.values[key];
        const finding = of(own, claim);
        draft.add([
          ...[...whereOf(own), matures, daysBefore],
          isPlain ? reckoned(`${at("到期日")}-${at("提前天数")}`, notice.dueOn, "day") : notice.dueOn,
          dayCell(given),
          given === undefined
            ? null
            : reckoned(
                `MAX(${at("实际通知日")}-${at("最迟应通知日")},0)`,
                Math.max(dayNumber(given) - dayNumber(notice.dueOn), 0),
                "count",
              ),
          ...[finding === undefined ? "无异常" : classWords(finding), finding?.says.zh],
        ]);
      }
    }
  if (draft.next === first) draft.add([null, null, "没有可以判断的通知，见“未能检查”"]);
  colourByConclusion(draft, first);
  return draft.done(2);
}
