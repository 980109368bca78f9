import { documents as ownDocuments } from "../../documents/registry.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import { basisLines, say, termsLines } from "../../kernel/cite.ts";
import type { ExplainOptions, Explanation, ExplanationLine } from "../../kernel/explanation.ts";
import { admitOptions } from "../../kernel/explanation-schema.ts";
import type { Share } from "../../kernel/share.ts";
import { breakerReadings } from "./readings.ts";
import { CONDUCT, type ConductKind } from "./places.ts";
import type { PlaceRule } from "./prepare.ts";
import type { Honour, RateStop } from "./rate-findings.ts";
import type { NewCredit, PlaceReview, ReviewedTown, ReviewedVillage } from "./review-places.ts";
import type { VillagesStop } from "./villages-stop.ts";

/**
 * Explains a review of places: for each town and village whether new credit may be stopped and whether it is
 * honoured, with both sides of every rate.
 *
 * @example
 * ```ts
 * import { explainPlaces, renderText, reviewPlaces } from "fupin-credit";
 * import { changge2017 } from "fupin-credit/packs";
 * const review = reviewPlaces(changge2017.breaker, { asOf: "2018-12-31", villages: [], towns: [] });
 * renderText(explainPlaces(review, { language: "en" })).split("\n")[0]; // => "Places, 2018-12-31: towns 0, villages 0"
 * ```
 */
export function explainPlaces(result: PlaceReview, options: ExplainOptions): Explanation {
  admitOptions(options);
  const { language } = options;
  const documents = [...(options.documents ?? []), ...ownDocuments];
  const text = (words: Bilingual): ExplanationLine => ({ type: "text", text: say(words, language) });
  const heading = (words: Bilingual): ExplanationLine => ({ type: "heading", text: say(words, language) });
  const [towns, villages] = [String(result.towns.length), String(result.villages.length)];
  const lines: ExplanationLine[] = [
    heading({
      zh: `镇村审视(${result.asOf}):${towns} 个镇,${villages} 个村`,
      en: `Places, ${result.asOf}: towns ${towns}, villages ${villages}`,
    }),
    ...termsLines(result.terms, result.readings, breakerReadings, language),
    ...(result.reviewBasis.length === 0
      ? []
      : [
          text({ zh: "每月调度审视一次", en: "looked at in a monthly meeting" }),
          ...basisLines(result.reviewBasis, language, documents),
        ]),
  ];
  for (const place of [...result.towns, ...result.villages]) {
    const name = nameOf(place);
    const credit = NEW_CREDIT[place.newCredit];
    lines.push(heading({ zh: `${name.zh}:${credit.zh}`, en: `${name.en}: ${credit.en}` }));
    for (const { words, basis } of findingsOf(place)) {
      lines.push(...words.map(text), ...basisLines(basis, language, documents));
    }
  }
  if (result.notAsked.length > 0) {
    const rules = result.notAsked.map((rule) => RULES[rule]);
    lines.push(
      heading({ zh: "这些条件没有规定", en: "Not asked by these terms" }),
      text({ zh: rules.map((r) => r.zh).join("、"), en: rules.map((r) => r.en).join(", ") }),
    );
  }
  return { language, lines };
}

