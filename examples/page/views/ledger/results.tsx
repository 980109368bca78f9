import type { JSX } from "preact";
import { useContext, useEffect, useId, useState } from "preact/hooks";
import { auditClasses } from "../../../../src/book/audit/finding.ts";
import { type ReportChart, type ReportWorking, reportWords } from "../../../../src/book/papers/report.ts";
import { NOT_FILLED } from "../../../../src/book/papers/sheets/findings-sheet.ts";
import type { Bilingual } from "../../../../src/base/input/bilingual.ts";
import { Button, ChoiceField, saveFile, Section, TextField, Tongue, useWords, Wide, yuan, Heads } from "../../ui.tsx";
import type { Filter, Hand, Piece, Saving, ShownLine, Summary } from "../../worker/protocol.ts";

/** How many lines of a list are shown at a time. */
const LINES = 50;

/** What an audit found. */
export function Results({
  desk,
  summary,
  again,
  fail,
}: {
  readonly desk: Hand;
  readonly summary: Summary;
  readonly again: (reading: string, option: string) => void;
  readonly fail: (error: unknown) => void;
}): JSX.Element {
  const t = useWords();
  const { report, stops, says, control, incomplete, incompleteInAll } = summary;
  return (
    <>
      <Section title={t("四、结论", "4. Conclusion")} id="conclusion">
        {stops.map((each, i) => (
          <p class="trouble" role="alert" key={i}>
            {t(each)}
          </p>
        ))}
        <ol class="sentences">
          {report.sentences.map((each, i) => (
            <li key={i}>{t(each)}</li>
          ))}
        </ol>
        <h3>{t("读取核对", "Control of reading")}</h3>
        <ul>
          {control.map((each, i) => (
            <li key={i}>{t(each)}</li>
          ))}
        </ul>
        {incompleteInAll === 0 ? null : (
          <details>
            <summary>
              {t(`数据不完整 ${String(incompleteInAll)} 处`, `${String(incompleteInAll)} places could not be read`)}
            </summary>
            <ul>
              {incomplete.map((each, i) => (
                <li key={i}>{t(each)}</li>
              ))}
            </ul>
            {incompleteInAll > incomplete.length
              ? t("其余见保存的清单。", "The others stand in the lists that are saved.")
              : null}
          </details>
        )}
        <Totals summary={summary} />
        <details>
          <summary>{t("全部说明", "All that is said")}</summary>
          <ul>
            {says.map((each, i) => (
              <li key={i}>{t(each)}</li>
            ))}
          </ul>
        </details>
        {report.charts.length === 0 ? null : (
          <div class="charts">
            {report.charts.map((chart) => (
              <Chart key={chart.id} chart={chart} />
            ))}
          </div>
        )}
      </Section>
      <Section title={t("五、问题清单", "5. Findings")} id="findings">
        <List desk={desk} summary={summary} of="findings" fail={fail} />
      </Section>
      <Section title={t("六、复算金额", "6. Recomputed amounts")} id="figures">
        <p class="quiet">
          {t(
            "每一项复算的金额，相符的也在内；点开看算式和条文。",
            "Every amount that was recomputed, right ones too; unfold one for its arithmetic and its articles.",
          )}
        </p>
        <List desk={desk} summary={summary} of="figures" fail={fail} />
      </Section>
      <Section title={t("七、解读的影响", "7. What other readings would change")} id="readings">
        <Readings summary={summary} again={again} />
      </Section>
      <Section title={t("八、未能检查的事项", "8. What was not checked")}>
        {report.notChecked.length === 0 ? (
          <p>{t("无。", "Nothing.")}</p>
        ) : (
          <ul>
            {report.notChecked.map((each, i) => (
              <li key={i}>{t(each)}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t("九、保存", "9. Save")} id="save">
        <Savings desk={desk} summary={summary} fail={fail} />
      </Section>
    </>
  );
}

function Totals({ summary }: { readonly summary: Summary }): JSX.Element | null {
  const t = useWords();
  const { totals } = summary.report;
  if (totals.length === 0) return null;
  const heads = [
    t("事项", "Claim"),
    t("笔数", "Loans"),
    t("申报（元）", "Claimed"),
    t("复算（元）", "Recomputed"),
    t("多报（元）", "Over"),
    t("少报（元）", "Under"),
    t("净额（元）", "Net"),
  ];
  const title = t("金额汇总（各事项口径不同，不相加）", "Totals in yuan (not to be added up)");
  return (
    <Wide label={title}>
      <table>
        <caption>{title}</caption>
        <Heads of={heads} />
        <tbody>
          {totals.map(({ claim, loans, claimed, recomputed, over, under, net }) => (
            <tr key={claim}>
              <th scope="row">{t(reportWords(claim))}</th>
              {[String(loans), claimed, recomputed, over, under, net].map((text, i) => (
                <td key={i} class="number">
                  {yuan(text)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function Chart({ chart: { title, bars } }: { readonly chart: ReportChart }): JSX.Element {
  const t = useWords();
  const most = Math.max(...bars.map(({ value }) => value), 0);
  return (
    <figure>
      <figcaption>{t(title)}</figcaption>
      <dl class="chart">
        {bars.map(({ label, value, shown, isMarked }, i) => (
          <Bar
            key={i}
            label={t(label)}
            shown={yuan(t(shown))}
            part={most === 0 ? 0 : value / most}
            isMarked={isMarked}
          />
        ))}
      </dl>
    </figure>
  );
}

function Bar({
  label,
  shown,
  part,
  isMarked,
}: {
  readonly label: string;
  readonly shown: string;
  readonly part: number;
  readonly isMarked: boolean;
}): JSX.Element {
  const width = part === 0 ? 0 : Math.max(0.8, part * 100);
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect class={isMarked ? "marked" : "calm"} width={width} height="10" />
        </svg>
        <span>{shown}</span>
      </dd>
    </>
  );
}

const NO_FILTER = { class: "", claim: "", township: "", lender: "", text: "" };

/** A list with its filters, fifty lines at a time. */
function List({
  desk,
  summary,
  of,
  fail,
}: {
  readonly desk: Hand;
  readonly summary: Summary;
  readonly of: Filter["of"];
  readonly fail: (error: unknown) => void;
}): JSX.Element {
  const t = useWords();
  const [wanted, setWanted] = useState(NO_FILTER);
  const [from, setFrom] = useState(0);
  const [piece, setPiece] = useState<Piece | undefined>();
  useEffect(() => {
    let isOld = false;
    desk.piece({ of, ...wanted, from, count: LINES }).then(
      (given) => {
        if (!isOld) setPiece(given);
      },
      (error: unknown) => {
        if (!isOld) fail(error);
      },
    );
    return () => {
      isOld = true;
    };
  }, [desk, of, wanted, from]);
  const set = (next: Partial<typeof NO_FILTER>): void => {
    setWanted({ ...wanted, ...next });
    setFrom(0);
  };
  const all = ["", t("全部", "all")] as const;
  const classes = [
    ...auditClasses.list.filter((each) => summary.counts[each] > 0),
    ...(of === "figures" ? (["right"] as const) : []),
  ];
  const place = (value: string): string => (value === NOT_FILLED ? t(NOT_FILLED, "(blank)") : value);
  return (
    <>
      <div class="fields no-print">
        <ChoiceField
          label={t("类别", "Class")}
          value={wanted.class}
          set={(value) => {
            set({ class: value });
          }}
          of={[all, ...classes.map((each) => [each, t(reportWords(each))] as const)]}
        />
        <ChoiceField
          label={t("事项", "Claim")}
          value={wanted.claim}
          set={(claim) => {
            set({ claim });
          }}
          of={[all, ...summary.claims.map((each) => [each, t(reportWords(each))] as const)]}
        />
        <ChoiceField
          label={t("乡镇", "Township")}
          value={wanted.township}
          set={(township) => {
            set({ township });
          }}
          of={[all, ...summary.townships.map((each) => [each, place(each)] as const)]}
        />
        <ChoiceField
          label={t("银行", "Lender")}
          value={wanted.lender}
          set={(lender) => {
            set({ lender });
          }}
          of={[all, ...summary.lenders.map((each) => [each, place(each)] as const)]}
        />
        <TextField
          label={t("查找", "Find")}
          kind="search"
          value={wanted.text}
          set={(text) => {
            set({ text });
          }}
        />
      </div>
      {piece === undefined ? null : (
        <>
          <p role="status" data-test={`${of}-count`}>
            {t(
              `共 ${String(piece.inAll)} 项，多报 ${yuan(piece.over)} 元，少报 ${yuan(piece.under)} 元`,
              `${String(piece.inAll)} in all, over by ${yuan(piece.over)}, under by ${yuan(piece.under)} yuan`,
            )}
            {piece.inAll > LINES
              ? t(
                  `；这里是第 ${String(from + 1)} 至 ${String(from + piece.lines.length)} 项`,
                  `; here ${String(from + 1)} to ${String(from + piece.lines.length)}`,
                )
              : ""}
          </p>
          <Lines desk={desk} lines={piece.lines} of={of} fail={fail} />
          {piece.inAll > LINES ? (
            <div class="buttons">
              <Button
                isOff={from === 0}
                act={() => {
                  setFrom(Math.max(0, from - LINES));
                }}
              >
                {t("前 50 项", "The 50 before")}
              </Button>
              <Button
                isOff={from + LINES >= piece.inAll}
                act={() => {
                  setFrom(from + LINES);
                }}
              >
                {t("后 50 项", "The next 50")}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </>
  );
}

function Lines({
  desk,
  lines,
  of,
  fail,
}: {
  readonly desk: Hand;
  readonly lines: readonly ShownLine[];
  readonly of: Filter["of"];
  readonly fail: (error: unknown) => void;
}): JSX.Element {
  const t = useWords();
  const heads = [
    t("行", "Line"),
    t("类别", "Class"),
    t("事项", "Claim"),
    t("乡镇", "Township"),
    t("银行", "Lender"),
    t("申报", "Claimed"),
    t("复算", "Recomputed"),
    t("差额（元）", "Difference"),
    t(of === "findings" ? "说明" : "算式", of === "findings" ? "In words" : "Arithmetic"),
  ];
  return (
    <Wide
      isTall
      label={t(of === "findings" ? "问题清单" : "复算金额", of === "findings" ? "Findings" : "Recomputed amounts")}
    >
      <table>
        <Heads of={heads} />
        <tbody>
          {lines.map((line, i) => (
            <Line
              key={`${String(line.line)} ${String(line.part)} ${line.claim} ${String(i)}`}
              {...{ desk, line, of, fail }}
            />
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

interface Arithmetic {
  readonly workings: readonly ReportWorking[];
  readonly articles: readonly Bilingual[];
}

/** One line; unfolded, with its arithmetic and its articles. */
function Line({
  desk,
  line,
  of,
  fail,
}: {
  readonly desk: Hand;
  readonly line: ShownLine;
  readonly of: Filter["of"];
  readonly fail: (error: unknown) => void;
}): JSX.Element {
  const t = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [arithmetic, setArithmetic] = useState<Arithmetic | undefined>();
  const unfold = (): void => {
    setOpen(!isOpen);
    if (!isOpen && arithmetic === undefined) desk.arithmetic(line.line, line.part).then(setArithmetic, fail);
  };
  const place = (value: string): string => (value === NOT_FILLED ? t(NOT_FILLED, "(blank)") : value);
  return (
    <>
      <tr class={line.class}>
        <th scope="row" class="number">
          {line.line}
        </th>
        <td class="class">{t(reportWords(line.class))}</td>
        <td class="short">{t(reportWords(line.claim))}</td>
        <td class="short">{place(line.township)}</td>
        <td class="short">{place(line.lender)}</td>
        <td class="number">{yuan(line.claimed)}</td>
        <td class="number">{yuan(line.recomputed)}</td>
        <td class="number">{yuan(line.difference)}</td>
        <td class={of === "findings" ? "words" : ""}>
          {of === "findings" ? `${t(line.says)} ` : null}
          <button
            type="button"
            class="plain no-print"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={unfold}
            aria-label={`${isOpen ? t("收起", "fold") : t("展开", "unfold")} ${t(`第 ${String(line.line)} 行`, `line ${String(line.line)}`)}`}
          >
            {isOpen ? t("收起", "fold") : t("展开", "unfold")}
          </button>
        </td>
      </tr>
      {isOpen ? (
        <tr class="unfolded" id={id}>
          <td colSpan={9}>
            <div
              class="unfold"
              tabIndex={0}
              role="region"
              aria-label={t(
                `第 ${String(line.line)} 行的算式和依据`,
                `arithmetic and basis of line ${String(line.line)}`,
              )}
            >
              <Unfolded line={line} arithmetic={arithmetic} />
            </div>
          </td>
        </tr>
      ) : null}
    </>
  );
}

function Unfolded({
  line,
  arithmetic,
}: {
  readonly line: ShownLine;
  readonly arithmetic: Arithmetic | undefined;
}): JSX.Element {
  const t = useWords();
  const own = arithmetic?.workings.filter(({ claim }) => claim === line.claim) ?? [];
  const basis =
    t(line.basis) === "" && own.length > 0
      ? (arithmetic?.articles ?? []).map((each) => t(each)).join(t("；", "; "))
      : t(line.basis);
  return (
    <>
      {t(line.causes) === "" ? null : (
        <p>
          <b>{t("原因：", "Cause: ")}</b>
          {t(line.causes)}
        </p>
      )}
      {basis === "" ? null : (
        <p>
          <b>{t("依据：", "Basis: ")}</b>
          {basis}
        </p>
      )}
      {arithmetic === undefined ? <p role="status">{t("正在取算式……", "fetching the arithmetic …")}</p> : null}
      {own.map((working) => (
        <WorkingTable key={working.claim} working={working} />
      ))}
      {arithmetic !== undefined && own.length === 0 && line.claimed !== "" && line.recomputed !== "" ? (
        <p>
          {t("申报", "claimed")} {yuan(line.claimed)}，{t("复算", "recomputed")} {yuan(line.recomputed)}
          {line.difference === "" ? "" : `，${t("差额", "difference")} ${yuan(line.difference)} ${t("元", "yuan")}`}
        </p>
      ) : null}
    </>
  );
}

function WorkingTable({ working }: { readonly working: ReportWorking }): JSX.Element {
  const t = useWords();
  const { claim, rows, claimed, recomputed, difference } = working;
  const heads = [
    t("期", "Period"),
    t("起", "From"),
    t("止", "Through"),
    t("天数", "Days"),
    t("余额", "Balance"),
    t("贴息本金", "Subsidised"),
    t("年利率", "Rate"),
    t("份额", "Share"),
    t("年基数", "Base"),
    t("每期贴息", "Rounded"),
  ];
  return (
    <table>
      <caption>
        {t(reportWords(claim))}
        {t(
          "：贴息本金 × 年利率 × 份额 × 天数 ÷ 年基数，按期四舍五入到分",
          ": subsidised × rate × share × days ÷ base, rounded by period",
        )}
      </caption>
      <Heads of={heads} />
      <tbody>
        {rows.map(({ period, from, through, days, balance, subsidised, rate, share, base, rounded = "" }, i) => (
          <tr key={i}>
            {[
              String(period),
              from,
              through,
              String(days),
              yuan(balance),
              yuan(subsidised),
              rate,
              share,
              String(base),
              yuan(rounded),
            ].map((text, n) => (
              <td key={n} class="number">
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={10}>
            {t(
              `复算 ${yuan(recomputed)} 元，申报 ${yuan(claimed)} 元，差额 ${yuan(difference)} 元`,
              `recomputed ${yuan(recomputed)}, claimed ${yuan(claimed)}, difference ${yuan(difference)} yuan`,
            )}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Readings({
  summary: { readings, isLarge },
  again,
}: {
  readonly summary: Summary;
  readonly again: (reading: string, option: string) => void;
}): JSX.Element {
  const t = useWords();
  if (isLarge)
    return (
      <p>
        {t("5000 行以上的台账不逐一试算其他解读。", "Of ledgers of more than 5,000 rows other readings are not tried.")}
      </p>
    );
  if (readings === undefined)
    return (
      <p role="status">
        {t(
          "正在后台逐一试算其他解读，算完后显示；此前的清单已经可以查看。",
          "Other readings are being tried in the background; the lists above can be read meanwhile.",
        )}
      </p>
    );
  const some = readings.filter(({ others }) => others.some(({ changes, rows }) => changes === null || rows > 0));
  if (some.length === 0) return <p>{t("没有改变应贴息的其他解读。", "No other reading changes the subsidies.")}</p>;
  return (
    <Wide label={t("解读的影响", "Readings")}>
      <table>
        <thead>
          <tr>
            {[
              t("文件未明确的问题", "Open in the documents"),
              t("所选", "Chosen"),
              t("另一解读", "Another reading"),
              t("应贴息合计变动（元）", "Change of all subsidies (yuan)"),
              t("项数", "Figures"),
              t("试算", "Try"),
            ].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {some.flatMap(({ id, question, chosen, others }) =>
            others.map(({ key, words, changes, rows }, i) => (
              <tr key={`${id} ${key}`}>
                {i === 0 ? (
                  <>
                    <th scope="rowgroup" rowSpan={others.length} class="words">
                      {t(question)}
                    </th>
                    <td rowSpan={others.length}>{t(chosen)}</td>
                  </>
                ) : null}
                <td>{t(words)}</td>
                <td class="number">{changes === null ? t("不能确定", "cannot be told") : yuan(changes)}</td>
                <td class="number">{rows}</td>
                <td>
                  <button
                    type="button"
                    class="plain"
                    aria-label={t(`按此重算：${words.zh}`, `recompute with “${words.en}”`)}
                    onClick={() => {
                      again(id, key);
                    }}
                  >
                    {t("按此重算", "recompute")}
                  </button>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Wide>
  );
}

const SAVINGS: readonly (readonly [Saving, Bilingual, "papers" | "any"])[] = [
  ["workbook", { zh: "审计底稿.xlsx", en: "Working papers (审计底稿.xlsx)" }, "papers"],
  ["report", { zh: "审计报告.html", en: "Report (审计报告.html)" }, "papers"],
  ["letters", { zh: "函稿", en: "Letters (函稿)" }, "papers"],
  ["bulletin", { zh: "通报数据.txt", en: "Sentences (通报数据.txt)" }, "papers"],
  ["tables", { zh: "各项清单（CSV）", en: "Lists (CSV)" }, "any"],
  ["settings", { zh: "审计设置.json", en: "Settings (审计设置.json)" }, "any"],
  ["receipt", { zh: "回执.json", en: "Receipt (回执.json)" }, "any"],
  ["all", { zh: "全部", en: "Everything" }, "any"],
];

function Savings({
  desk,
  summary,
  fail,
}: {
  readonly desk: Hand;
  readonly summary: Summary;
  readonly fail: (error: unknown) => void;
}): JSX.Element {
  const t = useWords();
  const language = useContext(Tongue);
  const [says, setSays] = useState<Bilingual | undefined>();
  const isReady = summary.isLarge || summary.readings !== undefined;
  const save = async (what: Saving): Promise<void> => {
    try {
      setSays({ zh: "正在写出……", en: "writing …" });
      const { name, bytes } = await desk.save(what, language);
      saveFile(name, bytes);
      setSays({ zh: `已交给浏览器保存：${name}`, en: `handed to the browser: ${name}` });
    } catch (error) {
      setSays(undefined);
      fail(error);
    }
  };
  return (
    <>
      {isReady ? null : (
        <p role="status">
          {t(
            "其他解读算完后即可保存（底稿和回执要写明其影响）。",
            "Saving waits for the other readings: the papers say what they change.",
          )}
        </p>
      )}
      {summary.noPapers === undefined ? null : <p class="notice">{t(summary.noPapers)}</p>}
      <div class="buttons">
        {SAVINGS.map(([what, words, needs]) => (
          <Button
            key={what}
            isMain={what === "all"}
            isOff={!isReady || (needs === "papers" && summary.noPapers !== undefined)}
            act={() => void save(what)}
          >
            {t(words)}
          </Button>
        ))}
      </div>
      <p class="status" role="status">
        {says === undefined ? "" : t(says)}
      </p>
    </>
  );
}
