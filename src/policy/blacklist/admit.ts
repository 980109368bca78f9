import { owns } from "../../base/input/own-fields.ts";
import { InputError } from "../../base/input/input-error.ts";
import { inspect } from "../../kernel/door.ts";
import { frozenCopy } from "../../kernel/freeze-deep.ts";
import { policy } from "../../kernel/policy.ts";
import { record, type RecordOf } from "../../kernel/record.ts";
import { askedFields, shellFields } from "./facts.ts";
import { blacklistTerms, type PreparedBlacklist } from "./prepare.ts";
import { indexBy, type ListedFacts, NOBODY, type Push, pushBars, relationIssues, type RelationIndex } from "./push.ts";
import { relationsOf, withoutRelations } from "./read-relations.ts";
import type { BlacklistFacts, BlacklistTerms, ScreeningFacts, ScreeningQuestion } from "./types.ts";

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

const indexShell = /* @__PURE__ */ record<Pick<BlacklistFacts, "listings">>(
  "RelationIndexFacts",
  "What `indexRelations` needs to know, without the relations.",
  () => {
    const { listings } = shellFields();
    return { listings };
  },
);

export const screeningQuestionRecord = /* @__PURE__ */ record<ScreeningQuestion>(
  "ScreeningQuestion",
  "Who is asked about, and on which day.",
  () => {
    const { asOf } = shellFields();
    return { ...askedFields(), asOf };
  },
);

/** Lets listings and relations in, laid out by person. */
export function admitIndex(facts: Pick<BlacklistFacts, "listings" | "relations">): RelationIndex {
  const others = withoutRelations(facts);
  const { issues, plain } = inspect({ schema: indexShell.schema(), value: others, name: "facts" });
  const relations = relationsOf(facts);
  if (owns(relations, "issue"))
    throw new InputError([...issues, ...(relations.issue === undefined ? [] : [relations.issue])]);
  if (issues.length > 0) throw new InputError([...issues, ...relationIssues(facts)]);
  const found = indexBy(frozenCopy(plain.listings), relations.value);
  if (owns(found, "issues")) throw new InputError(found.issues);
  return found.index;
}

const questionDoor = /* @__PURE__ */ policy({ terms: blacklistTerms, facts: screeningQuestionRecord });

/** Lets a question in, to be asked of an index. */
export function admitQuestion(
  terms: BlacklistTerms,
  question: ScreeningQuestion,
): readonly [t: PreparedBlacklist, question: ScreeningQuestion] {
  return questionDoor.admit(terms, question);
}
