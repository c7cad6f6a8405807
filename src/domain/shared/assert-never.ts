// Closes a switch: a case nobody thought of is a type error first, a fault second.

/** Throws a fault; reached only if a value escaped its type. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
