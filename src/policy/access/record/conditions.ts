/*
 * What is asked of the household by yes and no, in the order of the document.
 */

/** Whose information is collected at all. */
export const personConditions = [
  {
    ...{ fact: "residentLocally", rule: "record/resident-locally", must: true, reason: "not-resident-locally" },
    says: { zh: "常住本辖区", en: "resident in the area" },
  },
  {
    ...{ fact: "locallyRegistered", rule: "record/locally-registered", must: true, reason: "not-registered-locally" },
    says: { zh: "具有本地区户口", en: "household registration in the area" },
  },
  {
    ...{ fact: "fullCivilCapacity", rule: "record/full-civil-capacity", must: true, reason: "no-full-civil-capacity" },
    says: { zh: "完全民事行为能力", en: "full civil capacity" },
  },
  {
    ...{ fact: "farming", rule: "record/farming", must: true, reason: "not-farming" },
    says: { zh: "主要从事农村生产经营", en: "mainly farming or another rural business" },
  },
] as const;

/** What the householder says to it, once it is collected. */
export const confirmation = {
  ...{ fact: "confirmed", rule: "record/confirmed", must: true, reason: "not-confirmed" },
  says: { zh: "户主核实确认", en: "confirmation by the householder" },
  help: { zh: "录入之前对所采集信息的确认", en: "of what was collected, before it is entered" },
} as const;
