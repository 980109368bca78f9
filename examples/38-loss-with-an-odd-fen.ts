// 损失分担多出一分钱，归谁？ / A loss of 33,333.33 yuan is shared at 20:10:50:20, and once more with the fund's part shared again: who takes the odd fen?
import { adjustTerms, explain, renderText, splitLoss } from "fupin-credit";
import { changge2017 } from "fupin-credit/packs";
import { printTable } from "./support/table.ts";

// The shares stand in the parties' agreement, not in the measure.
const four = adjustTerms(changge2017.compensation, {
  lossShares: [
    { party: "province", share: "20%" },
    { party: "city", share: "10%" },
    { party: "county", share: "50%" },
    { party: "bank", share: "20%" },
  ],
});
const split = splitLoss(four, { amount: "33333.33" });
console.log(renderText(explain(split, { language: "en" })));

const nested = adjustTerms(four, {
  lossShares: [
    {
      ...{ party: "fund", share: "70%" },
      within: [
        { party: "province", share: "50%" },
        { party: "city", share: "30%" },
        { party: "county", share: "20%" },
      ],
    },
    { party: "bank", share: "30%" },
  ],
});
const [fund, bank] = splitLoss(nested, { amount: "0.10" }).parts;
const parts = [fund, ...(fund?.within ?? []), bank].flatMap((part) => part ?? []);
printTable(
  ["of 0.10 yuan", "share", "part"],
  parts.map(({ party, share, amount }) => [party, share, amount]),
);

// Output:
// A loss of 33,333.33 yuan, shared
//   Terms: Changge, finance for poverty alleviation (2017)
//   Changed by the caller: 1; what rests on them says so
//   Reading: Who takes the odd fen of a split? — by the largest remainders
//   province: 33,333.33 × 20% = 6666.666 ≈ 6,666.67
//   city: 33,333.33 × 10% = 3333.333 ≈ 3,333.33
//   county: 33,333.33 × 50% = 16666.665 ≈ 16,666.67
//   county: -0.01 yuan of the fen by which the rounded parts miss the whole, so 16,666.66
//   bank: 33,333.33 × 20% = 6666.666 ≈ 6,666.67
//   Set by the caller
//   Open in the documents; read as: by the largest remainders
// of 0.10 yuan  share  part
// fund            70%  0.07
// province        50%  0.04
// city            30%  0.02
// county          20%  0.01
// bank            30%  0.03
