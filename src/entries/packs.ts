/** Every pack: the policy of one place and time, as data. */
export { changge2017 } from "../packs/changge2017.ts";
export { householdScheme } from "../packs/household-scheme.ts";
export { luoping2023 } from "../packs/luoping2023.ts";
export { type Pack } from "../packs/pack.ts";
