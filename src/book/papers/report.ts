import type { Bilingual } from "../../base/input/bilingual.ts";
import { dayOf } from "../../base/date/day.ts";
import { type Amount, amountOf, fenOf } from "../../base/money/amount.ts";
import { listWords } from "../../base/input/list-words.ts";
import { memberWords } from "../../kernel/members.ts";
import { withDays, withDaysInChinese } from "../../kernel/typeset.ts";
import { trackOverdue } from "../../ledger/loan/track-overdue.ts";
import { daysOverdue } from "../audit/diagnosis/diagnose-overdue-days.ts";
import { auditClaims, auditClasses, type AuditFigure, type AuditFinding, type ClaimTotals } from "../audit/finding.ts";
import { byHousehold } from "../audit/joins.ts";
import { declared } from "../sheet/columns.ts";
import type { AuditClaim, AuditClass } from "../audit/types.ts";
import { basisWords, causeOf, causesOf, NO_CAUSE } from "./cited.ts";
import type { PaperFacts } from "./facts.ts";
import { type Place, sumsByPlace } from "./sheets/by-place-sheet.ts";
import { hasAmount, NOT_FILLED } from "./sheets/findings-sheet.ts";
import { orNothing, subsidyWorkings } from "./workings.ts";

/** One bar of a chart. */
export interface ReportBar {
  readonly label: Bilingual;
  /** How long it is, in the unit of its chart. */
  readonly value: number;
  /** What stands beside it. */
  readonly shown: Bilingual;
  /** Above a limit, or wrong. */
  readonly isMarked: boolean;
}

/** One chart of bars. */
export interface ReportChart {
  readonly id: "township" | "cause" | "lender" | "balances" | "overdue";
  readonly title: Bilingual;
  readonly bars: readonly ReportBar[];
}

/** One finding of the list. */
export interface ReportFinding {
  readonly line: number;
  readonly part: number;
  readonly class: AuditClass;
  readonly claim: AuditClaim;
  readonly township: string;
  readonly lender: string;
  readonly claimed: string;
  readonly recomputed: string;
  readonly difference: string;
  readonly says: Bilingual;
  readonly causes: Bilingual;
  readonly basis: Bilingual;
}

/** The arithmetic of one claim: its rows, each rounded period, the sum. */
export interface ReportWorking {
  readonly line: number;
  readonly part: number;
  readonly claim: AuditClaim;
  readonly claimed: Amount;
  readonly recomputed: Amount;
  readonly difference: Amount;
  readonly class: AuditClass | "right";
  readonly rows: readonly {
    readonly period: number;
    readonly from: string;
    readonly through: string;
    readonly days: number;
    readonly balance: Amount;
    readonly subsidised: Amount;
    readonly rate: string;
    readonly share: string;
    readonly base: number;
    /** Of the last row of a period: its rounded sum. */
    readonly rounded?: Amount;
  }[];
}

/** The report (审计报告) of an audit as data. */
export interface AuditReport {
  readonly title: Bilingual;
  /** Where it comes from, as pairs of a name and what it is. */
  readonly source: readonly { readonly name: Bilingual; readonly is: Bilingual }[];
  /** What was done, what was found, what is not concluded. */
  readonly sentences: readonly [Bilingual, Bilingual, Bilingual];
  readonly totals: readonly ClaimTotals[];
  readonly charts: readonly ReportChart[];
  readonly findings: readonly ReportFinding[];
  /** Of how many in all. */
  readonly found: number;
  readonly workings: readonly ReportWorking[];
  readonly isPart: boolean;
  readonly notChecked: readonly Bilingual[];
}

/** The longest bars of a chart of places. */
const MOST_BARS = 30;

/** Of more findings the first are listed; all of them stand in the working papers. */
const MOST_FINDINGS = 5_000;

/** Of more recomputed amounts only the wrong ones are shown with their arithmetic. */
const MOST_WORKINGS = 3_000;

/** The report of an audit: three sentences, charts, findings, each loan's arithmetic. */
export function reportOf(facts: PaperFacts): AuditReport {
  const { audit, source } = facts;
  const isPart = audit.figures.length > MOST_WORKINGS;
  return {
    ...reportHead(facts),
    findings: audit.findings.slice(0, MOST_FINDINGS).map((finding) => reportFinding(finding, source)),
    found: audit.findings.length,
    workings: reportWorkings(facts, isPart ? ({ class: of }) => of !== "right" : () => true),
    isPart,
  };
}

