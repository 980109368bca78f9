import { seedWithin } from "../seed.mjs";

/** Whether a sample belongs to a part such as `4 Africa/Cairo`: one in four, drawn by the seed for this name. Without a part, each does. */
export function isInPart(part: string | undefined, sample: string): boolean {
  if (part === undefined) return true;
  const [oneIn = "1"] = part.split(" ");
  return seedWithin(Number(process.env["FC_SEED"]), `${part} ${sample}`) % Number(oneIn) === 0;
}
