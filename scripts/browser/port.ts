// A port that nobody listens on.
import { createServer } from 'node:net';

/** Given by the machine, which gives another the next time. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) done(address.port);
        else fail(new Error('The machine gave no port.'));
      });
    });
  });
}
