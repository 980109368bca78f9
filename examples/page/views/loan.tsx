import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Percent } from "../../../src/base/money/percent.ts";
import * as packs from "../../../src/entries/packs.ts";
import { accrueInterest } from "../../../src/ledger/interest/accrue-interest.ts";
import { explainInterest } from "../../../src/ledger/interest/explain.ts";
import type { InterestLoan, InterestTerms } from "../../../src/ledger/interest/types.ts";
import type { LoanRate } from "../../../src/ledger/loan/types.ts";
import { lpr } from "../../../src/ledger/rates/lpr.ts";
import { pbocBenchmark } from "../../../src/ledger/rates/pboc-benchmark.ts";
import { mainlandCalendar } from "../../../src/packs/calendars/mainland.ts";
import { explainReminderPlan } from "../../../src/policy/reminders/explain.ts";
import { planReminders, type ReminderPlan } from "../../../src/policy/reminders/plan-reminders.ts";
import { computeSubsidy } from "../../../src/policy/subsidy/compute-subsidy.ts";
import { explainSubsidy } from "../../../src/policy/subsidy/explain.ts";
import type { SubsidyTerms } from "../../../src/policy/subsidy/types.ts";
import { adjustTerms } from "../../../src/terms/adjust-terms.ts";
import { calendarFile } from "../../support/reminder-calendar.ts";
import {
  Button,
  ChoiceField,
  Keep,
  RowsField,
  saveFile,
  Section,
  TextField,
  Trouble,
  useWords,
  Wide,
  yuan,
  Heads,
} from "../ui.tsx";
import { type Answer, asked, Explained } from "./explained.tsx";
import { Months } from "./months.tsx";
import { today } from "./ledger.tsx";

/** A loan as it is typed. */
interface Typed {
  readonly pack: string;
  readonly product: string;
  readonly principal: string;
  readonly contractOn: string;
  readonly paidOutOn: string;
  readonly maturesOn: string;
  readonly rateBy: "fixed" | "lpr" | "pboc-benchmark";
  readonly rate: string;
  readonly points: string;
  readonly reset: "contract" | "anniversary" | "each-change";
  readonly repayments: readonly { readonly day: string; readonly amount: string }[];
  readonly extensions: readonly { readonly agreedOn: string; readonly maturesOn: string }[];
  readonly shares: readonly { readonly share: string; readonly from: string; readonly through: string }[];
  readonly from: string;
  readonly through: string;
  readonly restDay: "" | "stands" | "next-working-day";
  readonly reminders: string;
}

const BEGUN: Typed = {
  ...{ pack: "national2021", product: "", principal: "50000", rateBy: "fixed", rate: "3.65%", points: "0" },
  ...{ contractOn: "2023-03-10", paidOutOn: "2023-03-10", maturesOn: "2026-03-10", reset: "contract" },
  ...{ repayments: [], extensions: [], shares: [], from: "", through: "", restDay: "", reminders: "jiange2019" },
};

const KNOWN: Readonly<Record<string, packs.Pack>> = packs;

/** The packs that count interest, and those that set reminders. */
const COUNTING = Object.keys(KNOWN).filter((name) => KNOWN[name]?.interest !== undefined);
const REMINDING = Object.keys(KNOWN).filter((name) => KNOWN[name]?.reminders !== undefined);

