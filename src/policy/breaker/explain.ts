import { owns } from "../../base/input/own-fields.ts";
import type { Bilingual } from "../../base/input/bilingual.ts";
import type { Basis } from "../../kernel/basis.ts";
import { explained } from "../../kernel/explained.ts";
import type { ExplainOptions, Explanation } from "../../kernel/explanation.ts";
import { memberWords } from "../../kernel/members.ts";
import { pageOf } from "../../kernel/page.ts";
import { factWords } from "../../kernel/record.ts";
import * as shapes from "../../kernel/result-shapes.ts";
import type { Share } from "../../kernel/share.ts";
import { conductKinds } from "./places.ts";
import { placeRules } from "./prepare.ts";
import type { Honour, RateStop } from "./rate-findings.ts";
import { breakerReadings } from "./readings.ts";
import type { NewCredit, PlaceRemark, PlaceReview, ReviewedTown, ReviewedVillage } from "./review-places.ts";
import { breakerTermsKind, honourTitles } from "./terms.ts";
import type { ConductKind } from "./types.ts";
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
  return explained(shapes.placeReview, result, options, letterOfPlaces);
}

function letterOfPlaces(result: PlaceReview, options: ExplainOptions): Explanation {
  const { asOf, reviewBasis } = result;
  const [towns, villages] = [String(result.towns.length), String(result.villages.length)];
  const headline = {
    zh: `镇村审视（${asOf}）：${towns} 个镇，${villages} 个村`,
    en: `Places, ${asOf}: towns ${towns}, villages ${villages}`,
  };
  const monthly = { zh: "每月调度审视一次", en: "looked at in a monthly meeting" };
  return pageOf(result, headline, breakerReadings, options)
    .text(...(reviewBasis.length === 0 ? [] : [monthly]))
    .basis(reviewBasis)
    .each([...result.towns, ...result.villages], (page, place) => {
      const name = nameOf(place);
      const credit = NEW_CREDIT[place.newCredit];
      page
        .heading({ zh: `${name.zh}：${credit.zh}`, en: `${name.en}: ${credit.en}` })
        .each(findingsOf(place), (on, { words, basis }) => on.text(...words).basis(basis))
        .text(...(place.remark === undefined ? [] : [REMARKS[place.remark]]));
    })
    .notAsked(result.notAsked.map((rule) => memberWords(rule, placeRules)))
    .end();
}

