import type { Finding } from "../../../../kernel/finding.ts";
import { compareText } from "../../../../kernel/order.ts";
import { reading } from "../../../../kernel/reading.ts";
import { metUnless, type Requirement, unknown, unmetWithout } from "../../../../kernel/requirement.ts";
import { word } from "../../../../kernel/values.ts";
import { because } from "../../answer.ts";
import { namesIn } from "../../explain-answer.ts";
import type { PreparedRecord } from "../prepare.ts";
import type { RecordPerson } from "../types.ts";

/** Those who collected signed. */
export type CollectorsSignedFinding = Finding<
  "record/collectors-signed",
  /** The ids of the collectors. */
  { readonly signed: readonly string[]; readonly notSigned: readonly string[]; readonly notKnown: readonly string[] },
  { readonly signatures: number },
  "signature-missing"
>;

/** The open point about signatures. */
export const signatureReadings = {
  "access/who-signs": /* @__PURE__ */ reading({
    term: "whoSigns",
    disputedBy: ["authority", "auditor"],
    says: { zh: "须签名的采集人员", en: "collectors who must sign" },
    with: ["collectorsSign"],
    question: {
      zh: "采集人员多于规定人数时，须每个人都签名，还是签满规定人数即可？",
      en: "When more collect than are asked for, does every one of them sign, or only as many as are asked for?",
    },
    chosen: "all",
    options: {
      all: { zh: "采集人员全部签名", en: "every one who collected signs" },
      "least-number": { zh: "签满规定人数即可", en: "as many as are asked for sign" },
    },
    effect: { zh: "多人采集时签名是否齐全", en: "whether a record that many collected is signed" },
    because: {
      zh: "签名的是完成采集的人员，条文没有说其中哪些人可以不签；从严。",
      en: "Those who collected sign, and the article excuses none of them; the stricter is taken.",
    },
    source: "changge-2017-64#information 10",
  }),
} as const;

/**
 * Those who collected signed the form.
 *
 * @remarks
 * **Boundary** signatures that are not known leave it open only where they decide; where nobody collected, nobody
 * signed. **Reading** `access/who-signs`.
 */
export const collectorsSigned: Requirement<CollectorsSignedFinding, RecordPerson, PreparedRecord> = {
  rule: "record/collectors-signed",
  says: { zh: "采集人员签名", en: "signatures of the collectors" },
  terms: () => ({
    collectorsSign: word("required", "采集人员签名", "signatures of the collectors", {
      zh: "在表上签名",
      en: "on the form",
    }),
  }),
  readings: signatureReadings,
  looksAt: ["collectors"],
  judge: ({ collectors }, { allSign, leastCollectors, numberBasis: further }) => {
    if (collectors === undefined) return { ...unknown("collectors"), further };
    const idsOf = (answer: boolean | undefined): readonly string[] =>
      collectors
        .filter(({ signed }) => signed === answer)
        .map(({ id }) => id)
        .sort(compareText);
    const observed = { signed: idsOf(true), notSigned: idsOf(false), notKnown: idsOf(undefined) };
    const { signed, notKnown } = observed;
    const signatures = allSign ? Math.max(1, collectors.length) : leastCollectors;
    const required = { signatures };
    const open = notKnown.length > 0 ? ["collectors.signed"] : [];
    if (signed.length + notKnown.length < signatures)
      return { ...unmetWithout(open, "signature-missing", observed, required), further };
    return { ...metUnless(signed.length < signatures ? open : [], observed, required), further };
  },
  evidence: (finding) => {
    const { signed, notSigned, notKnown } = finding.observed;
    const [did, didNot, unclear] = [namesIn(signed), namesIn(notSigned), namesIn(notKnown)];
    const asked = String(finding.required.signatures);
    return because<CollectorsSignedFinding>(
      finding,
      { "signature-missing": { zh: "缺少采集人员签名", en: "a signature is missing" } },
      {
        zh: `已签名：${did.zh}；未签名：${didNot.zh}；不详：${unclear.zh}`,
        en: `signed: ${did.en}; not signed: ${didNot.en}; not known: ${unclear.en}`,
      },
      { zh: `须有签名 ${asked} 个`, en: `signatures asked for: ${asked}` },
    );
  },
};
