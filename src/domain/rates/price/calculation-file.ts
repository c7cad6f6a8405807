// A calculation as a file: what it says of itself, and why one is refused.
import type { SavedFileCode } from '../../shared/keeping.ts';

export const calculationFileFormat = 'bpa-priskalkyle';

/** `notCalculation`: not a file of Timepris. */
export type CalculationFileCode = SavedFileCode | 'notCalculation';
