// Telling the check's other open pages that everything was deleted, so that none of them writes it anew.
import { openChannel } from './channel.ts';

const channelName = 'bpa-sjekk';
const message = 'forgotten';

export interface ForgottenChannel {
  /** Tells the other pages. */
  tell(): void;
  close(): void;
}

/** `onForgotten` is called when another page says so; whatever else is said there is ignored. Never throws. */
export function openForgottenChannel(onForgotten: () => void): ForgottenChannel {
  const { tell, close } = openChannel(channelName, (word) => {
    if (word === message) onForgotten();
  });
  return { tell: () => tell(message), close };
}
