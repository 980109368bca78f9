/** Every pack: the policy of one place and time, as data. */
// Written by `npm run tables`; a change by hand is lost.
export { type Pack } from "../packs/pack.ts";
export { cangxi2019 } from "../packs/cangxi2019.ts";
export { changge2017 } from "../packs/changge2017.ts";
export { financeScheme2022 } from "../packs/finance-scheme2022.ts";
export { fiveInOne } from "../packs/five-in-one.ts";
export { gansu2021 } from "../packs/gansu2021.ts";
export { henan2017 } from "../packs/henan2017.ts";
export { householdScheme } from "../packs/household-scheme.ts";
export { jiange2019 } from "../packs/jiange2019.ts";
export { luoping2023 } from "../packs/luoping2023.ts";
export { nanbu } from "../packs/nanbu.ts";
export { national2014 } from "../packs/national2014.ts";
export { national2017 } from "../packs/national2017.ts";
export { national2019 } from "../packs/national2019.ts";
export { national2020 } from "../packs/national2020.ts";
export { national2021 } from "../packs/national2021.ts";
export { national2026 } from "../packs/national2026.ts";
export { plan2022 } from "../packs/plan2022.ts";
export { qingyang } from "../packs/qingyang.ts";
export { rectification } from "../packs/rectification.ts";
export { ruralCooperative } from "../packs/rural-cooperative.ts";
export { shanxi } from "../packs/shanxi.ts";
export {
  sharing6040,
  sharing5050,
  sharing8020,
  sharing7030,
  sharing20105020,
  sharing40203010,
} from "../packs/sharing-variants.ts";
export { zhaohua2019 } from "../packs/zhaohua2019.ts";