const NEW_CREDIT = {
  "may-be-stopped": { zh: "可停止新增授信", en: "new credit may be stopped" },
  "goes-on": { zh: "照常授信", en: "credit goes on" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<NewCredit, Bilingual>;

const TOWN_WORDS = {
  "may-be-stopped": {
    zh: "所在镇可停止新增授信,各村随之",
    en: "new credit to its town may be stopped, and to its villages with it",
  },
  undetermined: { zh: "所在镇是否停止尚不能判断", en: "whether its town is stopped cannot be decided yet" },
  "goes-on": { zh: "所在镇照常授信", en: "credit to its town goes on" },
} as const satisfies Record<NewCredit, Bilingual>;

const STATES = {
  stopped: { zh: "超过", en: "above" },
  "not-stopped": { zh: "未超过", en: "not above" },
  undetermined: { zh: "尚不能判断,上限", en: "cannot be decided yet, limit" },
} as const satisfies Record<RateStop["state"], Bilingual>;

const HONOURS = {
  honoured: { zh: "可授予", en: "honoured" },
  "not-honoured": { zh: "不授予", en: "not honoured" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<Honour["state"], Bilingual>;

const TITLES = {
  "credit-village": { zh: "信用村", en: "credit village" },
  "credit-town": { zh: "信用镇", en: "credit town" },
} as const satisfies Record<NonNullable<Honour["title"]>, Bilingual>;

const CONDUCT_WORDS = {
  serviceWork: { zh: "服务部(站)工作", en: "work of the service point" },
  support: { zh: "支持农户信用贷款", en: "support of credit loans" },
  recoveryHelp: { zh: "协助收回贷款", en: "help with recovery" },
  publicity: { zh: "金融宣传配合", en: "publicity" },
} as const satisfies Record<ConductKind, Bilingual>;

const JUDGED = {
  met: { zh: "好", en: "good" },
  unmet: { zh: "不好", en: "not good" },
  undetermined: { zh: "未说明", en: "not told" },
} as const satisfies Record<NonNullable<Honour["conduct"]>[ConductKind], Bilingual>;

const RULES = {
  "village-stop": { zh: "村的熔断", en: "stopping a village" },
  "town-stop-by-rate": { zh: "镇按不良率的熔断", en: "stopping a town by its rate" },
  "town-stop-by-villages": { zh: "镇按超标村占比的熔断", en: "stopping a town by its villages" },
  "village-honour": { zh: "信用村", en: "honouring a village" },
  "town-honour": { zh: "信用镇", en: "honouring a town" },
} as const satisfies Record<PlaceRule, Bilingual>;

function nameOf(place: ReviewedTown | ReviewedVillage): Bilingual {
  return "village" in place
    ? { zh: `${place.town} ${place.village}`, en: `Village ${place.village} of ${place.town}` }
    : { zh: `${place.town}(镇)`, en: `Town ${place.town}` };
}

interface Said {
  readonly words: readonly Bilingual[];
  readonly basis: RateStop["basis"];
}

function findingsOf(place: ReviewedTown | ReviewedVillage): readonly Said[] {
  const stop = "village" in place ? place.stop : place.stopByRate;
  const villages = "village" in place ? undefined : place.stopByVillages;
  return [
    ...(stop === undefined ? [] : [{ words: [stopWords(stop)], basis: stop.basis }]),
    ...("village" in place && place.becauseOfTown !== undefined
      ? [{ words: [TOWN_WORDS[place.becauseOfTown.newCredit]], basis: place.becauseOfTown.basis }]
      : []),
    ...(villages === undefined ? [] : [{ words: villagesWords(villages), basis: villages.basis }]),
    ...(place.honour === undefined ? [] : [{ words: honourWords(place.honour), basis: place.honour.basis }]),
  ];
}

function stopWords({ state, rate, limit }: RateStop): Bilingual {
  const shown = shareWords(rate, "元", "yuan");
  return {
    zh: `全部贷款不良率 ${shown.zh};按精确比值${STATES[state].zh} ${limit}`,
    en: `bad-loan rate over all loans ${shown.en}; compared exactly: ${STATES[state].en} ${limit}`,
  };
}

function villagesWords(stop: VillagesStop): readonly Bilingual[] {
  const { state, limit, villageLimit } = stop;
  const [villages, above, within, without, unknown] = [
    ...[stop.villages, stop.above, stop.within, stop.withoutLoans, stop.unknown],
  ].map(String) as [string, string, string, string, string]; // the five of them
  const shown = shareWords(stop.share, "个村", "villages");
  return [
    {
      zh: `行政村 ${villages} 个:超过 ${villageLimit} 的 ${above} 个,未超过 ${within} 个,没有贷款 ${without} 个,不详 ${unknown} 个`,
      en: `${villages} administrative ${stop.villages === 1 ? "village" : "villages"}: ${above} above ${villageLimit}, ${within} not, ${without} without loans, ${unknown} not known`,
    },
    {
      zh: `超标村占比 ${shown.zh};按精确比值${STATES[state].zh} ${limit}`,
      en: `share of villages above ${shown.en}; compared exactly: ${STATES[state].en} ${limit}`,
    },
  ];
}

function honourWords({ state, title, rate, limit, conduct }: Honour): readonly Bilingual[] {
  const shown = shareWords(rate, "元", "yuan");
  const name = title === undefined ? { zh: "荣誉", en: "honour" } : TITLES[title];
  const judged =
    conduct === undefined
      ? []
      : [
          {
            zh: CONDUCT.map((kind) => `${CONDUCT_WORDS[kind].zh}:${JUDGED[conduct[kind]].zh}`).join(";"),
            en: CONDUCT.map((kind) => `${CONDUCT_WORDS[kind].en}: ${JUDGED[conduct[kind]].en}`).join("; "),
          },
        ];
  return [
    {
      zh: `${name.zh}:${HONOURS[state].zh};当年信用贷款不良率 ${shown.zh},上限 ${limit}(含)`,
      en: `${name.en}: ${HONOURS[state].en}; bad-loan rate of this year's credit loans ${shown.en}, at most ${limit}`,
    },
    ...judged,
  ];
}

function shareWords(share: Share<string | number>, zhUnit: string, enUnit: string): Bilingual {
  if (share.state === "undetermined") {
    return share.why === "missing"
      ? { zh: "未提供", en: "not told" }
      : { zh: "分母为零,无从计算", en: "cannot be counted, the whole is zero" };
  }
  const [n, d] = [String(share.numerator), String(share.denominator)];
  return {
    zh: `${n} ÷ ${d} ${zhUnit} = ${share.percent}`,
    en: `${n} ÷ ${d} ${enUnit} = ${share.percent}`,
  };
}
