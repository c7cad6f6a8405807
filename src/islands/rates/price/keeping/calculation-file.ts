// A calculation as a file, and back again. One of the gates where input is parsed: all of a file, or why not.
import * as z from 'zod/mini';
import { type CalculationFileCode, calculationFileFormat } from '#domain/rates/price/calculation-file.ts';
import {
  type Calculation,
  calculationSchema,
  calculationSchemaVersion,
} from '#domain/rates/price/price-draft.schema.ts';
import { heading, readJsonFile } from '../../../shared/read-json-file.ts';

/** Four scenarios of a hundred shifts each are far below; ours has six levels. */
const limits = { maxBytes: 1_000_000, maxDepth: 12 };

const fileSchema = z.object({
  format: z.literal(calculationFileFormat),
  schemaVersion: z.literal(calculationSchemaVersion),
  calculation: calculationSchema,
});

export type OpenedCalculation =
  | { readonly status: 'opened'; readonly calculation: Calculation }
  | { readonly status: 'refused'; readonly code: CalculationFileCode };

/**
 * null for a calculation that could not be opened again: a text in it is too long.
 * @param today YYYY-MM-DD
 */
export function calculationFile(
  calculation: Calculation,
  today: string,
): { readonly name: string; readonly file: Blob } | null {
  const content = { format: calculationFileFormat, schemaVersion: calculationSchemaVersion, calculation };
  return fileSchema.safeParse(content).success ? jsonFile(JSON.stringify(content, null, 2), today) : null;
}

/** Whatever was kept and cannot be read, as it is. */
export function jsonFile(json: string, today: string): { readonly name: string; readonly file: Blob } {
  return { name: `priskalkyle-${today}.json`, file: new Blob([json, '\n'], { type: 'application/json' }) };
}

/**
 * Never rejects, and never takes in a part of a file. It becomes a calculation of its own: one that is kept stays as it is.
 * @param id of that calculation
 */
export async function openCalculationFile(file: Blob, id: string): Promise<OpenedCalculation> {
  const read = await readJsonFile(file, limits);
  if (read.status === 'refused') return read;
  const { format, schemaVersion } = heading(read.json);
  if (format !== calculationFileFormat) return refused('notCalculation');
  if (Number.isInteger(schemaVersion) && Number(schemaVersion) > calculationSchemaVersion)
    return refused('newerFormat');
  const content = read.isClear ? fileSchema.safeParse(read.json) : null;
  if (!content?.success) return refused('fileDamaged');
  return { status: 'opened', calculation: { ...content.data.calculation, id } };
}

function refused(code: CalculationFileCode): OpenedCalculation {
  return { status: 'refused', code };
}
