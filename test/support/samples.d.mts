/** A call whose result is compared byte by byte. */
export interface Sample {
  readonly name: string;
  /** What it answers, or the issues for which it is refused. `api` holds what the entries export. */
  readonly run: (api: object) => unknown;
}

export declare const samples: readonly Sample[];