/** One loan, recomputed as one types. */
export function LoanView(): JSX.Element {
  const t = useWords();
  const [typed, setTyped] = useState(BEGUN);
  const put = (next: Partial<Typed>): void => {
    setTyped((before) => ({ ...before, ...next }));
  };
  const reckoned = useMemo(() => reckon(typed), [typed]);
  return (
    <div class="split">
      <div>
        <Section title={t("贷款", "The loan")}>
          <LoanFields typed={typed} put={put} />
        </Section>
        <Section title={t("还款", "Repayments")}>
          <Rows
            rows={typed.repayments}
            set={(repayments) => {
              put({ repayments });
            }}
            begun={{ day: typed.paidOutOn, amount: "" }}
            fields={[
              ["day", t("还款日", "Day"), "date"],
              ["amount", t("本金（元）", "Principal (yuan)"), "decimal"],
            ]}
            add={t("添加还款", "Add a repayment")}
            one={t("还款", "repayment")}
          />
        </Section>
        <Section title={t("展期", "Extensions")}>
          <Rows
            rows={typed.extensions}
            set={(extensions) => {
              put({ extensions });
            }}
            begun={{ agreedOn: "", maturesOn: "" }}
            fields={[
              ["agreedOn", t("商定日", "Agreed on"), "date"],
              ["maturesOn", t("新到期日", "New maturity"), "date"],
            ]}
            add={t("添加展期", "Add an extension")}
            one={t("展期", "extension")}
          />
        </Section>
        <Section title={t("贴息份额（由各县自定）", "Share that is subsidised (set by the county)")}>
          <Rows
            rows={typed.shares}
            set={(shares) => {
              put({ shares });
            }}
            begun={{ share: "100%", from: "", through: "" }}
            fields={[
              ["share", t("份额", "Share"), "text"],
              ["from", t("自（可空）", "From (may be empty)"), "date"],
              ["through", t("至（可空）", "Through (may be empty)"), "date"],
            ]}
            add={t("添加份额", "Add a share")}
            one={t("份额", "share")}
          />
        </Section>
        <Keep
          name="贷款"
          value={typed}
          take={(kept) => {
            setTyped({ ...BEGUN, ...kept });
          }}
        />
      </div>
      <div>
        <Section title={t("利息与贴息", "Interest and subsidy")} id="schedule">
          <Schedule reckoned={reckoned} />
        </Section>
        <Section title={t("到期提醒", "Reminders")} id="reminders">
          <Reminders typed={typed} put={put} plan={reckoned.plan} maturesOn={maturityOf(typed)} />
        </Section>
      </div>
    </div>
  );
}

function maturityOf({ maturesOn, extensions }: Typed): string {
  return extensions.findLast((each) => each.maturesOn !== "")?.maturesOn ?? maturesOn;
}

/** One line of the schedule: a segment, and of the last of its period what it comes to. */
interface Line {
  readonly from: string;
  readonly through: string;
  readonly days: number;
  readonly balance: string;
  readonly rate: string;
  readonly charge: "contract" | "overdue" | "misuse";
  readonly subsidised: string;
  readonly share: string;
  readonly interest: string;
  readonly subsidy: string;
  readonly borrower: string;
}

interface Reckoned {
  readonly lines: Answer<{
    readonly lines: readonly Line[];
    readonly hasSubsidy: boolean;
    readonly totals: readonly [string, string, string];
    readonly explain: Parameters<typeof Explained>[0]["explain"];
  }>;
  readonly plan: Answer<ReminderPlan> | undefined;
}

/** Everything that is said of a loan, from what is typed. */
function reckon(typed: Typed): Reckoned {
  const pack = KNOWN[typed.pack];
  const loan = loanOf(typed);
  const facts = {
    ...{ rates: [lpr, pbocBenchmark], calendar: mainlandCalendar },
    ...(typed.from === "" ? {} : { from: typed.from }),
    ...(typed.through === "" ? {} : { through: typed.through }),
  };
  const changes = typed.restDay === "" ? {} : { maturityOnRestDay: typed.restDay };
  const reminders = KNOWN[typed.reminders]?.reminders;
  return {
    lines: asked(() => {
      const shares = typed.shares.map(({ share, from, through }) => ({
        ...{ share: share as Percent }, // a wrong one is refused by the library, with words
        ...(from === "" ? {} : { from }),
        ...(through === "" ? {} : { through }),
      }));
      const own = pack?.subsidy;
      const states = Object.values(own?.stated ?? {}).some((values) => values?.subsidyShares !== undefined);
      if (own !== undefined && (shares.length > 0 || states)) {
        const terms = adjustTerms(own, { ...changes, ...(shares.length === 0 ? {} : { subsidyShares: shares }) });
        return subsidised(computeSubsidy(terms as SubsidyTerms, { ...facts, loans: [loan] }));
      }
      const terms = adjustTerms(pack?.interest as InterestTerms, changes);
      const schedule = accrueInterest(terms, { ...facts, loan });
      return {
        ...{ hasSubsidy: false, totals: [schedule.totals.interest, "", ""] as const },
        lines: schedule.periods.flatMap(({ segments, interest }) =>
          segments.map((segment, i): Line => ({
            ...{ from: segment.from, through: segment.through, days: segment.days, balance: segment.balance },
            ...{ rate: segment.rate, charge: segment.charge, subsidised: "", share: "", subsidy: "", borrower: "" },
            interest: i === segments.length - 1 ? interest : "",
          })),
        ),
        explain: (language) => explainInterest(schedule, { language }),
      };
    }),
    plan: reminders === undefined ? undefined : asked(() => planReminders(reminders, { loans: [loan] })),
  };
}

