import type { Bilingual } from "../../base/input/bilingual.ts";
import { listWords } from "../../base/input/list-words.ts";
import { type Cell, isNothing, lettersOf, type MergedRange, type SheetRow, textOf } from "./cells.ts";
import { type ColumnKey, declared } from "./columns.ts";
import { decideTimes, decideUnit, type UnitDecision } from "./decide-unit.ts";
import { fillMerged, findHeadings } from "./find-headings.ts";
import { fittingUnit, headingParts, makeRegister, meaningOf } from "./heading.ts";
import type { ColumnSetting, MissingColumn, ProposedColumn, SheetProposal, SheetSettings } from "./settings.ts";
import { sheetKinds, sheetNeeds } from "./sheet-kinds.ts";
import { dayOfTitle, unitOfTitle } from "./title.ts";
import type { SheetKind, SheetUnit } from "./types.ts";

/** The beginning of a sheet: enough rows to see what its columns are. Some hundred rows are enough. */
export interface SheetBeginning {
  readonly rows: readonly SheetRow[];
  /** The merged ranges of a spreadsheet; absent where the file has none. */
  readonly merged?: readonly MergedRange[];
  /** The name of the sheet. */
  readonly sheet?: string;
  /** Whether its days count from 1904. */
  readonly from1904?: boolean;
}

/**
 * Proposes how a sheet is to be read: where its headings are, what each column means and in which unit, and what is
 * missing. A heading that is only near to a known one, one that stands twice, and a unit that the figures contradict
 * are doubtful: they are shown and not read until the settings say so.
 *
 * @remarks
 * **Boundary** units, and whether a rate is a per cent or a fraction, are decided by the rows at hand; a later row that
 * does not agree is a finding of its own.
 */
export function proposeSettings({ rows, merged = [], sheet, from1904 = false }: SheetBeginning): SheetProposal {
  const register = makeRegister();
  const found = findHeadings(register, rows, merged);
  if (found === undefined) return nothingKnown(rows, sheet);
  const below = fillMerged(
    rows.filter(({ line }) => line > found.last),
    merged.filter(({ lines }) => lines[0] > found.last),
  );
  const above = rows.filter(({ line }) => line < found.first);
  const [titleUnit, asOf] = [unitOfTitle(above), dayOfTitle(above)];
  const meant = found.columns.map(({ heading, group }, at): Draft => {
    const meaning = meaningOf(register, heading, group);
    return {
      at,
      heading,
      group,
      means: meaning?.key,
      sure: meaning?.sure === true,
      why: meaning?.why ?? UNKNOWN_WHY,
      part: 1,
    };
  });
  const drafts = withParts(withOwners(meant));
  const columns = drafts.map((draft) => columnOf(draft, below, titleUnit));
  const kind = kindOf(columns);
  const sure = columns.filter(({ standing }) => standing === "sure");
  const settings: SheetSettings = {
    ...(sheet === undefined ? {} : { sheet }),
    kind,
    headings: { first: found.first, last: found.last },
    columns: sure.flatMap(({ at, heading, means, part, unit }): ColumnSetting[] =>
      means === null ? [] : [{ at, heading, means, part, ...(unit === null ? {} : { unit }) }],
    ),
    noEvidence: [],
    parts: partsOf(drafts),
    days: { ...(from1904 ? { from1904 } : {}), times: decideTimes(sure, below) },
  };
  const missing = missingOf(kind, columns);
  return {
    ...{ settings, columns, missing, usable: missing.length === 0 },
    ...(asOf === undefined ? {} : { asOf }),
    says: [...missing.map(missingWords), ...notesOf(columns)],
  };
}

interface Draft {
  readonly at: number;
  readonly heading: string;
  readonly group: string;
  readonly means: ColumnKey | undefined;
  readonly sure: boolean;
  readonly why: Bilingual;
  readonly part: number;
}

const UNKNOWN_WHY: Bilingual = { zh: "登记表中没有这个标题", en: "the register does not know this heading" };

function nothingKnown(rows: readonly SheetRow[], sheet: string | undefined): SheetProposal {
  const isEmpty = rows.every(({ cells }) => cells.every((cell) => isNothing(cell)));
  const says: Bilingual = isEmpty
    ? { zh: "表中没有内容", en: "the sheet is empty" }
    : {
        zh: "前十行中没有认得出的标题行，不能读取；请确认文件、工作表和编码无误，或在设置中写明各列",
        en: "no headings that are known in the first ten rows: check the file, the sheet and its encoding, or name the columns in the settings",
      };
  const settings: SheetSettings = {
    ...(sheet === undefined ? {} : { sheet }),
    ...{ kind: "loans", headings: { first: 1, last: 1 }, columns: [], noEvidence: [], parts: [], days: {} },
  };
  return { settings, columns: [], missing: missingOf("loans", []), usable: false, says: [says] };
}

/** The number of an identity card belongs to the person who is named on its left. */
function withOwners(drafts: readonly Draft[]): readonly Draft[] {
  const people = drafts.filter(
    ({ means, sure }) => sure && means !== undefined && declared(means).person !== undefined,
  );
  return drafts.map((draft) => {
    if (draft.means !== "someId" || !draft.sure) return draft;
    const owner = people.findLast(({ at }) => at < draft.at) ?? (people.length === 1 ? people[0] : undefined);
    if (owner?.means === undefined) return draft;
    const { zh, en } = declared(owner.means);
    const why = { zh: `紧随“${zh}”的号码`, en: `the number that follows “${en}”` };
    return { ...draft, means: owner.means === "householder" ? "householderId" : "borrowerId", why };
  });
}

