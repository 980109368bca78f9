import { type JSX, render } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Bilingual, Language } from "../../src/base/input/bilingual.ts";
import { Tongue } from "./ui.tsx";
import { FamilyView } from "./views/family.tsx";
import { HouseholdView } from "./views/household.tsx";
import { LedgerView } from "./views/ledger.tsx";
import { LoanView } from "./views/loan.tsx";
import { makeDesk } from "./worker/desk.ts";

const VIEWS = {
  ledger: { zh: "台账审计", en: "Ledger" },
  household: { zh: "农户申请", en: "Household" },
  loan: { zh: "单笔贷款", en: "Loan" },
  family: { zh: "亲属限制", en: "Family" },
} as const;

type View = keyof typeof VIEWS;

const THEMES = {
  system: { zh: "随系统", en: "as the system" },
  light: { zh: "浅色", en: "light" },
  dark: { zh: "深色", en: "dark" },
} as const;

/** Shows the page. */
export function mount(script: string): void {
  const place = document.getElementById("page");
  if (place === null) return;
  place.replaceChildren();
  render(<Page script={script} />, place);
}

function Page({ script }: { readonly script: string }): JSX.Element {
  const [view, setView] = useState<View>("ledger");
  const [language, setLanguage] = useState<Language>("zh");
  const [theme, setTheme] = useState<keyof typeof THEMES>("system");
  const start = useCallback((progress: (says: Bilingual) => void) => makeDesk(script, progress), [script]);
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    document.title = { zh: "扶贫小额信贷审计工具", en: "Poverty-alleviation microcredit: audit tool" }[language];
  }, [language]);
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  const views: Readonly<Record<View, JSX.Element>> = {
    ledger: <LedgerView start={start} />,
    household: <HouseholdView />,
    loan: <LoanView />,
    family: <FamilyView />,
  };
  return (
    <Tongue.Provider value={language}>
      <a class="skip" href="#main">
        {{ zh: "跳到正文", en: "Skip to content" }[language]}
      </a>
      <header>
        <h1>{{ zh: "扶贫小额信贷审计工具", en: "Microcredit audit tool" }[language]}</h1>
        <nav aria-label={{ zh: "功能", en: "Views" }[language]}>
          {(Object.keys(VIEWS) as View[]).map((key) => (
            <button
              key={key}
              type="button"
              aria-current={key === view ? "page" : undefined}
              onClick={() => {
                setView(key);
              }}
            >
              {VIEWS[key][language]}
            </button>
          ))}
        </nav>
        <div class="switches">
          <button
            type="button"
            lang={language === "zh" ? "en" : "zh-CN"}
            onClick={() => {
              setLanguage(language === "zh" ? "en" : "zh");
            }}
          >
            {language === "zh" ? "English" : "中文"}
          </button>
          <label>
            {{ zh: "颜色", en: "Colours" }[language]}{" "}
            <select
              value={theme}
              onChange={({ currentTarget }) => {
                setTheme(currentTarget.value as keyof typeof THEMES);
              }}
            >
              {Object.entries(THEMES).map(([key, words]) => (
                <option key={key} value={key}>
                  {words[language]}
                </option>
              ))}
            </select>
          </label>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {(Object.keys(VIEWS) as View[]).map((key) => (
          // What was typed stays while another view is shown.
          <div key={key} hidden={key !== view} class="view">
            {views[key]}
          </div>
        ))}
      </main>
      <footer>
        <p>
          {
            {
              zh: `fupin-credit ${VERSION}。全部计算在本机完成，页面不联网，也不保存任何内容；关闭页面前请自行保存。`,
              en: `fupin-credit ${VERSION}. Everything is reckoned on this computer; the page uses no network and keeps nothing: save before you close it.`,
            }[language]
          }
        </p>
      </footer>
    </Tongue.Provider>
  );
}
