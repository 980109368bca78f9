import type { JSX } from "preact";
import type { Bilingual } from "../../../src/base/input/bilingual.ts";
import { dayNumber, dayOf } from "../../../src/base/date/day.ts";
import { useWords } from "../ui.tsx";

interface MarkedDay {
  readonly day: string;
  readonly is: "marked" | "due";
  readonly words: Bilingual;
}

const WEEK = [
  { zh: "一", en: "Mo" },
  { zh: "二", en: "Tu" },
  { zh: "三", en: "We" },
  { zh: "四", en: "Th" },
  { zh: "五", en: "Fr" },
  { zh: "六", en: "Sa" },
  { zh: "日", en: "Su" },
] as const;

/** Days since Monday: 1970-01-01 was a Thursday. */
function weekday(day: string): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** The months in which something is marked, as a wall calendar shows them. */
export function Months({ days }: { readonly days: readonly MarkedDay[] }): JSX.Element | null {
  const real = days.filter(({ day }) => /^\d{4}-\d\d-\d\d$/.test(day));
  const months = [...new Set(real.map(({ day }) => day.slice(0, 7)))].sort();
  return (
    <div class="months">
      {months.map((month) => (
        <Month key={month} month={month} days={real} />
      ))}
    </div>
  );
}

function Month({ month, days }: { readonly month: string; readonly days: readonly MarkedDay[] }): JSX.Element {
  const t = useWords();
  const first = dayNumber(`${month}-01`);
  const all = Array.from({ length: 31 }, (_, i) => dayOf(first + i)).filter((day) => day.startsWith(month));
  const cells: readonly (string | undefined)[] = [
    ...Array.from({ length: weekday(`${month}-01`) }, () => undefined),
    ...all,
  ];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, i) =>
    Array.from({ length: 7 }, (__, n) => cells[i * 7 + n]),
  );
  return (
    <div class="month">
      <table>
        <caption>{t(`${month.slice(0, 4)} 年 ${String(Number(month.slice(5)))} 月`, month)}</caption>
        <thead>
          <tr>
            {WEEK.map((words) => (
              <th key={words.en} scope="col">
                {t(words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, i) => (
            <tr key={i}>
              {week.map((day, n) => {
                const mark = days.find((each) => each.day === day);
                return (
                  <td
                    key={n}
                    class={mark?.is ?? (n > 4 ? "rest" : "")}
                    title={mark === undefined ? undefined : t(mark.words)}
                  >
                    {day === undefined ? "" : Number(day.slice(8))}
                    {mark === undefined ? null : <span class="unseen"> {t(mark.words)}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
