// Written by `npm run tables` from what this room declares; a change by hand is lost.
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { CardAnswer } from "./score-facts.ts";
import type { Citation } from "../../kernel/citation.ts";
import type { Day } from "../../base/date/day.ts";
import type { GradingTerms } from "../../ledger/points/types.ts";
import type { Terms } from "../../kernel/terms.ts";

/** What `assessChecklist` needs to know. */
export interface ChecklistFacts {
  /** Household (户). */
  readonly household: string;
  /** Day on which it was assessed (评定日). */
  readonly asOf: Day;
  /** Whether each item holds (各项是否符合): by item; an item left out is unknown. */
  readonly answers: { readonly [name: string]: boolean };
}

/** An item whose figure lies in a band. */
export interface BandsItem {
  /** Id of the item (指标编号). */
  readonly item: string;
  /** Its name (名称). */
  readonly label: Bilingual;
  /** Its group (所属组). */
  readonly group: string;
  /** Where it stands (条文): if a document names it. */
  readonly source?: Citation;
  /** Direction (方向): a promise that more of it never lowers (or never raises) the score; not for a choice. */
  readonly direction?: "more-is-better" | "more-is-worse";
  /** That a household cannot change it (不可改变): such as its age or what has happened; absent, it can. */
  readonly changeable?: false;
  /** How its answer becomes points (分段计分). */
  readonly type: "bands";
  /** Bands (各分段). */
  readonly bands: readonly PointBand[];
}

/** A group of items. */
export interface CardGroup {
  /** Id of the group (组). */
  readonly group: string;
  /** Its name (名称). */
  readonly label: Bilingual;
  /** Part of the card (加分或减分). */
  readonly part: "addition" | "deduction";
  /** Most points that its items count for together (最多计分), points: absent, no cap. */
  readonly cap?: number;
}

/** One item (指标) with how its fact becomes points. */
export type CardItem = FlagItem | PerUnitItem | BandsItem | ChoiceItem;

/** One named answer and its points. */
export interface CardOption {
  /** Id of the option (选项). */
  readonly option: string;
  /** Its name (名称). */
  readonly label: Bilingual;
  /** Points (分值), points. */
  readonly points: number;
}

/** A veto (一票否决项): if it applies there is no grade, whatever the score. */
export interface CardVeto {
  /** Id of the veto (否决项). */
  readonly veto: string;
  /** Its name (名称). */
  readonly label: Bilingual;
  /** Where it stands (条文): if a document names it. */
  readonly source?: Citation;
}

/** An item that has one of several named answers. */
export interface ChoiceItem {
  /** Id of the item (指标编号). */
  readonly item: string;
  /** Its name (名称). */
  readonly label: Bilingual;
  /** Its group (所属组). */
  readonly group: string;
  /** Where it stands (条文): if a document names it. */
  readonly source?: Citation;
  /** Direction (方向): a promise that more of it never lowers (or never raises) the score; not for a choice. */
  readonly direction?: "more-is-better" | "more-is-worse";
  /** That a household cannot change it (不可改变): such as its age or what has happened; absent, it can. */
  readonly changeable?: false;
  /** How its answer becomes points (单选计分). */
  readonly type: "choice";
  /** Options (各选项). */
  readonly options: readonly CardOption[];
}

/** An item that is so or not. */
export interface FlagItem {
  /** Id of the item (指标编号). */
  readonly item: string;
  /** Its name (名称). */
  readonly label: Bilingual;
  /** Its group (所属组). */
  readonly group: string;
  /** Where it stands (条文): if a document names it. */
  readonly source?: Citation;
  /** Direction (方向): a promise that more of it never lowers (or never raises) the score; not for a choice. */
  readonly direction?: "more-is-better" | "more-is-worse";
  /** That a household cannot change it (不可改变): such as its age or what has happened; absent, it can. */
  readonly changeable?: false;
  /** How its answer becomes points (是否). */
  readonly type: "flag";
  /** Points where it is so (分值), points. */
  readonly points: number;
}

