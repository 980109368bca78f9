import { policy } from "../../kernel/policy.ts";
import { record, type RecordOf } from "../../kernel/record.ts";
import { askedFields, shellFields } from "./facts.ts";
import { blacklistTerms, type PreparedBlacklist } from "./prepare.ts";
import { type ListedFacts, NOBODY, type Push, pushBars, relationIssues } from "./push.ts";
import { withoutRelations } from "./read-relations.ts";
import type { BlacklistFacts, BlacklistTerms, ScreeningFacts } from "./types.ts";

/** What was let in: the terms laid flat, and whom the listings reach. */
interface Admitted<Shell> {
  readonly t: PreparedBlacklist;
  readonly push: Push;
  /** The facts beside the relations. */
  readonly others: Shell;
}

const blacklistShell = /* @__PURE__ */ record<Omit<BlacklistFacts, "relations">>(
  "BlacklistFacts",
  "The facts without the relations.",
  shellFields,
);

const screeningShell = /* @__PURE__ */ record<Omit<ScreeningFacts, "relations">>(
  "ScreeningFacts",
  "The facts about one person without the relations.",
  () => ({ ...askedFields(), ...shellFields() }),
);

/** Lets facts about everybody in. */
export function admitBlacklist(
  terms: BlacklistTerms,
  facts: BlacklistFacts,
): Admitted<Omit<BlacklistFacts, "relations">> {
  return admit(terms, facts, blacklistShell, () => undefined);
}

/** Lets facts about one person in. */
export function admitScreening(
  terms: BlacklistTerms,
  facts: ScreeningFacts,
): Admitted<Omit<ScreeningFacts, "relations">> {
  return admit(terms, facts, screeningShell, ({ person }) => person);
}

/** The relations are gone through once, while the door looks at what stands beside them. */
function admit<Shell extends ListedFacts>(
  terms: BlacklistTerms,
  facts: Shell,
  shell: RecordOf<Shell>,
  personOf: (facts: Shell) => string | undefined,
): Admitted<Shell> {
  let push = NOBODY;
  const door = policy({
    terms: blacklistTerms,
    facts: shell,
    against: (t, _, sound) => {
      push = pushBars(facts, sound, t, personOf);
      return push.issues;
    },
    withoutTerms: () => relationIssues(facts),
  });
  const others = withoutRelations(facts) as Shell; // its other fields
  const [t] = door.admit(terms, others);
  return { t, push, others };
}