function subsidised(
  statement: ReturnType<typeof computeSubsidy>,
): Extract<Reckoned["lines"], { state: "given" }>["value"] {
  const { totals } = statement;
  return {
    hasSubsidy: true,
    totals:
      totals.state === "known"
        ? [totals.interest, totals.subsidy, totals.borrower]
        : [totals.interest, `${totals.knownSubsidy}…`, ""],
    lines: (statement.loans[0]?.periods ?? []).flatMap((period) =>
      period.segments.map((segment, i): Line => {
        const isLast = i === period.segments.length - 1;
        const known = period.state === "known" ? period : undefined;
        return {
          ...{ from: segment.from, through: segment.through, days: segment.days, balance: segment.balance },
          ...{ rate: segment.rate, charge: segment.charge, subsidised: segment.subsidised, share: segment.share ?? "" },
          interest: isLast ? period.interest : "",
          subsidy: isLast ? (known?.subsidy ?? "?") : "",
          borrower: isLast ? (known?.borrower ?? "?") : "",
        };
      }),
    ),
    explain: (language) => explainSubsidy(statement, { language }),
  };
}

function loanOf(typed: Typed): InterestLoan {
  const { rateBy, rate, reset, points, product } = typed;
  const of: LoanRate =
    rateBy === "fixed"
      ? { fixed: rate } // a wrong one is refused by the library, with words
      : {
          ...{ series: rateBy, reset, beyondVerified: "last-value" },
          ...(points === "" || points === "0" ? {} : { marginPoints: Number(points) }),
        };
  return {
    ...{ id: "L1", household: "H1", lender: "贷款银行", principal: typed.principal, rate: of, instalments: [] },
    ...{ contractOn: typed.contractOn, paidOutOn: typed.paidOutOn, maturesOn: typed.maturesOn },
    ...(product === "" ? {} : { product }),
    repayments: typed.repayments.filter(({ day, amount }) => day !== "" && amount !== ""),
    extensions: typed.extensions.filter(({ agreedOn, maturesOn }) => agreedOn !== "" && maturesOn !== ""),
  };
}

