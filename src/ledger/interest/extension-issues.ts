import { dayNumber } from "../../base/date/day.ts";
import type { Issue } from "../../base/input/issue.ts";
import { beyondExtensionLimit } from "../../base/input/wording.ts";
import type { Sound } from "../../kernel/sound.ts";
import { extensionLimit } from "../loan/extension-limit.ts";
import type { PlacedLoan } from "../loan/rest-day.ts";
import { prepareCalendar, workedFrom } from "../working-days/calendar.ts";
import type { WorkingCalendar } from "../working-days/types.ts";
import type { InterestRules } from "./prepare.ts";

/**
 * The check for extensions beyond their limit, counted from the maturity where it came to lie. Asked also where
 * other facts are wrong: what cannot be told then is left to the error about them.
 */
export function extensionsWithin<T, Facts extends { readonly calendar?: WorkingCalendar }>(
  loansOf: (facts: Facts) => readonly PlacedLoan[],
  rulesOf: (t: T) => InterestRules,
): (t: T, facts: Facts, sound: Sound<Facts>) => readonly Issue[] {
  return (t, _, sound) => {
    const moving = rulesOf(t).maturityOnRestDay === "next-working-day";
    const days = moving ? sound.ask(({ calendar }) => calendar && prepareCalendar(calendar)) : undefined;
    if (moving && days === undefined) return [];
    return sound.find((facts) =>
      loansOf(facts).flatMap(({ loan, path }) => {
        if (!(loan.maturesOn > loan.paidOutOn)) return [];
        const written = dayNumber(loan.maturesOn);
        const movedTo = days === undefined ? written : workedFrom(written, 1, days);
        if (movedTo === undefined) return [];
        const limit = extensionLimit(dayNumber(loan.paidOutOn), written, movedTo);
        return loan.extensions.flatMap(({ maturesOn }, i) =>
          dayNumber(maturesOn) > limit ? [beyondExtensionLimit(`${path}.extensions[${String(i)}].maturesOn`)] : [],
        );
      }),
    );
  };
}
