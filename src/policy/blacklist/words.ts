import { members, unnamed } from "../../kernel/members.ts";

export const kinships = /* @__PURE__ */ members("Kinship", "What the barred person is to the one who is listed.", {
  self: ["本人", "themself"],
  spouse: ["配偶", "spouse"],
  parent: ["父母", "parent"],
  child: ["子女", "child"],
});

export const listingGrounds = /* @__PURE__ */ members(
  "ListingGround",
  "Why somebody is listed: 失信 is 恶意拖欠 (老赖) too, misuse is 未按约定用途使用.",
  {
    "bad-faith": ["失信", "bad faith"],
    misuse: ["挪用贷款", "misuse"],
    "on-lending": ["转贷", "on-lending"],
    "false-data": ["弄虚作假套取贴息", "false data to obtain a subsidy"],
  },
);

export const barScopes = /* @__PURE__ */ members(
  "BarScope",
  "What a listing bars from; subsidies are those of the government (政府补贴).",
  {
    credit: ["授信", "credit"],
    subsidy: ["补贴", "subsidies"],
    "interest-subsidy": ["贴息", "interest subsidy"],
  },
);

/** Why a bar is open. */
export const barOpenings = /* @__PURE__ */ unnamed({
  "relatives-after-2020": [
    "失信惩戒须以法律法规和党中央、国务院政策为依据，自 2020-12-18 起能否及于亲属存疑",
    "from 2020-12-18 penalties rest on law and central policy only: whether they reach relatives is open",
  ],
  "ground-not-known": ["列入原因不详", "the ground of the listing is not known"],
});

/** Who can be listed. */
export const listedKinds = /* @__PURE__ */ unnamed({
  person: ["个人", "person"],
  organisation: ["单位", "organisation"],
});
