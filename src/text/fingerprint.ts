// How a digest is written for people: they compare it by eye, and read it to each other over the telephone.

/** @param sha256 64 hexadecimal digits → «ab12 cd34 …» */
export function inFours(sha256: string): string {
  return sha256.replace(/.{4}(?=.)/g, '$& ');
}

/** On paper: lines of as many digits each, so that every digest breaks at the same place. */
export function inLinesOf(digits: number, sha256: string): string {
  return sha256.replace(new RegExp(`.{${digits}}(?=.)`, 'g'), '$&\n');
}
