// A calculation as a file: what it says of itself, and why one is refused.
import type { SavedFileTrouble } from '../../shared/keeping.ts';

export const calculationFileFormat = 'bpa-priskalkyle';

/** `notCalculation`: not a file of Timepris. */
export type CalculationFileCode = SavedFileTrouble | 'notCalculation';
