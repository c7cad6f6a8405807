// Strings as they are written in a PDF file, always as hexadecimal: no character of a text can end a string or open
// anything else. Source: ISO 32000-1:2008, 7.3.4.3 "Hexadecimal strings" and 7.9.2.2 "Text string type".

/** A text for people: UTF-16BE with its byte order mark. */
export function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return `<FEFF${units.map((unit) => hex(unit, 4)).join('')}>`;
}

/** Seven-bit ASCII, such as an address made by `URL`. Throws for anything else. */
export function asciiString(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  if (units.some((unit) => unit > 0x7e)) throw new RangeError(`Not ASCII: ${text}`);
  return `<${units.map((unit) => hex(unit, 2)).join('')}>`;
}

/** A name, such as a media type: what is no letter, digit, dot, plus or hyphen in hexadecimal (7.3.5). Throws for what is not ASCII. */
export function asciiName(text: string): string {
  if (/[^\x21-\x7e]/.test(text)) throw new RangeError(`Not ASCII: ${text}`);
  return `/${text.replace(/[^A-Za-z0-9.+-]/g, (character) => `#${hex(character.charCodeAt(0), 2)}`)}`;
}

/** A number with at most two decimals, as PDF wants it: never with an exponent. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
