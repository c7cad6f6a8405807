// What goes into a case, read exactly. A name the form does not have, or a value that is not understood, is told by its name.
import { type Exact, exact } from '#domain/shared/exact.ts';
import { readDecimal } from './decimals.ts';

/** Caught by the runner: the case is not ok, and says why. */
export class NotUnderstood extends Error {}

export class Input {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  /** A number, a string («31.96») or a fraction («4/3»). */
  decimal(name: string): Exact {
    return exactly(name, this.#values[name]);
  }

  decimalOr(name: string, otherwise: Exact): Exact {
    return this.#values[name] === undefined || this.#values[name] === null ? otherwise : this.decimal(name);
  }

  decimals(name: string): readonly Exact[] {
    return this.list(name).map((value) => exactly(name, value));
  }

  oneOf<Value extends string>(name: string, values: readonly Value[]): Value {
    const value = this.#values[name];
    const found = values.find((each) => each === value);
    if (found === undefined) throw new NotUnderstood(`unknown ${name}: ${String(value)}`);
    return found;
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  whole(name: string): number {
    const value = Number(this.#values[name]);
    if (!Number.isInteger(value)) throw new NotUnderstood(`unknown ${name}: ${String(this.#values[name])}`);
    return value;
  }

  text(name: string): string {
    return String(this.#values[name] ?? '');
  }

  list(name: string): readonly unknown[] {
    const value = this.#values[name];
    if (!Array.isArray(value)) throw new NotUnderstood(`missing ${name}`);
    return value;
  }

  objects(name: string): readonly Input[] {
    return this.list(name).map((each) => new Input(each as Record<string, unknown>));
  }
}

function exactly(name: string, value: unknown): Exact {
  const [, over, under] = (typeof value === 'string' && /^(\d+)\/([1-9]\d*)$/.exec(value)) || [];
  if (over !== undefined && under !== undefined) return exact(BigInt(over), BigInt(under));
  const read = readDecimal(value);
  if (read === null) throw new NotUnderstood(`unknown ${name}: ${JSON.stringify(value)}`);
  return read;
}
