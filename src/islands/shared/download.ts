// Hands a file to the reader. Nothing leaves the machine: the address is the browser's own memory.

/** Starts a download and returns the address, so that a link can offer it again; release it with URL.revokeObjectURL. */
export function offerDownload(file: Blob, name: string): string {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  return url;
}