/**
 * Which loan of the row a column belongs to. A row holds several loans where the amount stands under several groups;
 * each column of a loan then belongs to its group, or to the nearest one on its left.
 */
function withParts(drafts: readonly Draft[]): readonly Draft[] {
  const groups = groupsOf(drafts);
  if (groups.length < 2) return withoutRepeats(drafts);
  let current = 1;
  const parted = drafts.map((draft) => {
    if (draft.means === undefined || declared(draft.means).of !== "loan") return draft;
    const own = groups.indexOf(draft.group);
    if (own !== -1) current = own + 1;
    return { ...draft, part: current };
  });
  return withoutRepeats(parted);
}

/** The groups under which an amount of a loan stands, from the left. */
function groupsOf(drafts: readonly Draft[]): readonly string[] {
  const amounts = drafts.filter(({ means, sure }) => means === "principal" && sure);
  return [...new Set(amounts.map(({ group }) => group))];
}

function partsOf(drafts: readonly Draft[]): readonly string[] {
  const groups = groupsOf(drafts);
  return groups.length < 2 ? [] : groups;
}

/** A column that stands twice for the same loan is doubtful each time: none is silently the right one. */
function withoutRepeats(drafts: readonly Draft[]): readonly Draft[] {
  const placeOf = ({ means, part }: Draft): string => `${means ?? ""} ${String(part)}`;
  const counts = new Map<string, Draft[]>();
  for (const draft of drafts)
    if (draft.means !== undefined && draft.sure)
      counts.set(placeOf(draft), [...(counts.get(placeOf(draft)) ?? []), draft]);
  return drafts.map((draft) => {
    const same = draft.sure ? (counts.get(placeOf(draft)) ?? []) : [];
    if (same.length < 2) return draft;
    // The column whose heading is the name itself is it: 贷款金额 beside 本金 is not enough to tell.
    const letters = same.map(({ at }) => lettersOf(at)).join("、");
    return {
      ...draft,
      sure: false,
      why: {
        zh: `${letters} 列含义相同，须指明用哪一列`,
        en: `columns ${letters} mean the same; say which one counts`,
      },
    };
  });
}

function columnOf(draft: Draft, below: readonly SheetRow[], titleUnit: SheetUnit | undefined): ProposedColumn {
  const { at, heading, group, means, part } = draft;
  const place = { at, column: lettersOf(at), heading, group, part };
  if (means === undefined) return { ...place, means: null, unit: null, standing: "unknown", why: draft.why };
  const named = fittingUnit(means, headingParts(heading).unit ?? headingParts(group).unit);
  const cells: readonly Cell[] = below.map((row) => row.cells[at]);
  const decided: UnitDecision = decideUnit(means, named, titleUnit, cells);
  const standing = draft.sure && decided.sure ? "sure" : "doubtful";
  const why = !draft.sure || decided.why === undefined ? draft.why : decided.why;
  return { ...place, means, unit: decided.unit ?? null, standing, why };
}

/** What the sheet is: the kind whose needs are met; a ledger of loans before all others. */
function kindOf(columns: readonly ProposedColumn[]): SheetKind {
  const met = sheetKinds.list.filter((kind) => missingOf(kind, columns).length === 0);
  const has = (key: ColumnKey): boolean => columns.some(({ means }) => means === key);
  if (met.includes("loans")) return "loans";
  if (met.includes("instalments")) return "instalments";
  if (has("principal") || has("paidOutOn") || has("rate") || has("subsidyDue")) return "loans";
  return met[0] ?? "loans";
}

function missingOf(kind: SheetKind, columns: readonly ProposedColumn[]): readonly MissingColumn[] {
  return sheetNeeds[kind].flatMap(({ says, anyOf }) => {
    const isThere = (key: ColumnKey): boolean =>
      columns.some(({ means, standing }) => means === key && standing === "sure");
    if (anyOf.some((ways) => ways.every(isThere))) return [];
    const perhaps = columns.filter(({ means }) => means !== null && anyOf.flat().includes(means));
    return [{ says, perhaps: perhaps.map(({ column }) => column) }];
  });
}

function missingWords({ says, perhaps }: MissingColumn): Bilingual {
  const letters = listWords(perhaps.map((column) => ({ zh: column, en: column })));
  return perhaps.length === 0
    ? { zh: `缺少必需的列：${says.zh}`, en: `a column is missing that is needed: ${says.en}` }
    : {
        zh: `必需的列不能确定：${says.zh}（可能是 ${letters.zh} 列，请在设置中指明）`,
        en: `a column that is needed is doubtful: ${says.en} (perhaps ${letters.en}; say so in the settings)`,
      };
}

function notesOf(columns: readonly ProposedColumn[]): readonly Bilingual[] {
  const doubtful = columns.filter(({ standing }) => standing === "doubtful");
  const unknown = columns.filter(({ standing, heading }) => standing === "unknown" && heading !== "");
  const list = (of: readonly ProposedColumn[]): string =>
    of.map(({ column, heading }) => `${column} ${textOf(heading)}`).join("、");
  return [
    ...(doubtful.length === 0
      ? []
      : [{ zh: `存疑、未读取的列：${list(doubtful)}`, en: `doubtful and not read: ${list(doubtful)}` }]),
    ...(unknown.length === 0
      ? []
      : [{ zh: `不认识、未读取的列：${list(unknown)}`, en: `not known and not read: ${list(unknown)}` }]),
  ];
}
