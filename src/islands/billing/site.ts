// What the page hands Fakturaplan: content, and nothing that depends on the reader.

export interface BillingSite {
  readonly siteName: string;
  /** The year a plan begins with; the reader changes it. */
  readonly year: number;
}