/** A report without its lists: what was done and found, in words, sums and charts. */
export function reportHead(
  facts: PaperFacts,
): Pick<AuditReport, "title" | "source" | "sentences" | "totals" | "charts" | "notChecked"> {
  const { audit, settings, source } = facts;
  const { window } = settings;
  const sources: AuditReport["source"] = [
    { name: { zh: "台账", en: "Ledger" }, is: same(source.file) },
    { name: { zh: "文件校验码（SHA-256）", en: "SHA-256" }, is: same(source.hash) },
    { name: { zh: "判断日", en: "Day of judgement" }, is: same(audit.asOf) },
    {
      name: { zh: "审计期间", en: "Window" },
      is:
        window === undefined
          ? { zh: "各笔放款日至判断日", en: "from each pay-out through the day of judgement" }
          : { zh: `${window[0]} 至 ${window[1]}`, en: `${window[0]} through ${window[1]}` },
    },
    { name: { zh: "政策", en: "Policy" }, is: listWords(source.packs) },
    { name: { zh: "程序版本", en: "Version" }, is: same(`fupin-credit ${source.version}`) },
    ...source.control.map((is, i) => ({
      name: i === 0 ? { zh: "读取核对", en: "Control of reading" } : { zh: "", en: "" },
      is,
    })),
  ];
  return {
    title: { zh: "小额信贷台账审计报告", en: "Audit of a microcredit ledger" },
    source: sources.map(({ name, is }) => ({ name, is: is.zh === source.file ? is : withDaysInChinese(is) })),
    sentences: sentencesOf(facts),
    totals: audit.totals,
    charts: [
      placeChart(facts, "township", { zh: "分乡镇多报", en: "Over-claimed, by township" }),
      causeChart(facts),
      placeChart(facts, "lender", { zh: "分银行多报", en: "Over-claimed, by lender" }),
      balanceChart(facts),
      overdueChart(facts),
    ].filter(({ bars }) => bars.length > 0),
    notChecked: [
      ...audit.notChecked.map(({ claim, why, loans }) => {
        const { zh, en } = memberWords(claim, auditClaims);
        return withDaysInChinese({
          zh: `${zh} ${String(loans)} 笔：${why.zh}`,
          en: `${en}, ${String(loans)} loans: ${why.en}`,
        });
      }),
      ...audit.notRecomputed.map((key) => {
        const { zh, en } = declared(key);
        return { zh: `${zh}：台账有此栏，本次没有复算`, en: `${en}: a column of the ledger that was not recomputed` };
      }),
    ],
  };
}

/** A finding as lists show it. */
export function reportFinding(finding: AuditFinding, source: PaperFacts["source"]): ReportFinding {
  return {
    ...{ line: finding.line, part: finding.part, class: finding.class, claim: finding.claim },
    ...{ township: finding.township ?? NOT_FILLED, lender: finding.lender ?? NOT_FILLED },
    ...{ claimed: finding.claimed ?? "", recomputed: finding.recomputed ?? "" },
    difference: hasAmount(finding) ? (finding.difference ?? "") : "",
    ...{ says: withDaysInChinese(finding.says), causes: causesOf(finding), basis: basisWords(finding.basis, source) },
  };
}

/** The arithmetic of the subsidies that are wanted. */
export function reportWorkings(facts: PaperFacts, wanted: (figure: AuditFigure) => boolean): readonly ReportWorking[] {
  return subsidyWorkings(facts, wanted).map(({ own, figure, parts = [], yearBase }): ReportWorking => ({
    ...{ line: own.line, part: own.part, claim: figure.claim, claimed: figure.claimed },
    ...{ recomputed: figure.recomputed, difference: figure.difference, class: figure.class },
    rows: parts.flatMap(({ runs, fen }, n) =>
      runs.map((run, i) => ({
        ...{ period: n + 1, from: dayOf(run.from), through: dayOf(run.next - 1), days: run.next - run.from },
        ...{ balance: amountOf(run.balanceFen), subsidised: amountOf(run.subsidisedFen) },
        ...{ rate: percentText(run.rate), share: percentText(run.share), base: yearBase },
        ...(i === runs.length - 1 ? { rounded: amountOf(fen) } : {}),
      })),
    ),
  }));
}

function same(text: string): Bilingual {
  return { zh: text, en: text };
}

/** A fraction as a per cent of at most six places, without needless zeros. */
export function percentText(fraction: number): string {
  return `${(fraction * 100).toFixed(6).replace(/\.?0+$/, "")}%`;
}

