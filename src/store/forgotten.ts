// Telling the check's other open pages that everything was deleted, so that none of them writes it anew.
// @source HTML Standard, BroadcastChannel: same origin only, and never back to the channel that spoke. Checked 2026-11-22.

const channelName = 'bpa-sjekk';
const message = 'forgotten';

export interface ForgottenChannel {
  /** Tells the other pages. */
  tell(): void;
  close(): void;
}

/** `onForgotten` is called when another page says so; whatever else is said there is ignored. Never throws. */
export function openForgottenChannel(onForgotten: () => void): ForgottenChannel {
  try {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === message) onForgotten();
    };
    return { tell: () => channel.postMessage(message), close: () => channel.close() };
  } catch {
    // Without channels the other pages find out when they next save.
    return { tell: () => {}, close: () => {} };
  }
}
