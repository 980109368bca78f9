/** The working days of mainland China, for those who ask for them. */
export { mainlandCalendar } from "../packs/calendars/mainland.ts";
