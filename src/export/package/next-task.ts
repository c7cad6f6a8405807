// Lets the page answer between two pieces of long work.

/** Resolves in a task of its own, after what the reader did meanwhile has been heard. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
