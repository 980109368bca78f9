import type { ReadingRegister } from "../../kernel/reading.ts";

/** The open points about querying credit information. */
export const queryReadings = {
  "access/authorisation-without-end": {
    term: "withoutEnd",
    with: ["authorisation"],
    question: {
      zh: "授权书没有写明截止日的,授权是否一直有效?",
      en: "Does an authorisation that names no last day hold until it is revoked?",
    },
    chosen: "holds",
    alternatives: ["undetermined"],
    options: {
      holds: { zh: "撤回前一直有效", en: "holds until it is revoked" },
      undetermined: { zh: "视为尚不明确", en: "is taken as not known" },
    },
    effect: { zh: "凭未写截止日的授权书能否查询", en: "whether one may query on an authorisation without a last day" },
    because: {
      zh: "办法只要求书面和写明用途,没有要求写明期限。",
      en: "The measure asks for writing and for a purpose; it asks for no last day.",
    },
    source: "changge-2017-64#information 23",
  },
  "access/unstated-information": {
    term: "unstatedInformation",
    with: ["queryBodies"],
    question: {
      zh: "条文没有写明一类单位可以查询哪些信息的,是全部,还是只限对口信息?",
      en: "Where no article says what a kind of body may see: everything, or its own kinds of information only?",
    },
    chosen: "matching",
    alternatives: ["all"],
    options: {
      matching: { zh: "只限对口信息", en: "their own kinds of information only" },
      all: { zh: "全部信息", en: "everything" },
    },
    effect: { zh: "经批准的其他部门可以查询哪些信息", en: "what approved departments may see" },
    because: {
      zh: "第四十一条只说经批准的其他部门可以使用信息;参照第二十八条对各部门的规定,从严。",
      en: "Article 41 only says that approved departments use it; as article 28 has it for departments, the stricter.",
    },
    source: "changge-2017-64#information 41",
  },
} as const satisfies ReadingRegister;

/** The open points about recording it. */
export const recordReadings = {
  "access/who-signs": {
    term: "whoSigns",
    with: ["collectorsSign"],
    question: {
      zh: "采集人员多于规定人数时,须每个人都签名,还是签满规定人数即可?",
      en: "When more collect than are asked for, does every one of them sign, or only as many as are asked for?",
    },
    chosen: "all",
    alternatives: ["least-number"],
    options: {
      all: { zh: "采集人员全部签名", en: "every one who collected signs" },
      "least-number": { zh: "签满规定人数即可", en: "as many as are asked for sign" },
    },
    effect: { zh: "多人采集时签名是否齐全", en: "whether a record that many collected is signed" },
    because: {
      zh: "签名的是完成采集的人员,条文没有说其中哪些人可以不签;从严。",
      en: "Those who collected sign, and the article excuses none of them; the stricter is taken.",
    },
    source: "changge-2017-64#information 10",
  },
} as const satisfies ReadingRegister;
