// @ts-check
// Reads how many tests passed from what the test runners write, and never takes silence for success.

/**
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} notRun what was left out, and why
 * @property {string[]} notes what the reader should know although nothing failed
 */

/** One check: it passed or it did not. @param {boolean} ok @returns {Result} */
export const oneCheck = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, notRun: [], notes: [] });

/**
 * What vitest's JSON reporter wrote. A file that could not be loaded counts as one failure.
 * @param {string | null} json null when there is no report
 * @param {number} exitCode
 * @returns {Result}
 */
export function vitestResult(json, exitCode) {
  if (json === null) return oneCheck(false);
  /** @type {{ testResults: { name: string, status: string, assertionResults: { status: string, fullName: string }[] }[] }} */
  const { testResults } = JSON.parse(json);
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const failed = tests.filter(({ status }) => status === 'failed').length + broken.length;
  const notRun = tests
    .filter(({ status }) => !['passed', 'failed'].includes(status))
    .map(({ fullName }) => fullName);
  return atLeastOneFailure({ passed, failed, notRun, notes: [] }, exitCode);
}

/**
 * What Playwright's JSON reporter wrote.
 * @param {string | null} json null when there is no report
 * @param {number} exitCode
 * @returns {Result}
 */
export function playwrightResult(json, exitCode) {
  if (json === null) return oneCheck(false);
  const { stats, errors, suites } = JSON.parse(json);
  const named = (/** @type {string} */ outcome) =>
    specs(suites).filter(({ tests }) => tests.some((test) => test.status === outcome));
  const result = {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    notRun: named('skipped').map(({ title }) => title),
    notes: named('flaky').map(({ title }) => `needed a second try: ${title}`),
  };
  return atLeastOneFailure(result, exitCode);
}

/** @typedef {{ title: string, tests: { status: string }[] }} Spec */
/** @param {{ specs?: Spec[], suites?: any[] }[]} suites @returns {Spec[]} */
function specs(suites) {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...specs(suite.suites ?? [])]);
}

/** A runner that leaves with an error, or that ran nothing, has failed whatever it wrote. @param {Result} result @param {number} exitCode */
function atLeastOneFailure(result, exitCode) {
  const silent = exitCode !== 0 || result.passed === 0;
  return silent && result.failed === 0 ? { ...result, failed: 1 } : result;
}
