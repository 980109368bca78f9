import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Bilingual } from "../../../src/base/input/bilingual.ts";
import * as packs from "../../../src/entries/packs.ts";
import { memberWords } from "../../../src/kernel/members.ts";
import { explainScreening } from "../../../src/policy/blacklist/explain.ts";
import { type BlacklistReach, propagateBlacklist } from "../../../src/policy/blacklist/propagate-blacklist.ts";
import { screenPerson } from "../../../src/policy/blacklist/screen-person.ts";
import type { BlacklistFacts, Listing, ListingGround, Relation } from "../../../src/policy/blacklist/types.ts";
import { barOpenings, barScopes, kinships, listedKinds, listingGrounds } from "../../../src/policy/blacklist/words.ts";
import { ChoiceField, Keep, RowsField, Section, TextField, Trouble, useWords, Wide, Heads } from "../ui.tsx";
import { asked, Explained } from "./explained.tsx";
import { Graph } from "./graph.tsx";
import { today } from "./ledger.tsx";

interface TypedListing {
  readonly listed: string;
  readonly who: Listing["who"];
  readonly on: string;
  readonly ground: string;
  readonly liftedOn: string;
}

interface TypedRelation {
  readonly relation: Relation["relation"];
  /** One spouse, or the parent. */
  readonly a: string;
  /** The other, or the child. */
  readonly b: string;
  readonly from: string;
  readonly through: string;
}

interface Typed {
  readonly asOf: string;
  readonly listings: readonly TypedListing[];
  readonly relations: readonly TypedRelation[];
}

const BEGUN: Typed = {
  asOf: today(),
  listings: [{ listed: "甲", who: "person", on: "2022-03-01", ground: "bad-faith", liftedOn: "" }],
  relations: [
    { relation: "spouse", a: "甲", b: "配偶乙", from: "", through: "" },
    { relation: "parent", a: "父亲丙", b: "甲", from: "", through: "" },
    { relation: "parent", a: "甲", b: "女儿丁", from: "", through: "" },
    { relation: "parent", a: "父亲丙", b: "妹妹戊", from: "", through: "" },
  ],
};

const TERMS = packs.changge2017.blacklist;

/** Facts as the library takes them; rows without a name are not yet typed. */
function factsOf({ asOf, listings, relations }: Typed): BlacklistFacts {
  const days = ({ from, through }: TypedRelation): { readonly from?: string; readonly through?: string } => ({
    ...(from === "" ? {} : { from }),
    ...(through === "" ? {} : { through }),
  });
  return {
    asOf,
    listings: listings
      .filter(({ listed, on }) => listed !== "" && on !== "")
      .map(({ listed, who, on, ground, liftedOn }, i) => ({
        ...{ id: `第${String(i + 1)}条`, listed, who, on },
        ...(ground === "" ? {} : { ground: ground as ListingGround }),
        ...(liftedOn === "" ? {} : { liftedOn }),
      })),
    relations: relations
      .filter(({ a, b }) => a !== "" && b !== "")
      .map((row): Relation =>
        row.relation === "spouse"
          ? { relation: "spouse", a: row.a, b: row.b, ...days(row) }
          : { relation: "parent", parent: row.a, child: row.b, ...days(row) },
      ),
  };
}

/** Whom a blacklist reaches in a family, by which way, and until when. */
export function FamilyView(): JSX.Element {
  const t = useWords();
  const [typed, setTyped] = useState(BEGUN);
  const facts = useMemo(() => factsOf(typed), [typed]);
  const answer = useMemo(() => asked(() => propagateBlacklist(TERMS, facts)), [facts]);
  const put = (next: Partial<Typed>): void => {
    setTyped((before) => ({ ...before, ...next }));
  };
  return (
    <>
      <Section title={t("黑名单记录", "Listings")}>
        <p class="quiet">
          {t(
            `按 ${TERMS.title.zh} 判断：本人，以及授信上的配偶、父母、子女，只及一层。可用代号，不必写真名。`,
            `Judged by ${TERMS.title.en}: the one who is listed, and for credit their spouses, parents and children, one step. Codes will do for names.`,
          )}
        </p>
        <div class="fields">
          <TextField
            label={t("判断日", "Day of judgement")}
            kind="date"
            value={typed.asOf}
            set={(asOf) => {
              put({ asOf });
            }}
          />
        </div>
        <Listings
          rows={typed.listings}
          set={(listings) => {
            put({ listings });
          }}
        />
      </Section>
      <Section title={t("亲属关系", "Relations")}>
        <Relations
          rows={typed.relations}
          set={(relations) => {
            put({ relations });
          }}
        />
        <Keep
          name="亲属"
          value={typed}
          take={(kept) => {
            setTyped({ ...BEGUN, ...kept });
          }}
        />
      </Section>
      <Section title={t("影响范围", "Reach")} id="reach">
        {answer.state === "refused" ? <Trouble says={answer.says} /> : <Reach reach={answer.value} facts={facts} />}
      </Section>
    </>
  );
}

