// The clock of a zip entry: 32 bits of local time without a zone, in steps of two seconds.
// Taken from the digits of the instant, never through a `Date`, so that every time zone gives the same bytes.
// @source PKWARE APPNOTE.TXT, section 4.4.6, and the MS-DOS format it names. Checked 2026-11-22.

const digits = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?/;

/** Date in the high 16 bits, time in the low. Years before 1980 or after 2107 become the nearest that can be told. */
export function dosTime(instant: string): number {
  const found = digits.exec(instant)?.slice(1) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.map((each) =>
    Number(each ?? 0),
  );
  const sinceStart = Math.min(Math.max(year - 1980, 0), 127);
  const date = (sinceStart << 9) | (month << 5) | day;
  const time = (hour << 11) | (minute << 5) | (second >> 1);
  return ((date << 16) | time) >>> 0;
}
