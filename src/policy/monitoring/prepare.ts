import { refuseAny } from "../../base/input/input-error.ts";
import type { Issue } from "../../base/input/issue.ts";
import { asksNothing, missing } from "../../base/input/wording.ts";
import { lay } from "../../kernel/kind.ts";
import { select, type Selection } from "../../kernel/requirement.ts";
import type { UnderTerms } from "../../kernel/terms.ts";
import type { AnyMonitoringRequirement, LaidMonitoring } from "./requirement.ts";
import { monitoringRequirements } from "./requirements.ts";
import { monitoringTermsKind } from "./terms.ts";
import type { MonitoringTerms } from "./types.ts";

/** Terms of monitoring laid flat, with the rules that they ask. */
export interface PreparedMonitoring {
  readonly t: LaidMonitoring;
  readonly rules: Selection<AnyMonitoringRequirement>;
  readonly under: UnderTerms;
}

/** Prepares terms that the door has let in; throws where they ask nothing, or half of something. */
export function prepareMonitoring(terms: MonitoringTerms): PreparedMonitoring {
  const laid = lay(monitoringTermsKind, terms);
  const { values: t, under } = laid;
  const named = monitoringRequirements.map((row) => Object.keys(row.terms()));
  const asksSomething = named.flat().some((name) => Object.hasOwn(t, name));
  refuseAny([
    ...named.flatMap((names) => lackingHalf(names, t)),
    ...(asksSomething ? [] : [asksNothing("terms.stated")]),
  ]);
  return { t, rules: select(monitoringRequirements, laid), under };
}

/** Of the terms of one rule, none says anything without the others. */
function lackingHalf(names: readonly string[], t: LaidMonitoring): readonly Issue[] {
  const lacking = names.filter((name) => !Object.hasOwn(t, name));
  return lacking.length === names.length ? [] : lacking.map((name) => missing(`terms.${name}`));
}