function Listings({
  rows,
  set,
}: {
  readonly rows: readonly TypedListing[];
  readonly set: (rows: readonly TypedListing[]) => void;
}): JSX.Element {
  const t = useWords();
  return (
    <>
      <RowsField
        rows={rows}
        set={set}
        begun={[{ listed: "", who: "person", on: "", ground: "", liftedOn: "" }]}
        one={t("记录", "listing")}
        add={t("添加记录", "Add a listing")}
      >
        {(row, put, i) => (
          <>
            <TextField
              label={t(`被列入者 ${String(i + 1)}`, `Listed ${String(i + 1)}`)}
              value={row.listed}
              set={(listed) => {
                put({ ...row, listed });
              }}
            />
            <ChoiceField
              label={t("个人或单位", "Person or organisation")}
              value={row.who}
              set={(who) => {
                put({ ...row, who: who as Listing["who"] });
              }}
              of={(["person", "organisation"] as const).map((who) => [who, t(memberWords(who, listedKinds))] as const)}
            />
            <TextField
              label={t("列入日", "Listed on")}
              kind="date"
              value={row.on}
              set={(on) => {
                put({ ...row, on });
              }}
            />
            <ChoiceField
              label={t("原因", "Ground")}
              value={row.ground}
              set={(ground) => {
                put({ ...row, ground });
              }}
              of={[
                ["", t("不详", "not known")],
                ...listingGrounds.list.map((each) => [each, t(memberWords(each, listingGrounds))] as const),
              ]}
            />
            <TextField
              label={t("解除日（可空）", "Lifted on (may be empty)")}
              kind="date"
              value={row.liftedOn}
              set={(liftedOn) => {
                put({ ...row, liftedOn });
              }}
            />
          </>
        )}
      </RowsField>
    </>
  );
}

function Relations({
  rows,
  set,
}: {
  readonly rows: readonly TypedRelation[];
  readonly set: (rows: readonly TypedRelation[]) => void;
}): JSX.Element {
  const t = useWords();
  return (
    <>
      <RowsField
        rows={rows}
        set={set}
        begun={[{ relation: "parent", a: "", b: "", from: "", through: "" }]}
        one={t("关系", "relation")}
        add={t("添加关系", "Add a relation")}
      >
        {(row, put, i) => (
          <>
            <ChoiceField
              label={t(`关系 ${String(i + 1)}`, `Relation ${String(i + 1)}`)}
              value={row.relation}
              set={(relation) => {
                put({ ...row, relation: relation as Relation["relation"] });
              }}
              of={[
                ["spouse", t("配偶", "spouses")],
                ["parent", t("父母与子女", "parent and child")],
              ]}
            />
            <TextField
              label={row.relation === "spouse" ? t("一方", "One") : t("父或母", "Parent")}
              value={row.a}
              set={(a) => {
                put({ ...row, a });
              }}
            />
            <TextField
              label={row.relation === "spouse" ? t("另一方", "The other") : t("子女", "Child")}
              value={row.b}
              set={(b) => {
                put({ ...row, b });
              }}
            />
            <TextField
              label={t("自（可空）", "From (may be empty)")}
              kind="date"
              value={row.from}
              set={(from) => {
                put({ ...row, from });
              }}
            />
            <TextField
              label={t("至（可空）", "Through (may be empty)")}
              kind="date"
              value={row.through}
              set={(through) => {
                put({ ...row, through });
              }}
            />
          </>
        )}
      </RowsField>
    </>
  );
}

const STATES = { barred: { zh: "受限", en: "barred" }, open: { zh: "存疑", en: "open" } } as const;

/** The last day of a bar in words. */
export function lastDay(through: string): Bilingual {
  return through === "for-good" ? { zh: "无期限", en: "for good" } : { zh: through, en: through };
}

function Reach({ reach, facts }: { readonly reach: BlacklistReach; readonly facts: BlacklistFacts }): JSX.Element {
  const t = useWords();
  const heads = [
    t("对象", "Who"),
    t("限制内容", "From what"),
    t("状态", "Standing"),
    t("最后一日", "Last day"),
    t("途径", "By which way"),
  ];
  return (
    <>
      <Graph reach={reach} listings={facts.listings} relations={[...facts.relations]} />
      {reach.barred.length === 0 ? (
        <p>{t("判断日无人受限。", "Nobody is barred on that day.")}</p>
      ) : (
        <Wide label={t("受限对象", "Who is barred")}>
          <table data-test="reach">
            <Heads of={heads} />
            <tbody>
              {reach.barred.flatMap(({ id, bars }) =>
                bars.map(({ scope, state, through, causes }) => (
                  <tr key={`${id} ${scope}`} class={state === "barred" ? "error" : "suspicion"}>
                    <th scope="row">{id}</th>
                    <td>{t(memberWords(scope, barScopes))}</td>
                    <td class="class">{t(STATES[state])}</td>
                    <td class="number">{t(lastDay(through))}</td>
                    <td class="words">
                      {causes.map(({ listing, listed, listedOn, kinship, ground, open }) => (
                        <div key={listing}>
                          {kinship === "self"
                            ? t(`本人于 ${listedOn} 列入`, `listed on ${listedOn}`)
                            : t(
                                `${listed}（${listedOn} 列入）的${memberWords(kinship, kinships).zh}`,
                                `${memberWords(kinship, kinships).en} of ${listed}, listed on ${listedOn}`,
                              )}
                          {ground === undefined
                            ? ""
                            : t(
                                `，${memberWords(ground, listingGrounds).zh}`,
                                `, ${memberWords(ground, listingGrounds).en}`,
                              )}
                          {open === undefined
                            ? ""
                            : t(`；${memberWords(open, barOpenings).zh}`, `; ${memberWords(open, barOpenings).en}`)}
                        </div>
                      ))}
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </Wide>
      )}
      {reach.barred.map(({ id, who }) => (
        <details key={`${who} ${id}`}>
          <summary>{t(`${id}：理由和条文`, `${id}: reasons and articles`)}</summary>
          <Explained
            explain={(language) => explainScreening(screenPerson(TERMS, { ...facts, person: id, who }), { language })}
          />
        </details>
      ))}
    </>
  );
}
