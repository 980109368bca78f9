import { labels } from "fupin-credit";
import { readings } from "fupin-credit/documents";

/** A rule as letters call it: `household/within-cap` is 不超过每户上限. */
export function ruleWords(rule: string): string {
  return labels.rules[rule]?.zh ?? rule;
}

/** An outcome or a verdict as letters call it: `eligible` is 符合条件. */
export function outcomeWords(outcome: string): string {
  const words = [labels.verdicts, ...Object.values(labels.outcomes)].map((of) => of[outcome]?.zh);
  return words.find((zh) => zh !== undefined) ?? outcome;
}

/** Usual mistakes of subsidies as letters call them, those that came together joined. */
export function mistakeWords(mistakes: string): string {
  const words = labels.members["SubsidyMistake"] ?? {};
  return mistakes
    .split("+")
    .map((each) => words[each]?.zh ?? each)
    .join("，并且");
}

/** The choice of a reading as letters call it. */
export function optionWords(id: string, option: string): string {
  const all = Object.assign({}, ...Object.values(readings)) as (typeof readings)["subsidy"]; // an id has its words wherever it is
  return all[id]?.options[option]?.zh ?? option;
}
