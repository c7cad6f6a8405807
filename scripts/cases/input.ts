// What goes into a case, read exactly. What is missing or not understood is told by its name.

import { isRealDay } from '#domain/shared/dates.ts';
import { type Exact, exact } from '#domain/shared/exact.ts';
import { readSigned } from './decimals.ts';

/** Caught by the runner: the case is not ok, and says why. */
export class NotUnderstood extends Error {}

export class Input {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  /** A number, a string («31.96», «-0.3») or a fraction («4/3»). */
  decimal(name: string): Exact {
    return exactly(name, this.#values[name]);
  }

  decimalOr(name: string, otherwise: Exact): Exact {
    return this.#values[name] === undefined || this.#values[name] === null ? otherwise : this.decimal(name);
  }

  decimals(name: string): readonly Exact[] {
    return this.#list(name).map((value) => exactly(name, value));
  }

  /** What something is divided by. */
  aboveZero(name: string): Exact {
    return above(name, this.decimal(name));
  }

  allAboveZero(name: string): readonly Exact[] {
    return this.decimals(name).map((value) => above(name, value));
  }

  /** A number in the file is read as the text it is. */
  oneOf<Value extends string>(name: string, values: readonly Value[]): Value {
    const value = this.#values[name];
    const found = values.find((each) => each === (typeof value === 'number' ? String(value) : value));
    if (found === undefined) throw unknown(name, value);
    return found;
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  /** Zero or more. */
  wholes(name: string): readonly number[] {
    return this.#list(name).map((value) => wholeNumber(name, value));
  }

  /** Of the Gregorian calendar, four digits. */
  year(name: string): number {
    const year = wholeNumber(name, this.#values[name]);
    if (year < 1583 || !isRealDay(`${year}-01-01`)) throw unknown(name, year);
    return year;
  }

  /** YYYY-MM-DD, one that exists. */
  day(name: string): string {
    const day = this.text(name);
    if (!isRealDay(day)) throw unknown(name, day);
    return day;
  }

  text(name: string): string {
    return String(this.#values[name] ?? '');
  }

  objects(name: string): readonly Input[] {
    return this.#list(name).map((each) => {
      if (typeof each !== 'object' || each === null) throw unknown(name, each);
      return new Input(each as Record<string, unknown>);
    });
  }

  #list(name: string): readonly unknown[] {
    const value = this.#values[name];
    if (!Array.isArray(value)) throw new NotUnderstood(`missing ${name}`);
    return value;
  }
}

function unknown(name: string, value: unknown): NotUnderstood {
  return new NotUnderstood(`unknown ${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
}

function exactly(name: string, value: unknown): Exact {
  if (value === undefined || value === null) throw new NotUnderstood(`missing ${name}`);
  const [, over, under] = (typeof value === 'string' && /^(\d+)\/([1-9]\d*)$/.exec(value)) || [];
  if (over !== undefined && under !== undefined) return exact(BigInt(over), BigInt(under));
  const read = readSigned(value);
  if (read === null) throw unknown(name, value);
  return read;
}

function above(name: string, value: Exact): Exact {
  if (value.lte(0)) throw unknown(name, value.toFraction());
  return value;
}

function wholeNumber(name: string, value: unknown): number {
  const read = exactly(name, value);
  if (read.d !== 1n || read.lt(0)) throw unknown(name, value);
  return Number(read.n);
}
