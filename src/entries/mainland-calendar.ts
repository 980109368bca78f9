/** The working days of mainland China, for those who ask for them. */
export { mainlandCalendar } from "../calendars/mainland.ts";
