// The price that was typed last, as it was typed: it is there when the reader comes to another view that asks for it.

let typed = '';

export function rememberGivenPrice(text: string): void {
  typed = text;
}

export function rememberedGivenPrice(): string {
  return typed;
}