/** The claim whose over-claims are charted: that of the window, else the first with amounts. */
export function leadingClaim({ audit }: Pick<PaperFacts, "audit">): AuditClaim | undefined {
  return (
    (["subsidy-due", "subsidy-total"] as const).find((claim) => audit.totals.some((of) => of.claim === claim)) ??
    audit.totals[0]?.claim
  );
}

/** What was done, what was found, what is not concluded: a sentence each. */
export function sentencesOf({ audit, source }: PaperFacts): readonly [Bilingual, Bilingual, Bilingual] {
  const [loans, households, amounts] = [
    audit.loans,
    audit.households,
    audit.totals.reduce((sum, total) => sum + total.loans, 0),
  ].map(String);
  const { error, suspicion } = audit.counts;
  const wrong = audit.totals.filter(({ over, under }) => fenOf(over) > 0 || fenOf(under) > 0);
  const amountsZh = wrong.map(
    ({ claim, over, under, net }) =>
      `${memberWords(claim, auditClaims).zh}多报 ${over} 元、少报 ${under} 元、净额 ${net} 元`,
  );
  const amountsEn = wrong.map(
    ({ claim, over, under, net }) =>
      `${memberWords(claim, auditClaims).en}: over by ${over}, under by ${under}, net ${net} yuan`,
  );
  const rest = audit.findings.length - error - suspicion;
  const open = audit.notChecked.length + audit.notRecomputed.length;
  return [
    {
      zh: `对台账“${source.file}”的 ${loans ?? ""} 笔贷款（能认定的 ${households ?? ""} 户）以${withDays(audit.asOf)}为判断日全部复算，核对金额 ${amounts ?? ""} 项。`,
      en: `All ${loans ?? ""} loans of the ledger ${source.file} (${households ?? ""} households are known by a number) were recomputed as of ${audit.asOf}, with ${amounts ?? ""} amounts.`,
    },
    {
      zh:
        audit.findings.length === 0
          ? "已复算的各项中没有发现不符。"
          : `发现差错 ${String(error)} 项、疑点 ${String(suspicion)} 项、其他差异 ${String(rest)} 项${amountsZh.length === 0 ? "" : `；${amountsZh.join("；")}`}。`,
      en:
        audit.findings.length === 0
          ? "Nothing was found in what was recomputed."
          : `There are ${String(error)} errors, ${String(suspicion)} suspicions and ${String(rest)} other differences${amountsEn.length === 0 ? "" : `; ${amountsEn.join("; ")}`}.`,
    },
    open === 0
      ? {
          zh: "台账各栏均已复算；疑点须核实后方可定性。",
          en: "Every column of the ledger was recomputed; suspicions are to be verified.",
        }
      : {
          zh: `另有 ${String(open)} 类事项因缺少资料或规定没有得出结论，不等于正确；疑点须核实后方可定性。`,
          en: `Of ${String(open)} kinds of claims nothing is concluded, for want of data or terms; that does not say that they are right. Suspicions are to be verified.`,
        },
  ];
}

function yuanBar(label: Bilingual, fen: number, n: number, isMarked: boolean): ReportBar {
  const amount = amountOf(fen);
  return {
    ...{ label, value: fen / 100, isMarked },
    shown: { zh: `${amount} 元（${String(n)} 项）`, en: `${amount} yuan (${String(n)})` },
  };
}

function overOf(facts: PaperFacts, claim: AuditClaim): readonly AuditFinding[] {
  return facts.audit.findings.filter(
    (finding) => finding.claim === claim && hasAmount(finding) && fenOf(finding.difference ?? "0") > 0,
  );
}

function placeChart(facts: PaperFacts, place: Place, title: Bilingual): ReportChart {
  const claim = leadingClaim(facts);
  if (claim === undefined) return { id: place, title, bars: [] };
  const words = memberWords(claim, auditClaims);
  return {
    id: place,
    title: { zh: `${title.zh}（${words.zh}）`, en: `${title.en} (${words.en})` },
    bars: sumsByPlace(facts, place)
      .map(({ name, amounts }) => {
        const { over, overs } = amounts.get(claim) ?? { over: 0, overs: 0 };
        return yuanBar({ zh: name, en: name === NOT_FILLED ? "(blank)" : name }, over, overs, over > 0);
      })
      .sort((a, b) => b.value - a.value)
      .slice(0, MOST_BARS),
  };
}

