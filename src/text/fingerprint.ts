// How a digest is written for people: they compare it by eye, and read it to each other over the telephone.

/** @param sha256 64 hexadecimal digits → «ab12 cd34 …» */
export function inFours(sha256: string): string {
  return sha256.replace(/.{4}(?=.)/g, '$& ');
}
