// A plan as a file that any device can open.
import { billingDraftSchema, billingSchemaVersion } from '#domain/billing/billing-draft.schema.ts';
import { toolFile } from '../../shared/saved-file/tool-file.ts';

export const { form: billingForm, make: billingFile } = toolFile('plan', billingDraftSchema, {
  format: 'bpa-fakturaplan',
  schemaVersion: billingSchemaVersion,
  name: 'fakturaplan',
  /** Forty changes are far below; ours has five levels. */
  limits: { maxBytes: 100_000, maxDepth: 10 },
});
