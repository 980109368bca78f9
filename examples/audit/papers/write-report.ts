import type { Bilingual, Language } from "../../../src/base/input/bilingual.ts";
import { withSeparators } from "../../../src/kernel/typeset.ts";
import {
  type AuditReport,
  type ReportChart,
  type ReportFinding,
  type ReportWorking,
  reportWords,
} from "../../../src/book/papers/report.ts";

/**
 * Writes a report as one HTML file: nothing is loaded from anywhere, the two languages are chosen without a script, and so is
 * all of it read; the script only filters. It opens in the language that is asked for.
 */
export function reportHtml(report: AuditReport, language: Language = "zh"): string {
  const { title, sentences, findings, found, workings } = report;
  const unfolded = new Set(workings.map(({ line, part }) => `${String(line)}-${String(part)}`));
  return `<!doctype html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${escaped(title[language])}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<input type="radio" name="language" id="zh"${language === "zh" ? " checked" : ""}><label for="zh" lang="zh-CN">中文</label>
<input type="radio" name="language" id="en"${language === "en" ? " checked" : ""}><label for="en" lang="en">English</label>
<div class="page">
<h1>${both(title)}</h1>
<section>
<h2>${both({ zh: "结论", en: "Conclusion" })}</h2>
<ol class="sentences">${sentences.map((sentence) => `<li>${both(sentence)}</li>`).join("")}</ol>
${sourceTable(report)}
${totalsTable(report)}
</section>
<section>
<h2>${both({ zh: "图表", en: "Charts" })}</h2>
<div class="charts">${report.charts.map(chartFigure).join("\n")}</div>
</section>
<section>
<h2>${both({ zh: "问题清单", en: "Findings" })}</h2>
${found > findings.length ? `<p>${both({ zh: `共 ${String(found)} 项，这里列前 ${String(findings.length)} 项，全部见审计底稿。`, en: `${String(found)} in all; the first ${String(findings.length)} are listed, all of them stand in the working papers.` })}</p>` : ""}
${filters(findings)}
<div class="wide" tabindex="0" role="region" aria-label="问题清单 / Findings"><table id="findings">
<thead><tr>${FINDING_HEADINGS.map((heading) => `<th scope="col">${both(heading)}</th>`).join("")}</tr></thead>
<tbody>
${findings.map((finding) => findingRow(finding, unfolded)).join("\n")}
</tbody>
</table></div>
</section>
<section>
<h2>${both({ zh: "逐笔复算", en: "The arithmetic of each loan" })}</h2>
<p>${both({
    zh: `点开一笔，可见逐段的天数、本金、利率、份额和每期舍入。${report.isPart ? "台账较大，只列有差异的贷款。" : ""}`,
    en: `Unfold a loan for its days, principal, rate, share and rounding.${report.isPart ? " Of a large ledger only loans that differ are shown." : ""}`,
  })}</p>
${loansOf(report.workings)}
</section>
<section>
<h2>${both({ zh: "未能检查的事项", en: "What was not checked" })}</h2>
${
  report.notChecked.length === 0
    ? `<p>${both({ zh: "无。", en: "Nothing." })}</p>`
    : `<ul>${report.notChecked.map((one) => `<li>${both(one)}</li>`).join("")}</ul>`
}
</section>
</div>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** Text for the page; amounts get their separators. */
function escaped(text: string): string {
  return withSeparators(safe(text));
}

/** Text for what is compared, such as the values of a filter. */
function safe(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** Words in both languages, of which one is seen; what is the same in both stands once. */
function both({ zh, en }: Bilingual): string {
  if (zh === en) return escaped(zh);
  return `<span lang="zh-CN">${escaped(zh)}</span><span lang="en">${escaped(en)}</span>`;
}

function sourceTable({ source }: AuditReport): string {
  return `<table class="plain"><caption>${both({ zh: "来源", en: "Source" })}</caption><tbody>${source
    .map(({ name, is }) => `<tr><th scope="row">${both(name)}</th><td class="long">${both(is)}</td></tr>`)
    .join("")}</tbody></table>`;
}

function totalsTable({ totals }: AuditReport): string {
  if (totals.length === 0) return "";
  const heads: readonly Bilingual[] = [
    { zh: "事项", en: "Claim" },
    { zh: "笔数", en: "Loans" },
    { zh: "申报（元）", en: "Claimed" },
    { zh: "复算（元）", en: "Recomputed" },
    { zh: "多报（元）", en: "Over" },
    { zh: "少报（元）", en: "Under" },
    { zh: "净额（元）", en: "Net" },
  ];
  return `<div class="wide" tabindex="0" role="region" aria-label="金额汇总 / Totals"><table><caption>${both({ zh: "金额汇总（各事项口径不同，不相加）", en: "Totals in yuan (not to be added up)" })}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${both(head)}</th>`).join("")}</tr></thead>
<tbody>${totals
    .map(
      ({ claim, loans, claimed, recomputed, over, under, net }) =>
        `<tr><th scope="row">${both(reportWords(claim))}</th>${[String(loans), claimed, recomputed, over, under, net]
          .map((text) => `<td class="number">${escaped(text)}</td>`)
          .join("")}</tr>`,
    )
    .join("")}</tbody></table></div>`;
}

