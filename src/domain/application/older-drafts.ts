// How a draft that older code wrote becomes one of today, wherever it was kept: on a device, or in a package on a disk.

/**
 * `body` as the next version has it; the first takes version 1 to 2. It has not been parsed: what is no draft stays what it is.
 */
export const draftMigrations: readonly ((body: unknown) => unknown)[] = [withNoCalculation];

/** Version 1 knew of no calculation of an hourly price. */
function withNoCalculation(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? { ...body, calculation: null } : body;
}
