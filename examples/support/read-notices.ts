import { parse } from "csv-parse/sync";
import type { SentNotice } from "fupin-credit";

const FORMS: Readonly<Record<string, string>> = { 提前告知: "advance", 书面通知: "written" };

/** Reads the record of notices that were given: loan, maturity, form, days before, the day on which it was given. */
export function readNotices(text: string): readonly SentNotice[] {
  const rows: readonly Readonly<Record<string, string>>[] = parse(text, { columns: true, trim: true });
  return rows.map((row) => ({
    notice: [row["编号"], row["到期日"], FORMS[row["方式"] ?? ""] ?? "", row["提前天数"]].join("/"),
    on: row["通知日"] ?? "",
  }));
}
