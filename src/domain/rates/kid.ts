// A KID: the number by which a payment is known. @source modulus 10 (Luhn), known to us and not looked up

/** The digits with the control digit behind; null when they are not digits. */
export function withControlDigit(digits: string): string | null {
  if (!/^\d{1,24}$/.test(digits)) return null;
  const sum = [...digits]
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? 2 : 1) * Number(digit))
    .reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
