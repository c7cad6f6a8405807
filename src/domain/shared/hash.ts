// The one spelling of a SHA-256 digest used everywhere: 64 lower-case hexadecimal digits.

export type Sha256 = string & { readonly __brand: 'Sha256' };

const pattern = /^[0-9a-f]{64}$/;

/** True for 64 lower-case hexadecimal digits. */
export function isSha256(value: string): value is Sha256 {
  return pattern.test(value);
}
