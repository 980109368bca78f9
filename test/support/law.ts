/** General law from 2017-10-01 through 2020, by hand: the General Provisions, with the General Principles beside them. */
const law = <const A extends `${string}#${string}`>(article: A) => ({ by: "law", article }) as const;

export const LAW_BEFORE_2021 = {
  firstDay: [law("general-provisions#201"), law("general-principles#154")],
  correspondingDay: [law("general-provisions#202"), law("general-principles#154")],
  /** Both: the article that they share is named once. */
  months: [law("general-provisions#201"), law("general-principles#154"), law("general-provisions#202")],
  restDay: [law("general-provisions#203"), law("general-principles#154")],
  inclusive: [law("general-provisions#205"), law("general-principles#155")],
} as const;
