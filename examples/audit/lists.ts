import type { Bilingual } from "../../src/base/input/bilingual.ts";
import type { AuditList, ListedPerson } from "../../src/book/audit/settings.ts";
import { birthdayIn } from "../../src/book/audit/loan-claims.ts";
import type { ColumnKey } from "../../src/book/sheet/columns.ts";
import { dayOf } from "../../src/base/date/day.ts";
import { textOf } from "../../src/book/sheet/cells.ts";
import { readSheetStream } from "../../src/book/sheet/read-rows.ts";
import type { SheetProposal } from "../../src/book/sheet/settings.ts";
import { FileRefused } from "./file-refused.ts";
import type { OpenedSheet } from "./opened.ts";

const WHO: readonly ColumnKey[] = ["borrower", "householder", "borrowerId", "householderId", "someId"];

/** A list of persons that was read, and what must be said of it. */
export interface ReadList {
  readonly list: AuditList;
  readonly says: readonly Bilingual[];
}

/** A whole identity number, wherever it stands in a row: spouses and principals have no columns of their own. */
const WHOLE_ID = /(?<!\d)\d{17}[\dXx](?!\d)/g;

/**
 * Reads a list of persons: their names, identity numbers and birthdays. Every whole identity number of a row counts,
 * in whichever column it stands. Who has neither a number nor a birthday cannot be matched, and that is said.
 *
 * @param name what findings call the list
 * @throws FileRefused where it is no list of persons.
 */
export async function readList(
  name: string,
  { sheet, proposal }: { readonly sheet: OpenedSheet; readonly proposal: SheetProposal },
  mustStandOn: boolean,
): Promise<ReadList> {
  if (!proposal.settings.columns.some(({ means }) => WHO.includes(means)))
    throw new FileRefused(
      "不是人员名单：认不出姓名或身份证号一列",
      "no list of persons: no column of names or identity numbers",
    );
  const settings = { ...proposal.settings, kind: "persons" as const };
  const persons: ListedPerson[] = [];
  let [rows, unmatched, refused] = [0, 0, 0];
  const ids = new Map<number, readonly string[]>();
  const watched = async function* (): ReturnType<OpenedSheet["rows"]> {
    for await (const row of sheet.rows()) {
      ids.set(
        row.line,
        row.cells.flatMap((cell) => textOf(cell).match(WHOLE_ID) ?? []),
      );
      yield row;
      ids.delete(row.line);
    }
  };
  for await (const row of readSheetStream(settings, watched(), sheet)) {
    if (row.is === "refused") refused += 1;
    if (row.is !== "taken" && row.is !== "no-loan") continue;
    rows += 1;
    const { line, values } = row;
    const found: ListedPerson[] = (ids.get(line) ?? []).map((id) => ({ line, id: id.toUpperCase() }));
    const { borrower, householder, birthday } = values;
    const named = borrower ?? householder;
    if (named !== undefined && birthday !== undefined) found.push({ line, name: named, birthday });
    // A whole number tells the birthday of the one who is named before it.
    const own = borrower === undefined ? values.householderId : (values.borrowerId ?? values.someId);
    const born = own?.tells === true ? birthdayIn(own.text) : undefined;
    if (named !== undefined && birthday === undefined && born !== undefined)
      found.push({ line, name: named, birthday: dayOf(born) });
    if (found.length === 0) unmatched += 1;
    persons.push(...found);
  }
  const [all, not] = [String(rows), String(unmatched + refused)];
  return {
    list: { name, persons, ...(mustStandOn ? { mustStandOn } : {}) },
    says: [
      {
        zh: `名单“${name}”${all} 行，${mustStandOn ? "不在名单者" : "名单中人"}列为疑点${unmatched + refused > 0 ? `；${not} 行没有完整身份证号，也没有出生日期，不能比对` : ""}`,
        en: `list “${name}”, ${all} rows: ${mustStandOn ? "who does not stand on it" : "who stands on it"} is a suspicion${unmatched + refused > 0 ? `; ${not} rows have no whole identity number and no birthday, and cannot be matched` : ""}`,
      },
    ],
  };
}
