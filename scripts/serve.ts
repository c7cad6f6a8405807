// `npm run preview`, and the last step of `npm start`: serves dist/ as the host would, with its headers.
// PORT asks for a port, BASE_PATH says under which folder the site lies, SITE_DIST where it was built.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './host-headers.ts';

const folder = process.env.SITE_DIST ?? 'dist';
const wanted = Number(process.env.PORT ?? 4321);
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/|\/$/g, '')}/`.replace('//', '/');

if (!existsSync(`${folder}/index.html`)) {
  console.error('There is no built site here yet: run `npm start`, or `npm run build` first.');
  process.exit(1);
}
const port = await freePort(wanted);
if (port !== wanted) console.log(`Port ${wanted} is busy, so the site is on port ${port} instead.`);
await listen(createServer(site()), port);
console.log(`The site is on http://localhost:${port}${base}   (Ctrl+C stops it)`);

function site(): RequestListener {
  const headersFile = `${folder}/_headers`;
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];
  const setHeaders = (response: ServerResponse, pathname: string): void => {
    const headers = headersFor(rules, `${base}${pathname.slice(1)}`);
    for (const [name, value] of headers) response.setHeader(name, value);
  };
  const files = sirv(folder, { dev: true, etag: true, setHeaders, onNoMatch });
  return (request, response) => {
    const url = request.url ?? '/';
    if (url === '/' && base !== '/') return void response.writeHead(302, { Location: base }).end();
    if (!url.startsWith(base)) return onNoMatch(request, response);
    request.url = url.slice(base.length - 1);
    files(request, response);
  };

  function onNoMatch(_request: unknown, response: ServerResponse): void {
    setHeaders(response, '/404.html');
    const page = `${folder}/404.html`;
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'Not found');
  }
}

/** The first port from `port` on that nobody answers on, neither over IPv4 nor IPv6. */
async function freePort(port: number): Promise<number> {
  return (await answers(port)) ? freePort(port + 1) : port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: 'localhost' });
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** On this machine alone: nobody else on the network sees a site that is being worked on. */
function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
}