function LoanFields({
  typed,
  put,
}: {
  readonly typed: Typed;
  readonly put: (next: Partial<Typed>) => void;
}): JSX.Element {
  const t = useWords();
  const language = t("zh", "en") as "zh" | "en";
  return (
    <div class="fields">
      <ChoiceField
        label={t("政策包", "Policy pack")}
        value={typed.pack}
        set={(pack) => {
          put({ pack, product: pack === "changge2017" ? "registered-household" : "" });
        }}
        of={COUNTING.map((name) => [name, KNOWN[name]?.title[language] ?? name] as const)}
      />
      <TextField
        label={t("本金（元）", "Principal (yuan)")}
        kind="decimal"
        value={typed.principal}
        set={(principal) => {
          put({ principal });
        }}
      />
      <TextField
        label={t("合同日", "Day of the contract")}
        kind="date"
        value={typed.contractOn}
        set={(contractOn) => {
          put({ contractOn });
        }}
      />
      <TextField
        label={t("放款日", "Day of pay-out")}
        kind="date"
        value={typed.paidOutOn}
        set={(paidOutOn) => {
          put({ paidOutOn });
        }}
      />
      <TextField
        label={t("到期日", "Maturity")}
        kind="date"
        value={typed.maturesOn}
        set={(maturesOn) => {
          put({ maturesOn });
        }}
      />
      <ChoiceField
        label={t("利率", "Rate")}
        value={typed.rateBy}
        set={(rateBy) => {
          put({ rateBy: rateBy as Typed["rateBy"] });
        }}
        of={[
          ["fixed", t("合同写明", "fixed in the contract")],
          ["lpr", t("按 LPR", "by the LPR")],
          ["pboc-benchmark", t("按贷款基准利率", "by the benchmark rate")],
        ]}
      />
      {typed.rateBy === "fixed" ? (
        <TextField
          label={t("年利率（如 3.65%）", "Rate a year (such as 3.65%)")}
          value={typed.rate}
          set={(rate) => {
            put({ rate });
          }}
        />
      ) : (
        <>
          <ChoiceField
            label={t("重定", "Looked up anew")}
            value={typed.reset}
            set={(reset) => {
              put({ reset: reset as Typed["reset"] });
            }}
            of={[
              ["contract", t("合同期内不变", "never")],
              ["anniversary", t("逐年对应日", "each anniversary")],
              ["each-change", t("随每次公布", "at each change")],
            ]}
          />
          <TextField
            label={t("加点（基点）", "Basis points on top")}
            kind="decimal"
            value={typed.points}
            set={(points) => {
              put({ points });
            }}
          />
        </>
      )}
      <TextField
        label={t("计自（可空）", "Count from (may be empty)")}
        kind="date"
        value={typed.from}
        set={(from) => {
          put({ from });
        }}
      />
      <TextField
        label={t("计至（可空）", "Count through (may be empty)")}
        kind="date"
        help={t("晚于到期日时计算逾期利息", "after maturity: overdue interest is counted")}
        value={typed.through}
        set={(through) => {
          put({ through });
        }}
      />
      <ChoiceField
        label={t("到期日遇休息日", "Maturity on a rest day")}
        value={typed.restDay}
        set={(restDay) => {
          put({ restDay: restDay as Typed["restDay"] });
        }}
        of={[
          ["", t("按政策包或默认解读", "as the pack or the default reading says")],
          ["next-working-day", t("顺延至下一工作日", "moves to the next working day")],
          ["stands", t("不顺延", "stands")],
        ]}
      />
      {typed.pack === "changge2017" ? (
        <TextField
          label={t("贷款品种", "Product")}
          value={typed.product}
          set={(product) => {
            put({ product });
          }}
        />
      ) : null}
    </div>
  );
}

function Rows<T extends Readonly<Record<string, string>>>({
  rows,
  set,
  begun,
  fields,
  add,
  one,
}: {
  readonly rows: readonly T[];
  readonly set: (rows: readonly T[]) => void;
  readonly begun: T;
  readonly fields: readonly (readonly [keyof T & string, string, "date" | "decimal" | "text"])[];
  readonly add: string;
  readonly one: string;
}): JSX.Element {
  return (
    <RowsField rows={rows} set={set} begun={[begun]} one={one} add={add}>
      {(row, put, i) =>
        fields.map(([key, label, kind]) => (
          <TextField
            key={key}
            label={`${label} ${String(i + 1)}`}
            kind={kind}
            value={row[key] ?? ""}
            set={(value) => {
              put({ ...row, [key]: value });
            }}
          />
        ))
      }
    </RowsField>
  );
}

