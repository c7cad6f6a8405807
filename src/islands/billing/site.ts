// What the page hands Fakturaplan: content, and nothing that depends on the reader.
import type { Call } from '#domain/call/call.schema.ts';

export interface BillingSite {
  readonly siteName: string;
  /** The year a plan begins with; the reader changes it. */
  readonly year: number;
  /** What the call says of invoices; null until it says something. */
  readonly billing: NonNullable<Call['billing']> | null;
}