/** An item that is counted in whole units. */
export interface PerUnitItem {
  /** Id of the item (指标编号). */
  readonly item: string;
  /** Its name (名称). */
  readonly label: Bilingual;
  /** Its group (所属组). */
  readonly group: string;
  /** Where it stands (条文): if a document names it. */
  readonly source?: Citation;
  /** Direction (方向): a promise that more of it never lowers (or never raises) the score; not for a choice. */
  readonly direction?: "more-is-better" | "more-is-worse";
  /** That a household cannot change it (不可改变): such as its age or what has happened; absent, it can. */
  readonly changeable?: false;
  /** How its answer becomes points (按单位计分). */
  readonly type: "per-unit";
  /** Points for each whole unit (每单位分值), points. */
  readonly points: number;
  /** Most points that it counts for (最多计分), points. */
  readonly cap: number;
}

/** Figures from one to another, and their points. An absent edge is open; bands may not overlap. */
export interface PointBand {
  /** Lowest figure, included (最低数（含）), points. */
  readonly from?: number;
  /** Figure below which the band ends, not included (低于此数（不含）), points. */
  readonly below?: number;
  /** Points (分值), points. */
  readonly points: number;
}

/** A scorecard (评分卡) as data: a base, items that add or deduct points (一基础 一加分 一减分), vetoes (一否决), and the table of grades. Points have at most two decimals and are not negative: the group of an item says whether they are added or deducted. */
export interface Scorecard {
  /** That it is a scorecard (评分卡). */
  readonly kind: "scorecard";
  /** Id of the card (评分卡编号). */
  readonly card: string;
  /** Edition (版本). */
  readonly edition: string;
  /** Title (名称). */
  readonly title: Bilingual;
  /** Standing (来历): `illustrative`, made up to show the form; no document prints its points. */
  readonly standing: "official" | "illustrative";
  /** Base (基础分), points. */
  readonly base: number;
  /** Groups (各组). */
  readonly groups: readonly CardGroup[];
  /** Items (各项指标). */
  readonly items: readonly CardItem[];
  /** Vetoes (一票否决). */
  readonly vetoes: readonly CardVeto[];
  /** Table of grades (等级表). */
  readonly grading: GradingTerms;
}

/** One item: a statement that holds or does not, such as "is without bad habits". */
export interface ChecklistItem {
  /** Id of the item (项). */
  readonly item: string;
  /** Its part (所属部分). */
  readonly part: string;
  /** The statement (内容). */
  readonly label: Bilingual;
}

/** A part of a checklist, such as 五有: how many items it has. */
export interface ChecklistPart {
  /** Id of the part (组成部分). */
  readonly part: string;
  /** Its name (名称). */
  readonly label: Bilingual;
  /** How many items it has (项数). */
  readonly count: number;
}

/** What the terms can say about a checklist. */
export interface ChecklistTermValues {
  /** Parts of the checklist (定性标准的组成). */
  readonly checklistParts?: readonly ChecklistPart[];
  /** Items of the checklist (定性标准的各项): as many for each part as it counts. */
  readonly checklistItems?: readonly ChecklistItem[];
}

/** Terms for `assessChecklist`. */
export type ChecklistTerms<Article extends Citation = Citation> = Terms<"checklist", ChecklistTermValues, Article>;

/** What `findNearestChanges` is asked. */
export interface NearestQuestion {
  /** Facts of the household (现有情况). */
  readonly facts: ScoreFacts;
  /** Grade to reach (目标等级): a higher one counts as reached. */
  readonly grade: string;
  /** Most sets to list (最多列出几组): absent, 10. */
  readonly limit?: number;
}

/** What is known about a household, as `scoreHousehold` needs it. */
export interface ScoreFacts {
  /** Household (户). */
  readonly household: string;
  /** Day on which it was assessed (评定日). */
  readonly asOf: Day;
  /** Answers by item (各项指标的情况): an item left out is unknown; `"not-applicable"` says that it does not apply, and gives no points. */
  readonly answers: { readonly [name: string]: CardAnswer };
  /** Whether each veto applies (一票否决项是否存在): one left out is unknown. */
  readonly vetoes: { readonly [name: string]: boolean };
}
