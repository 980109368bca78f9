import * as z from "zod";
import { between } from "../../../kernel/between.ts";
import { countField } from "../../../kernel/fields.ts";
import {
  contractAfterApplying,
  debtWithinAmounts,
  type LoanApplication,
  loanApplicationShape,
} from "../application.ts";
import { conditionFacts } from "../condition-schemas.ts";
import { OPERATOR_CONDITIONS, type OperatorCondition } from "./conditions.ts";

/** The kinds of operator (经营主体) that the documents tell apart. */
export const OPERATOR_KINDS = ["company", "cooperative", "new-type-operator", "small-firm"] as const;

/** One of them: 企业, 农民合作社, 新型农业经营主体, 小微企业. */
export type OperatorKind = (typeof OPERATOR_KINDS)[number];

/**
 * The application of an operator that carries poor households (带贫经营主体), or of a small firm. A fact
 * that is not known is left out: what it would decide comes back as `undetermined`. The grade is that of
 * the (tax) credit rating.
 */
export interface OperatorApplication extends LoanApplication {
  readonly operatorKind?: OperatorKind;
  /** Registered poor households that the operator carries for this loan. */
  readonly householdsCarried?: number;

  /** 规模化经营、主营业务突出、经营状况良好. */
  readonly soundOperation?: boolean;
  /** 合法稳定的生产生活来源. */
  readonly lawfulIncome?: boolean;
  /** 生产状况稳定,贷款后能够有效开展经营. */
  readonly stableProduction?: boolean;
  /** 良好的信誉记录. */
  readonly goodCreditRecord?: boolean;
  /** 在当地工商部门登记注册. */
  readonly registered?: boolean;
  /** Holds the licences that its business needs; true where it needs none. */
  readonly licensed?: boolean;
  /** 有基本设备和场地,经营状况稳定. */
  readonly stableOperation?: boolean;
  /** 有发展的预期和能力. */
  readonly hasProspects?: boolean;
  /** 依法合规的风险评估. */
  readonly riskAssessed?: boolean;
  /** 贷款用于区域主导产业. */
  readonly inLeadingIndustry?: boolean;
  /** 与当地政府签订带贫协议. */
  readonly carryingAgreement?: boolean;
  /** 对财政有较大贡献. */
  readonly notableTaxContribution?: boolean;
  /** 符合合作金融机构贷款条件. */
  readonly meetsLenderConditions?: boolean;
}

/** The schema of {@link OperatorApplication}. */
export const operatorApplicationSchema: z.ZodType<OperatorApplication, OperatorApplication> = /* @__PURE__ */ (() =>
  between<OperatorApplication>(
    z.strictObject({
      ...loanApplicationShape,
      operatorKind: z.exactOptional(z.enum(OPERATOR_KINDS)),
      householdsCarried: z.exactOptional(countField),
      ...conditionFacts<OperatorCondition>(OPERATOR_CONDITIONS),
    }),
    contractAfterApplying,
    debtWithinAmounts,
  ))();
