import type { Bilingual } from "../../src/base/input/bilingual.ts";

/** What `--help` says. */
export const HELP: Bilingual = {
  zh: `用法：npm run 审计 -- 台账.xlsx [更多文件] [选项]     （也可写 npm run recheck -- 台账.xlsx）
不带文件：npm run recheck，复核公开数字并演示各项规则。

读取 .xlsx、.csv、.tsv（UTF-8、GB18030、UTF-16），认出标题行、各列和单位，逐行读取；一行也不会丢：
文件行数 = 采用 + 无贷款 + 合计行 + 不能采用 + 说明 + 空白 + 标题。读不出的格逐一写明行、列、原文和应为什么。

首次读取时在台账旁写下“<台账名>.审计设置.json”：标题行、各列、单位等。列认错了，改这个文件再运行。
需要的列不能确定时不继续，退出码为 2，并写明缺哪一列。

选项
  --language zh|en    屏幕和文件所用语言，默认 zh
  --settings 文件     使用这个设置文件
  --day 2024-01-01    判断日，默认今天
  --list 文件         名单，如黑名单、经营主体负责人、财政供养人员；名单中人列为疑点（可写多次；
                      后面的文件如只是人员名单，也这样用）
  --registered 文件   应在其中的名单，如脱贫户、监测对象；不在名单者列为疑点
  --verify 回执.json  按回执重新复核（被审计的银行也可自行运行）：逐项相符，或写明第一处不同；台账不在原处的，
                      在后面写明它的位置
  --help              显示本说明

退出码：0 没有发现；1 有发现；2 文件或设置不能用
输出：台账旁的 out/<台账名>-<判断日>/；同一天再次运行会覆盖，并在屏幕上说明
      审计底稿.xlsx、审计报告.html、函稿、通报数据.txt、回执.json 和各项清单（CSV）`,
  en: `Usage: npm run recheck -- LEDGER.xlsx [more files] [options]      (also: npm run 审计 -- LEDGER.xlsx)
Without a file: npm run recheck goes through published figures and shows the rules at work.

Reads .xlsx, .csv and .tsv (UTF-8, GB18030, UTF-16), finds the headings, the columns and their units, and reads row by
row. No row vanishes: rows of the file = taken + without a loan + totals + refused + notes + blank + headings. Each cell
that cannot be read is named: its line and column, what stands there, what was expected.

The first run writes "<ledger>.审计设置.json" beside the ledger: headings, columns, units. Where a column was taken for
another, change that file and run again. Where a column that is needed is doubtful, it stops with exit code 2.

Options
  --language zh|en    language of the screen and the files; zh unless said otherwise
  --settings FILE     settings to be used
  --day 2024-01-01    day of judgement; today unless said otherwise
  --list FILE         list of persons, such as a blacklist; who stands on it is a suspicion (any number of times;
                      a further file that holds nothing but persons is used likewise)
  --registered FILE   list on which borrowers are to stand, such as registered households
  --verify 回执.json  runs an audit again by its receipt, as the audited bank may: the same in every place, or the
                      first that differs; where the ledger lies elsewhere, name it behind
  --help              this page

Exit codes: 0 nothing found; 1 findings; 2 the file or the settings cannot be used
Output: out/<ledger>-<day of judgement>/ beside the ledger; a second run of one day writes over it and says so:
        审计底稿.xlsx (working papers), 审计报告.html (report), 函稿 (letters), 通报数据.txt (sentences),
        回执.json (receipt), lists as CSV`,
};
