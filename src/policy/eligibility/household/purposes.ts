/** What borrowed money is to be used for (用途), as the documents tell it apart. */
export const PURPOSES = [
  /** 家庭种养殖. */
  "farming-and-animals",
  /** 家庭简单加工. */
  "simple-processing",
  /** 家庭旅游. */
  "household-tourism",
  /** 购置小型农机具. */
  "small-machines",
  /** Any other project that earns income. */
  "other-production",
  /** 建房. */
  "building",
  /** 理财. */
  "wealth-products",
  /** 购置家庭用品. */
  "household-goods",
  /** 结婚. */
  "weddings",
  /** Any other spending that earns nothing. */
  "other-consumption",
  /** 入股分红: put into an operator for a share of its gains. */
  "share-dividend",
  /** 转贷. */
  "on-lending",
  /** 指标交换. */
  "quota-swap",
  /** 打包用于政府融资平台. */
  "platform-pooling",
  /** 房地产开发. */
  "real-estate",
  /** 基础设施建设. */
  "infrastructure",
] as const;

/** One of them. */
export type Purpose = (typeof PURPOSES)[number];
