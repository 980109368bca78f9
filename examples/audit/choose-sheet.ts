import type { Day } from "../../src/base/date/day.ts";
import type { Bilingual } from "../../src/base/input/bilingual.ts";
import { proposeSettings } from "../../src/book/sheet/propose-settings.ts";
import { readSheet } from "../../src/book/sheet/read-rows.ts";
import type { AuditSettings, SheetProposal } from "../../src/book/sheet/settings.ts";
import type { WrittenSettings } from "../../src/book/sheet/settings-text.ts";
import { FileRefused } from "./file-refused.ts";
import type { OpenedSheet } from "./opened.ts";
import { packTitle, proposePacks } from "./terms.ts";

/** From how many rows the sheet is known by its columns and units. */
const BEGINNING = 500;

/** A sheet with how it can be read. */
export interface Chosen {
  readonly sheet: OpenedSheet;
  readonly proposal: SheetProposal;
}

/** The sheet that can be read and has the most columns; what is not read is said. */
export async function chooseSheet(
  sheets: readonly OpenedSheet[],
): Promise<{ readonly chosen: Chosen; readonly says: readonly Bilingual[] }> {
  const proposed = await Promise.all(sheets.map(proposalFor));
  const rank = ({ proposal }: Chosen): number => (proposal.usable ? 1000 : 0) + proposal.settings.columns.length;
  const [best, ...others] = proposed.sort((a, b) => rank(b) - rank(a));
  if (best === undefined) throw new FileRefused("文件里没有工作表", "the file holds no sheet");
  const says: Bilingual[] = [];
  if (best.sheet.name !== undefined) says.push({ zh: `工作表“${best.sheet.name}”`, en: `sheet “${best.sheet.name}”` });
  const unread = others.filter(({ proposal }) => proposal.columns.length > 0).map(({ sheet }) => sheet.name ?? "");
  if (unread.length > 0)
    says.push({ zh: `没有读取的工作表：${unread.join("、")}`, en: `sheets that were not read: ${unread.join(", ")}` });
  return { chosen: best, says };
}

/** How one sheet can be read. */
async function proposalFor(sheet: OpenedSheet): Promise<Chosen> {
  const { name, merged, from1904 } = sheet;
  const rows = await sheet.beginning(BEGINNING);
  return {
    sheet,
    proposal: proposeSettings({ rows, merged, from1904, ...(name === undefined ? {} : { sheet: name }) }),
  };
}

const UNSET: AuditSettings = { packs: [], readings: {}, materiality: "0.00", judgedOn: null, window: null };

/**
 * The settings that are proposed for a sheet, with the pack that the days of its contracts tell, and the day of judgement
 * that its title names, unless one is given.
 */
export async function proposedSettings(
  { proposal, sheet }: Chosen,
  givenDay?: Day,
): Promise<{ readonly settings: WrittenSettings; readonly says: readonly Bilingual[] }> {
  const begun = proposal.usable ? [...readSheet(proposal.settings, await sheet.beginning(BEGINNING))] : [];
  const days = begun.flatMap((row) =>
    row.is === "taken"
      ? row.loans.flatMap(({ values: { contractOn, paidOutOn } }) => contractOn ?? paidOutOn ?? [])
      : [],
  );
  const packs = proposePacks(days);
  const { asOf: titled } = proposal;
  const judgedOn = proposal.usable && givenDay === undefined ? (titled ?? null) : null;
  return {
    settings: { sheet: proposal.settings, audit: { ...UNSET, packs, judgedOn } },
    says: [
      ...(judgedOn === null
        ? []
        : [
            {
              zh: `标题写明截至 ${judgedOn}，以此为判断日（可在设置“判断日”中改）`,
              en: `the title says “as of ${judgedOn}”: the ledger is judged as of that day (“判断日” in the settings)`,
            },
          ]),
      ...(packs.length === 0
        ? []
        : [
            {
              zh: `按合同日推定政策包 ${packs.map((pack) => `${packTitle(pack, "zh")}（${pack}）`).join("、")}；贴息份额等由各县自定，请在设置中补充`,
              en: `by the days of the contracts: pack ${packs.map((pack) => `${packTitle(pack, "en")} (${pack})`).join(", ")}; add the county's own shares to the settings`,
            },
          ]),
    ],
  };
}