export const NEW_CREDIT = {
  "may-be-stopped": { zh: "可停止新增授信", en: "new credit may be stopped" },
  "goes-on": { zh: "照常授信", en: "credit goes on" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<NewCredit, Bilingual>;

const REMARKS = {
  "two-rates": {
    zh: "说明：停止新增授信看全部贷款的不良率，称号看当年信用贷款的不良率，两者口径不同，可以并存",
    en: "Remark: the stop looks at all loans, the honour at the credit loans of the year; both can be so at once",
  },
  "its-town": {
    zh: "说明：因所在镇停止新增授信，称号看本村当年信用贷款的不良率，可以并存",
    en: "Remark: it is stopped with its town, the honour looks at its own credit loans; both can be so at once",
  },
  "its-villages": {
    zh: "说明：因超标村占比停止新增授信，称号看本镇当年信用贷款的不良率，可以并存",
    en: "Remark: it is stopped for its villages, the honour looks at its own credit loans; both can be so at once",
  },
} as const satisfies Record<PlaceRemark, Bilingual>;

const TOWN_WORDS = {
  "may-be-stopped": {
    zh: "所在镇可停止新增授信，各村随之",
    en: "new credit to its town may be stopped, and to its villages with it",
  },
  undetermined: { zh: "所在镇是否停止尚不能判断", en: "whether its town is stopped cannot be decided yet" },
  "goes-on": { zh: "所在镇照常授信", en: "credit to its town goes on" },
} as const satisfies Record<NewCredit, Bilingual>;

export const STATES = {
  stopped: { zh: "超过", en: "above" },
  "not-stopped": { zh: "未超过", en: "not above" },
  undetermined: { zh: "尚不能判断，上限", en: "cannot be decided yet, limit" },
} as const satisfies Record<RateStop["state"], Bilingual>;

export const HONOURS = {
  honoured: { zh: "可授予", en: "honoured" },
  "not-honoured": { zh: "不授予", en: "not honoured" },
  undetermined: { zh: "尚不能判断", en: "cannot be decided yet" },
} as const satisfies Record<Honour["state"], Bilingual>;

const JUDGED = {
  met: { zh: "好", en: "good" },
  unmet: { zh: "不好", en: "not good" },
  undetermined: { zh: "未说明", en: "not told" },
} as const satisfies Record<NonNullable<Honour["conduct"]>[ConductKind], Bilingual>;

function nameOf(place: ReviewedTown | ReviewedVillage): Bilingual {
  return owns(place, "village")
    ? { zh: `${place.town} ${place.village}`, en: `Village ${place.village} of ${place.town}` }
    : { zh: `${place.town}（镇）`, en: `Town ${place.town}` };
}

interface Said {
  readonly words: readonly Bilingual[];
  readonly basis: readonly Basis[];
}

function findingsOf(place: ReviewedTown | ReviewedVillage): readonly Said[] {
  const stop = owns(place, "village") ? place.stop : place.stopByRate;
  const villages = owns(place, "village") ? undefined : place.stopByVillages;
  return [
    ...(stop === undefined ? [] : [{ words: [stopWords(stop)], basis: stop.basis }]),
    ...(owns(place, "village") && place.becauseOfTown !== undefined
      ? [{ words: [TOWN_WORDS[place.becauseOfTown.newCredit]], basis: place.becauseOfTown.basis }]
      : []),
    ...(villages === undefined ? [] : [{ words: villagesWords(villages), basis: villages.basis }]),
    ...(place.honour === undefined ? [] : [{ words: honourWords(place.honour), basis: place.honour.basis }]),
  ];
}

function stopWords(stop: RateStop): Bilingual {
  const shown = shareWords(stop.rate, "元", "yuan");
  if (stop.limit === undefined) {
    const { zh, en } = factWords(breakerTermsKind.values, stop.missing);
    return {
      zh: `全部贷款不良率 ${shown.zh}；文件建立了熔断机制，没有印熔断线，尚不能判断，缺少：${zh}`,
      en: `bad-loan rate over all loans ${shown.en}; the document has a breaker and prints no threshold: cannot be decided yet, missing: ${en}`,
    };
  }
  return {
    zh: `全部贷款不良率 ${shown.zh}；按精确比值${STATES[stop.state].zh} ${stop.limit}`,
    en: `bad-loan rate over all loans ${shown.en}; compared exactly: ${STATES[stop.state].en} ${stop.limit}`,
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
      zh: `行政村 ${villages} 个：超过 ${villageLimit} 的 ${above} 个，未超过 ${within} 个，没有贷款 ${without} 个，不详 ${unknown} 个`,
      en: `${villages} administrative ${stop.villages === 1 ? "village" : "villages"}: ${above} above ${villageLimit}, ${within} not, ${without} without loans, ${unknown} not known`,
    },
    {
      zh: `超标村占比 ${shown.zh}；按精确比值${STATES[state].zh} ${limit}`,
      en: `share of villages above ${shown.en}; compared exactly: ${STATES[state].en} ${limit}`,
    },
  ];
}

function honourWords({ state, title, rate, limit, conduct }: Honour): readonly Bilingual[] {
  const shown = shareWords(rate, "元", "yuan");
  const name = title === undefined ? { zh: "荣誉", en: "honour" } : memberWords(title, honourTitles);
  return [
    {
      zh: `${name.zh}：${HONOURS[state].zh}；当年信用贷款不良率 ${shown.zh}，上限 ${limit}（含）`,
      en: `${name.en}: ${HONOURS[state].en}; bad-loan rate of this year's credit loans ${shown.en}, at most ${limit}`,
    },
    ...(conduct === undefined ? [] : [conductWords(conduct)]),
  ];
}

function conductWords(conduct: NonNullable<Honour["conduct"]>): Bilingual {
  const each = conductKinds.list.map((kind) => [memberWords(kind, conductKinds), JUDGED[conduct[kind]]] as const);
  return {
    zh: each.map(([kind, judged]) => `${kind.zh}：${judged.zh}`).join("；"),
    en: each.map(([kind, judged]) => `${kind.en}: ${judged.en}`).join("; "),
  };
}

function shareWords(share: Share<string | number>, zhUnit: string, enUnit: string): Bilingual {
  if (share.state === "undetermined") {
    return share.why === "missing"
      ? { zh: "未提供", en: "not told" }
      : { zh: "分母为零，无从计算", en: "cannot be counted, the whole is zero" };
  }
  const [n, d] = [String(share.numerator), String(share.denominator)];
  return {
    zh: `${n} ÷ ${d} ${zhUnit} = ${share.percent}`,
    en: `${n} ÷ ${d} ${enUnit} = ${share.percent}`,
  };
}