function causeChart(facts: PaperFacts): ReportChart {
  const claim = leadingClaim(facts);
  const words = claim === undefined ? { zh: "", en: "" } : memberWords(claim, auditClaims);
  const causes = new Map<string, { readonly label: Bilingual; fen: number; n: number }>();
  for (const finding of claim === undefined ? [] : overOf(facts, claim)) {
    const label = causeOf(finding) ?? NO_CAUSE;
    const of = causes.get(label.zh) ?? { label, fen: 0, n: 0 };
    of.fen += fenOf(finding.difference ?? "0");
    of.n += 1;
    causes.set(label.zh, of);
  }
  return {
    id: "cause",
    title: { zh: `按原因多报（${words.zh}）`, en: `Over-claimed, by cause (${words.en})` },
    bars: [...causes.values()]
      .map(({ label, fen, n }) => yuanBar(label, fen, n, true))
      .sort((a, b) => b.value - a.value),
  };
}

/** Loans as they stand on the day of judgement. */
function tracksOf({
  settings,
  loans,
}: PaperFacts): readonly { readonly line: number; readonly fen: number; readonly days: number }[] {
  const { overdue, asOf, calendar } = settings;
  if (overdue === undefined) return [];
  return loans.flatMap(({ loan, line, repayments }) => {
    if (repayments === "unknown") return [];
    const track = orNothing(() =>
      trackOverdue(overdue, { loan, asOf, ...(calendar === undefined ? {} : { calendar }) }),
    );
    if (track === undefined) return [];
    const days = track.standing.state === "overdue" ? daysOverdue(track) : 0;
    return [{ line, fen: fenOf(track.balance), days }];
  });
}

const WAN_FEN = 1_000_000;

function balanceChart(facts: PaperFacts): ReportChart {
  const limit = facts.settings.householdCap;
  const capFen = limit === undefined ? Infinity : fenOf(limit.amount);
  const byLine = new Map<number, number>();
  for (const { line, fen } of tracksOf(facts)) byLine.set(line, (byLine.get(line) ?? 0) + fen);
  const counts = new Map<number, number>();
  let all = 0;
  for (const together of byHousehold(facts.loans)) {
    const fen = [...new Set(together.map(({ line }) => line))].reduce((sum, line) => sum + (byLine.get(line) ?? 0), 0);
    if (fen === 0) continue;
    all += 1;
    const wan = Math.ceil(fen / WAN_FEN);
    counts.set(wan, (counts.get(wan) ?? 0) + 1);
  }
  const cap = limit === undefined ? { zh: "", en: "" } : capWords(amountOf(capFen));
  return {
    id: "balances",
    title: { zh: `各户余额分布${cap.zh}`, en: `Balances of households${cap.en}` },
    bars:
      all === 0
        ? []
        : [...counts]
            .sort(([a], [b]) => a - b)
            .map(([wan, n]) => ({
              label: {
                zh: wan === 1 ? "1 万元以下" : `${String(wan - 1)} 至 ${String(wan)} 万元`,
                en: `${String((wan - 1) * 10_000)} to ${String(wan * 10_000)}`,
              },
              value: n,
              shown: { zh: `${String(n)} 户`, en: `${String(n)} households` },
              isMarked: (wan - 1) * WAN_FEN >= capFen,
            })),
  };
}

function capWords(cap: Amount): Bilingual {
  return { zh: `（户限额 ${cap} 元）`, en: ` (cap ${cap} yuan)` };
}

const DAY_BANDS = [
  [1, 30],
  [31, 90],
  [91, 180],
  [181, 360],
  [361, Infinity],
] as const;

function overdueChart(facts: PaperFacts): ReportChart {
  const late = tracksOf(facts).filter(({ days }) => days > 0);
  return {
    id: "overdue",
    title: { zh: "逾期贷款天数分布", en: "Days overdue of loans that are overdue" },
    bars:
      late.length === 0
        ? []
        : DAY_BANDS.map(([from, through]) => {
            const n = late.filter(({ days }) => days >= from && days <= through).length;
            return {
              label:
                through === Infinity
                  ? { zh: `${String(from - 1)} 天以上`, en: `over ${String(from - 1)} days` }
                  : {
                      zh: `${String(from)} 至 ${String(through)} 天`,
                      en: `${String(from)} to ${String(through)} days`,
                    },
              ...{ value: n, shown: { zh: `${String(n)} 笔`, en: `${String(n)} loans` }, isMarked: from > 90 },
            };
          }),
  };
}

/** What a class or a claim is called. */
export function reportWords(of: AuditClass | AuditClaim | "right"): Bilingual {
  if (of === "right") return { zh: "相符", en: "right" };
  return Object.hasOwn(auditClasses.words, of) ? memberWords(of, auditClasses) : memberWords(of, auditClaims);
}
