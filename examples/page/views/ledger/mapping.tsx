import type { JSX } from "preact";
import { sheetUnits, unitsOf } from "../../../../src/book/sheet/units.ts";
import { type ColumnKey, columnKeys, declared } from "../../../../src/book/sheet/columns.ts";
import type { ColumnSetting, ProposedColumn } from "../../../../src/book/sheet/settings.ts";
import type { WrittenSettings } from "../../../../src/book/sheet/settings-text.ts";
import type { SheetUnit } from "../../../../src/book/sheet/types.ts";
import { memberWords } from "../../../../src/kernel/members.ts";
import { useWords, Wide } from "../../ui.tsx";
import type { OpenedLedger } from "../../worker/protocol.ts";

const STANDINGS = {
  sure: { zh: "确定", en: "sure" },
  doubtful: { zh: "待确认", en: "doubtful" },
  unknown: { zh: "未识别", en: "not known" },
} as const;

/** What each column is read as, to be looked at and changed. */
export function MappingTable({
  ledger,
  settings,
  change,
}: {
  readonly ledger: OpenedLedger;
  readonly settings: WrittenSettings;
  readonly change: (settings: WrittenSettings) => void;
}): JSX.Element {
  const t = useWords();
  const { columns } = settings.sheet;
  const put = (at: number, next: ColumnSetting | undefined): void => {
    const others = columns.filter((column) => column.at !== at);
    const all = next === undefined ? others : [...others, next].sort((a, b) => a.at - b.at);
    change({ ...settings, sheet: { ...settings.sheet, columns: all } });
  };
  const shown = ledger.columns.filter(({ heading, means }) => heading !== "" || means !== null);
  return (
    <>
      <p class="quiet">
        {t(
          `标题在第 ${String(settings.sheet.headings.first)}–${String(settings.sheet.headings.last)} 行。每列读作什么、按什么单位，请对照原表核对；待确认的列在选定前不读。`,
          `Headings: lines ${String(settings.sheet.headings.first)}–${String(settings.sheet.headings.last)}. Compare with the file what each column is read as, and in which unit; doubtful columns are not read until you choose.`,
        )}
      </p>
      <Wide isTall label={t("列对照", "Columns")}>
        <table>
          <thead>
            <tr>
              {[
                t("列", "Column"),
                t("标题", "Heading"),
                t("读作", "Read as"),
                t("单位", "Unit"),
                t("把握", "Standing"),
                t("理由", "Why"),
              ].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((column) => (
              <Line key={column.at} column={column} own={columns.find(({ at }) => at === column.at)} put={put} />
            ))}
          </tbody>
        </table>
      </Wide>
    </>
  );
}

function Line({
  column,
  own,
  put,
}: {
  readonly column: ProposedColumn;
  readonly own: ColumnSetting | undefined;
  readonly put: (at: number, next: ColumnSetting | undefined) => void;
}): JSX.Element {
  const t = useWords();
  const { at, heading, standing, why, group } = column;
  const meant = (means: ColumnKey): ColumnSetting => {
    const units = unitsOf(declared(means).kind);
    const unit = own?.unit ?? column.unit ?? units[0];
    return {
      ...{ at, heading: own?.heading ?? heading, means, part: own?.part ?? column.part },
      ...(unit !== undefined && units.includes(unit) ? { unit } : units[0] === undefined ? {} : { unit: units[0] }),
    };
  };
  const units = own === undefined ? [] : unitsOf(declared(own.means).kind);
  const name = `${column.column} ${heading}`;
  return (
    <tr class={standing === "doubtful" && own === undefined ? "doubtful" : ""}>
      <th scope="row">{column.column}</th>
      <td>{group === "" ? heading : `${group}／${heading}`}</td>
      <td>
        <select
          aria-label={t(`${name} 读作`, `${name} is read as`)}
          value={own?.means ?? ""}
          onChange={({ currentTarget: { value } }) => {
            put(at, value === "" ? undefined : meant(value as ColumnKey));
          }}
        >
          <option value="">{t("— 不读 —", "— not read —")}</option>
          {columnKeys().map((key) => (
            <option key={key} value={key}>
              {t(declared(key))}
            </option>
          ))}
        </select>
        {(own?.part ?? 1) > 1 ? t(` 第 ${String(own?.part)} 笔`, ` loan ${String(own?.part)}`) : null}
      </td>
      <td>
        {units.length === 0 || own === undefined ? (
          "—"
        ) : (
          <select
            aria-label={t(`${name} 的单位`, `unit of ${name}`)}
            value={own.unit ?? ""}
            onChange={({ currentTarget: { value } }) => {
              put(at, { ...own, unit: value as SheetUnit });
            }}
          >
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {t(memberWords(unit, sheetUnits))}
              </option>
            ))}
          </select>
        )}
      </td>
      <td class="short">{t(STANDINGS[standing])}</td>
      <td class="words">{t(why)}</td>
    </tr>
  );
}