function Schedule({ reckoned: { lines: answer } }: { readonly reckoned: Reckoned }): JSX.Element {
  const t = useWords();
  if (answer.state === "refused") return <Trouble says={answer.says} />;
  const { lines, hasSubsidy, totals, explain } = answer.value;
  const charges = {
    contract: "",
    overdue: t("逾期", "overdue"),
    misuse: t("挪用", "misuse"),
  };
  const heads = [
    t("起", "From"),
    t("止", "Through"),
    t("天数", "Days"),
    t("余额", "Balance"),
    t("年利率", "Rate"),
    ...(hasSubsidy ? [t("贴息本金", "Subsidised"), t("份额", "Share")] : []),
    t("利息", "Interest"),
    ...(hasSubsidy ? [t("贴息", "Subsidy"), t("借款人负担", "Borrower")] : []),
  ];
  const amounts = hasSubsidy ? totals : totals.slice(0, 1);
  return (
    <>
      {hasSubsidy ? null : (
        <p class="notice">{t("没有写贴息份额，只算利息。", "No share is written: interest alone is counted.")}</p>
      )}
      <Wide label={t("利息与贴息逐段", "Interest and subsidy by segment")}>
        <table data-test="schedule">
          <Heads of={heads} />
          <tbody>
            {lines.map((line, i) => (
              <tr key={i} class={line.charge === "contract" ? "" : "error"}>
                <th scope="row">{line.from}</th>
                <td class="number">{line.through}</td>
                <td class="number">{line.days}</td>
                <td class="number">{yuan(line.balance)}</td>
                <td class="number class">
                  {line.rate} {charges[line.charge]}
                </td>
                {(hasSubsidy
                  ? [line.subsidised, line.share, line.interest, line.subsidy, line.borrower]
                  : [line.interest]
                ).map((text, n) => (
                  <td key={n} class="number">
                    {yuan(text)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td colSpan={hasSubsidy ? 7 : 5}>{t("合计（元）", "In all (yuan)")}</td>
              {amounts.map((text, n) => (
                <td key={n} class="number">
                  {yuan(text)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </Wide>
      <details>
        <summary>{t("算式、条文和解读", "Arithmetic, articles and readings")}</summary>
        <Explained explain={explain} />
      </details>
    </>
  );
}

const FORMS = {
  advance: { zh: "提前告知", en: "told in advance" },
  written: { zh: "书面通知", en: "written notice" },
} as const;

const STANDINGS = {
  planned: { zh: "应办", en: "planned" },
  dropped: { zh: "不再需要", en: "not needed" },
  superseded: { zh: "已被展期取代", en: "superseded by an extension" },
  cancelled: { zh: "已还清或已展期，不必提醒", en: "repaid or extended: not needed" },
} as const;

function Reminders({
  typed,
  put,
  plan,
  maturesOn,
}: {
  readonly typed: Typed;
  readonly put: (next: Partial<Typed>) => void;
  readonly plan: Answer<ReminderPlan> | undefined;
  readonly maturesOn: string;
}): JSX.Element {
  const t = useWords();
  const language = t("zh", "en") as "zh" | "en";
  return (
    <>
      <ChoiceField
        label={t("按哪份文件提醒", "Reminders by")}
        value={typed.reminders}
        set={(reminders) => {
          put({ reminders });
        }}
        of={REMINDING.map((name) => [name, KNOWN[name]?.title[language] ?? name] as const)}
      />
      {plan === undefined ? null : plan.state === "refused" ? (
        <Trouble says={plan.says} />
      ) : (
        <>
          <ul>
            {plan.value.notices.map((notice) => (
              <li key={notice.id}>
                {notice.dueOn} {t(FORMS[notice.form])}
                {t(
                  `（${notice.maturesOn} 到期前 ${String(notice.daysBefore)} 天）：`,
                  ` (${String(notice.daysBefore)} days before ${notice.maturesOn}): `,
                )}
                {t(STANDINGS[notice.standing])}
              </li>
            ))}
          </ul>
          <Months
            days={[
              ...plan.value.notices
                .filter(({ standing }) => standing === "planned")
                .map(({ dueOn, form }) => ({ day: dueOn, is: "marked" as const, words: FORMS[form] })),
              { day: maturesOn, is: "due" as const, words: { zh: "到期日", en: "maturity" } },
            ]}
          />
          <div class="buttons">
            <Button
              act={() => {
                const planned = plan.value.notices.filter(({ standing }) => standing === "planned");
                saveFile("到期提醒.ics", calendarFile(planned, today()), "text/calendar");
              }}
            >
              {t("保存为日历文件（.ics）", "Save as a calendar file (.ics)")}
            </Button>
          </div>
          <details>
            <summary>{t("条文和解读", "Articles and readings")}</summary>
            <Explained explain={(own) => explainReminderPlan(plan.value, { language: own })} />
          </details>
        </>
      )}
    </>
  );
}
