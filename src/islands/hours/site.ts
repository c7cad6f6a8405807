// What the page hands the tool: plain values, the same for every reader.

export interface HoursSite {
  readonly siteName: string;
  /** The address of the page about work abroad; null where there is none. */
  readonly abroad: string | null;
}
