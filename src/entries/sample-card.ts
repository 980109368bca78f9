/** An illustrative scorecard of 144 items, for those who ask for it. No document prints its points. */
export { sampleCard } from "../packs/cards/sample-card.ts";
