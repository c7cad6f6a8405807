// CRC-32 as zip asks for (ISO 3309, reflected polynomial), eight bytes at a time: the library's own takes them as they stream by.

const polynomial = 0xedb88320;
const bytesInTable = 4 * 256;
/** Eight tables on end: what a byte does to the sum when 0 to 7 bytes come after it. */
const tables = tablesOf();

function tablesOf(): DataView {
  const made = new DataView(new ArrayBuffer(8 * bytesInTable));
  for (let byte = 0; byte < 256; byte += 1) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ polynomial : sum >>> 1;
    made.setInt32(4 * byte, sum);
  }
  for (let at = bytesInTable; at < made.byteLength; at += 4) {
    const before = made.getInt32(at - bytesInTable);
    made.setInt32(at, (before >>> 8) ^ made.getInt32(4 * (before & 255)));
  }
  return made;
}

function effect(byte: number, after: number): number {
  return tables.getInt32(after * bytesInTable + 4 * (byte & 255));
}

/** From 0 to 2³² − 1; 0 for no bytes. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let sum = -1;
  let at = 0;
  for (; at + 8 <= bytes.length; at += 8) {
    const low = sum ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    const ofLow = effect(low, 7) ^ effect(low >>> 8, 6) ^ effect(low >>> 16, 5) ^ effect(low >>> 24, 4);
    const ofHigh = effect(high, 3) ^ effect(high >>> 8, 2) ^ effect(high >>> 16, 1) ^ effect(high >>> 24, 0);
    sum = ofLow ^ ofHigh;
  }
  for (; at < bytes.length; at += 1) sum = (sum >>> 8) ^ effect(sum ^ view.getUint8(at), 0);
  return ~sum >>> 0;
}
