// Written by `npm run tables` from what this room declares; a change by hand is lost.

/** What was done to a cell. */
export type CellRemark =
  /** A time near midnight, read as the next day (时刻靠近午夜，按次日读). */
  | "next-day"
  /** A time of day was left out (带有时刻，只取日期). */
  | "time-of-day"
  /** A zone was named; read by the clock of China (带有时区，按中国时间读). */
  | "other-zone"
  /** Zero in a column of days, read as nothing (日期栏为零，按空白读). */
  | "zero-day"
  /** The cell names a unit other than its column's; the cell's was taken (单元格自写单位，与本列不同，按单元格读). */
  | "own-unit"
  /** More places than fen; rounded half up to the fen (位数多于分，按四舍五入到分读). */
  | "rounded"
  /** The cell writes its own per cent sign (单元格自写百分号，按单元格读). */
  | "own-per-cent"
  /** A long number that a spreadsheet cut: no identity (长号码已被表格软件截断，不作身份依据). */
  | "cut-identity"
  /** A number that is not whole: no identity (号码不完整，不作身份依据). */
  | "part-of-identity"
  /** Blank, read as in the row above (空白，按上一行读). */
  | "filled-down"
  /** Merged, read as in the first cell of the range (合并单元格，按合并区首格读). */
  | "merged";

/** What the rows of a sheet are. */
export type SheetKind =
  /** A ledger of loans (贷款台账). */
  | "loans"
  /** A list of instalments (分期清单). */
  | "instalments"
  /** Figures of places (汇总数字). */
  | "figures"
  /** A list of persons (人员名单). */
  | "persons";

/** In what figures are written. */
export type SheetUnit =
  /** Yuan (元). */
  | "yuan"
  /** Ten thousand yuan (万元). */
  | "wan"
  /** Hundred million yuan (亿元). */
  | "yi"
  /** Per cent (百分数). */
  | "percent"
  /** A fraction of one (小数). */
  | "fraction"
  /** Per mille (千分数). */
  | "permille"
  /** Months (月). */
  | "months"
  /** Years (年). */
  | "years"
  /** Days (天). */
  | "days";
