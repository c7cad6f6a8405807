// Sick pay that the employer bears, as a share of the hours worked.
import { type Exact, exact } from '../shared/exact.ts';

const whole = exact(100);

/**
 * In per cent of the hours worked, exactly: absence × the employer's part ÷ (1 − absence).
 * @param absence per cent of agreed hours, below 100
 * @param employersPart per cent of the absence that the employer pays
 * @returns null when all hours are absence
 */
export function sickPayPercent(absence: Exact, employersPart: Exact): Exact | null {
  return absence.gte(whole) ? null : absence.mul(employersPart).div(whole.sub(absence));
}
