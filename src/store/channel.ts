// Words between the site's open pages. Never an answer: only that something was done.
// @source HTML Standard, BroadcastChannel: same origin only, and never back to the channel that spoke. Checked 2026-11-22.

export interface Channel {
  /** Tells the other pages. */
  tell(word: string): void;
  close(): void;
}

/** `onWord` is called when another page says one; whatever else is said there is ignored. Never throws. */
export function openChannel(name: string, onWord: (word: string) => void): Channel {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') onWord(data);
    };
    return { tell: (word) => channel.postMessage(word), close: () => channel.close() };
  } catch {
    // Without channels the other pages find out when they next save.
    return { tell: () => {}, close: () => {} };
  }
}
