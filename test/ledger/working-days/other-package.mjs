// Prints for every day of 2007 to 2026 whether another package holds it for a working day. It answers by the
// time zone of the host, so this runs in a process of its own under UTC.
import chineseDays from "chinese-days";

const days = [];
for (let day = Date.UTC(2007, 0, 1); day <= Date.UTC(2026, 11, 31); day += 86_400_000) {
  days.push(chineseDays.isWorkday(new Date(day).toISOString().slice(0, 10)) ? "1" : "0");
}
console.log(days.join(""));
