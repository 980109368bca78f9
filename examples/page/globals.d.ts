/** What the build writes in: the version of the package, and the sample ledger with its settings. */
declare const VERSION: string;
declare const SAMPLE: { readonly name: string; readonly ledger: string; readonly settings: string };
