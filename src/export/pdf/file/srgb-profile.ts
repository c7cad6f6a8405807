// The colour profile of sRGB, made from its published numbers. It tells, for ever, which colours the figures in a file mean.
// Sources: IEC 61966-2-1:1999 for the curve; its primaries seen under D50 by the Bradford matrix, as Bruce Lindbloom prints
// them (brucelindbloom.com, "RGB/XYZ Matrices"); ICC.1:2004-10 for the form of the file, clauses 7 to 10.

const d50 = [0.9642, 1, 0.8249] as const;
const red = [0.4360747, 0.2225045, 0.0139322] as const;
const green = [0.3850649, 0.7168786, 0.0971045] as const;
const blue = [0.1430804, 0.0606169, 0.7141733] as const;
/** From D65, the white of sRGB, to D50, the white of every profile. */
const bradford = [
  1.0478112, 0.0228866, -0.050127, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316,
] as const;
/** Exponent, a, b, c, d: (ax + b) to the exponent from d on, cx below it. */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const;

const name = 'sRGB IEC61966-2.1';
const version = 0x04200000;
const curveWithFoot = 3;

/** The bytes of the profile: a monitor's, by matrix and curves. Always the same. */
export function srgbProfile(): Uint8Array<ArrayBuffer> {
  const trc = [...ascii('para'), ...u32(0), ...u16(curveWithFoot), ...u16(0), ...curve.flatMap(fixed)];
  const tags: readonly (readonly [signature: string, bytes: readonly number[]])[] = [
    ['desc', text(name)],
    ['cprt', text('Public domain')],
    ['wtpt', point(d50)],
    ['chad', [...ascii('sf32'), ...u32(0), ...bradford.flatMap(fixed)]],
    ['rXYZ', point(red)],
    ['gXYZ', point(green)],
    ['bXYZ', point(blue)],
    ['rTRC', trc],
    ['gTRC', trc],
    ['bTRC', trc],
  ];
  const table: number[] = [];
  const data: number[] = [];
  const places = new Map<readonly number[], number>();
  const start = 128 + 4 + 12 * tags.length;
  for (const [signature, bytes] of tags) {
    const place = places.get(bytes) ?? start + data.length;
    if (!places.has(bytes)) data.push(...bytes, ...Array(-bytes.length & 3).fill(0));
    places.set(bytes, place);
    table.push(...ascii(signature), ...u32(place), ...u32(bytes.length));
  }
  return Uint8Array.from([...header(start + data.length), ...u32(tags.length), ...table, ...data]);
}

/** Clause 7.2. What is left at nought: the preferred engine, platform, flags, device, creator and digest. */
function header(size: number): readonly number[] {
  const made = [2004, 10, 1, 0, 0, 0].flatMap(u16);
  const identity = [...u32(size), ...u32(0), ...u32(version), ...ascii('mntrRGB XYZ ')];
  const head = [...identity, ...made, ...ascii('acsp')];
  const whole = [...head, ...Array(68 - head.length).fill(0), ...d50.flatMap(fixed)];
  return [...whole, ...Array(128 - whole.length).fill(0)];
}

function point(xyz: readonly number[]): readonly number[] {
  return [...ascii('XYZ '), ...u32(0), ...xyz.flatMap(fixed)];
}

/** One text, in American English as the form wants a country named, in UTF-16. */
function text(words: string): readonly number[] {
  const length = 2 * words.length;
  const units = ascii(words).flatMap((byte) => [0, byte]);
  return [
    ...ascii('mluc'),
    ...u32(0),
    ...u32(1),
    ...u32(12),
    ...ascii('enUS'),
    ...u32(length),
    ...u32(28),
    ...units,
  ];
}

function ascii(letters: string): readonly number[] {
  return Array.from(letters, (letter) => letter.charCodeAt(0));
}

function u16(value: number): readonly number[] {
  return [(value >> 8) & 0xff, value & 0xff];
}

function u32(value: number): readonly number[] {
  return [...u16(value >>> 16), ...u16(value & 0xffff)];
}

/** Signed, with sixteen bits before the point and sixteen after it. */
function fixed(value: number): readonly number[] {
  return u32(Math.round(value * 65_536));
}