const CHART_WIDTH = 680;
const BAR = 26;
const LABEL = 246;
const SHOWN = 170;

function chartFigure(chart: ReportChart): string {
  return `<figure><figcaption>${both(chart.title)}</figcaption>${(["zh", "en"] as const)
    .map((language) => `<div lang="${language === "zh" ? "zh-CN" : "en"}">${chartSvg(chart, language)}</div>`)
    .join("")}</figure>`;
}

/** Bars on one scale from zero; a bar that is not zero is seen. */
function chartSvg({ id, title, bars }: ReportChart, language: Language): string {
  const most = Math.max(...bars.map(({ value }) => value), 0);
  const room = CHART_WIDTH - LABEL - SHOWN - 16;
  const height = bars.length * BAR + 8;
  const rows = bars.map(({ label, value, shown, isMarked }, i) => {
    const y = i * BAR + 4;
    const width = most === 0 || value === 0 ? 0 : Math.max(2, Math.round((value / most) * room));
    const text = cut(label[language], language === "zh" ? 18 : 36);
    return `<g><title>${escaped(`${label[language]} ${shown[language]}`)}</title><text x="${String(LABEL - 8)}" y="${String(y + 16)}" text-anchor="end">${escaped(text)}</text><rect x="${String(LABEL)}" y="${String(y + 3)}" width="${String(width)}" height="${String(BAR - 8)}" class="${isMarked ? "marked" : "calm"}"/><text x="${String(LABEL + width + 6)}" y="${String(y + 16)}">${escaped(shown[language])}</text></g>`;
  });
  return `<svg viewBox="0 0 ${String(CHART_WIDTH)} ${String(height)}" role="img" aria-labelledby="${id}-${language}"><title id="${id}-${language}">${escaped(title[language])}</title>${rows.join("")}</svg>`;
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

const FINDING_HEADINGS: readonly Bilingual[] = [
  { zh: "行", en: "Line" },
  { zh: "类别", en: "Class" },
  { zh: "事项", en: "Claim" },
  { zh: "乡镇", en: "Township" },
  { zh: "银行", en: "Lender" },
  { zh: "申报", en: "Claimed" },
  { zh: "复算", en: "Recomputed" },
  { zh: "差额（元）", en: "Difference" },
  { zh: "说明与依据", en: "In words, and why" },
];

function findingRow(finding: ReportFinding, unfolded: ReadonlySet<string>): string {
  const { line, part, class: of, claim, township, lender, claimed, recomputed, difference, says, basis } = finding;
  const loan = `${String(line)}-${String(part)}`;
  const at = unfolded.has(loan) ? `<a href="#loan-${loan}">${String(line)}</a>` : String(line);
  const data = [
    ["class", of],
    ["claim", claim],
    ["township", township],
    ["lender", lender],
  ].map(([name, value]) => `data-${name ?? ""}="${safe(value ?? "")}"`);
  return `<tr class="${of}" ${data.join(" ")}><td class="number">${at}</td><td>${both(reportWords(of))}</td><td>${both(reportWords(claim))}</td><td>${escaped(township)}</td><td>${escaped(lender)}</td><td class="number">${escaped(claimed)}</td><td class="number">${escaped(recomputed)}</td><td class="number">${escaped(difference)}</td><td>${both(says)}${basis.zh === "" ? "" : `<br><small>${both({ zh: `依据：${basis.zh}`, en: `Basis: ${basis.en}` })}</small>`}</td></tr>`;
}

/** Choices of what is in the list; without a script they are not shown, and all of the list is. */
function filters(findings: readonly ReportFinding[]): string {
  const fields = [
    ["class", { zh: "类别", en: "Class" }],
    ["claim", { zh: "事项", en: "Claim" }],
    ["township", { zh: "乡镇", en: "Township" }],
    ["lender", { zh: "银行", en: "Lender" }],
  ] as const;
  const selects = fields.map(([field, words]) => {
    const values = [...new Set(findings.map((finding) => finding[field]))];
    const options = values.map((value) => {
      const shown =
        field === "class" || field === "claim"
          ? reportWords(value as ReportFinding["class"])
          : { zh: value, en: value };
      return `<option value="${safe(value)}">${escaped(shown.zh === shown.en ? shown.zh : `${shown.zh} ${shown.en}`)}</option>`;
    });
    return `<label>${both(words)} <select data-filter="${field}"><option value="">— 全部 all —</option>${options.join("")}</select></label>`;
  });
  return `<form id="filters" hidden>${selects.join(" ")} <label>${both({ zh: "查找", en: "Find" })} <input type="search" data-filter="text"></label> <output id="shown" aria-live="polite"></output></form>`;
}

const WORKING_HEADINGS: readonly Bilingual[] = [
  { zh: "期", en: "Period" },
  { zh: "起", en: "From" },
  { zh: "止", en: "Through" },
  { zh: "天数", en: "Days" },
  { zh: "余额", en: "Balance" },
  { zh: "贴息本金", en: "Subsidised" },
  { zh: "年利率", en: "Rate" },
  { zh: "份额", en: "Share" },
  { zh: "年基数", en: "Base" },
  { zh: "每期贴息", en: "Rounded" },
];

function loansOf(workings: readonly ReportWorking[]): string {
  const loans = new Map<string, ReportWorking[]>();
  for (const working of workings) {
    const key = `${String(working.line)}-${String(working.part)}`;
    const before = loans.get(key);
    if (before === undefined) loans.set(key, [working]);
    else before.push(working);
  }
  return [...loans]
    .map(([key, of]) => {
      const { line = 0, part = 0 } = of[0] ?? {};
      const isWrong = of.some((working) => working.class !== "right");
      return `<details id="loan-${key}"${isWrong ? ' class="wrong"' : ""}><summary>${both({
        zh: `第 ${String(line)} 行第 ${String(part)} 笔：${isWrong ? "有差异" : "相符"}`,
        en: `line ${String(line)}, loan ${String(part)}: ${isWrong ? "differs" : "right"}`,
      })}</summary>${of.map(workingTable).join("")}</details>`;
    })
    .join("\n");
}

function workingTable({ claim, rows, claimed, recomputed, difference, class: of }: ReportWorking): string {
  const words = reportWords(claim);
  const heads = WORKING_HEADINGS.map((heading) => `<th scope="col">${both(heading)}</th>`).join("");
  const lines = rows.map(
    ({ period, from, through, days, balance, subsidised, rate, share, base, rounded = "" }) =>
      `<tr>${[String(period), from, through, String(days), balance, subsidised, rate, share, String(base), rounded]
        .map((text) => `<td class="number">${escaped(text)}</td>`)
        .join("")}</tr>`,
  );
  const outcome = reportWords(of);
  const sum = both({
    zh: `复算 ${recomputed} 元，申报 ${claimed} 元，差额 ${difference} 元：${outcome.zh}`,
    en: `recomputed ${recomputed}, claimed ${claimed}, difference ${difference} yuan: ${outcome.en}`,
  });
  return `<div class="wide" tabindex="0" role="region" aria-label="${escaped(`${words.zh} / ${words.en}`)}"><table><caption>${both(words)}</caption><thead><tr>${heads}</tr></thead><tbody>${lines.join("")}</tbody><tfoot><tr><td colspan="10">${sum}</td></tr></tfoot></table></div>`;
}

const STYLE = `
:root{color-scheme:light;--ink:#18212f;--quiet:#4b5563;--line:#cbd5e1;--head:#1f3a5f;--red:#fde2e1;--amber:#fff1cc}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1180px;padding:1rem;color:var(--ink);background:#fff;font:15px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Noto Sans SC",sans-serif}
h1{font-size:1.6rem;margin:.4rem 0 1rem}h2{font-size:1.2rem;border-bottom:2px solid var(--head);padding-bottom:.2rem;margin-top:2rem}
.sentences{font-size:1.05rem}
#zh:checked~.page [lang=en],#en:checked~.page [lang=zh-CN]{display:none}
input[type=radio]{margin:0 .3rem 0 0}label{margin-right:1rem}
table{border-collapse:collapse;width:100%;margin:.6rem 0;font-size:.9rem}
caption{text-align:left;font-weight:bold;padding:.3rem 0}
th,td{border:1px solid var(--line);padding:.25rem .45rem;text-align:left;vertical-align:top}
thead th{background:var(--head);color:#fff;white-space:nowrap}tbody th{font-weight:normal;background:#f4f6f9}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.long{overflow-wrap:anywhere}
.plain th{width:12rem}
.wide{overflow-x:auto}
tr.error{background:var(--red)}tr.suspicion,tr.unit{background:var(--amber)}tr.rounding,tr.convention{background:#ececec}
small{color:#374151}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,480px),1fr));gap:1rem}
figure{margin:0;border:1px solid var(--line);border-radius:6px;padding:.6rem}figcaption{font-weight:bold;margin-bottom:.3rem}
svg{width:100%;height:auto;font-size:13px}svg text{fill:var(--ink)}.marked{fill:#b3261e}.calm{fill:#3b6ea5}
form{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:.5rem 0}form[hidden]{display:none}
select,input[type=search]{font:inherit;padding:.15rem .3rem;max-width:14rem}
details{border:1px solid var(--line);border-radius:4px;margin:.25rem 0;padding:.2rem .6rem}details.wrong>summary{color:#8f1410;font-weight:bold}
summary{cursor:pointer}tfoot td{font-weight:bold;background:#eef2f7}a{color:#1d4ed8}tr a{color:#1a3fae}
@page{size:A4;margin:14mm}
@media print{body{max-width:none;padding:0;font-size:10pt}main>input,main>label,#filters{display:none}thead{display:table-header-group}tr,figure{break-inside:avoid}.wide{overflow:visible}table{font-size:8pt}details:not([open]){display:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;

const SCRIPT = `
(function(){
var form=document.getElementById("filters"),rows=Array.prototype.slice.call(document.querySelectorAll("#findings tbody tr")),shown=document.getElementById("shown");
var fields=Array.prototype.slice.call(form.querySelectorAll("[data-filter]"));
function apply(){
var n=0;
rows.forEach(function(row){
var fits=fields.every(function(field){
var wanted=field.value.trim(),name=field.getAttribute("data-filter");
if(wanted==="")return true;
return name==="text"?row.textContent.toLowerCase().indexOf(wanted.toLowerCase())>=0:row.getAttribute("data-"+name)===wanted;
});
row.hidden=!fits;if(fits)n++;
});
shown.textContent=n+" / "+rows.length;
}
form.hidden=false;
form.addEventListener("input",apply);
form.addEventListener("submit",function(event){event.preventDefault();});
function unfold(){var at=location.hash.slice(1),loan=at&&document.getElementById(at);if(loan&&loan.tagName==="DETAILS"){loan.open=true;loan.scrollIntoView();}}
window.addEventListener("hashchange",unfold);
apply();unfold();
})();
`;
