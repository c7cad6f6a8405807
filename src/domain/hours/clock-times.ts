// Clock times as an account writes them, «HH:MM», as minutes on the face of the clock.

export const minutesInHour = 60;
export const minutesInDay = 24 * minutesInHour;

/** Minutes from midnight on the face of the clock, 0–1440. @param clock «HH:MM» */
export function faceMinutes(clock: string): number {
  return Number(clock.slice(0, 2)) * minutesInHour + Number(clock.slice(3));
}

/** «HH:MM» @param minutes 0–1440 */
export function clockOf(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / minutesInHour), minutes % minutesInHour];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
