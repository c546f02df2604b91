import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

export interface FixtureServer {
  port: number;
  /** Answers this address (`http://news.example/story`) with the text: HTML, unless the headers say otherwise. */
  page(url: string, text: string, headers?: Record<string, string>): void;
  /** Every address that came in; `host:443` for what asked for a tunnel. */
  requests(): string[];
  close(): Promise<void>;
}

interface Fixture {
  text: string;
  headers: Record<string, string>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A proxy is asked for whole addresses, a plain server for paths. */
function addressOf(request: IncomingMessage): URL {
  const path = request.url ?? '/';
  return path.startsWith('http:')
    ? new URL(path)
    : new URL(`http://${request.headers.host ?? 'localhost'}${path}`);
}

async function sendFile(folder: string, { pathname }: URL, response: ServerResponse): Promise<void> {
  const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
  try {
    const body = await readFile(join(folder, path));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end(`nothing at ${path}`);
  }
}

/**
 * Serves a folder on loopback, under every host name: it is also an HTTP proxy, so a browser that is
 * pointed at it finds the same files at `http://news.example/` and can reach nothing else in the world.
 */
export async function startFixtureServer(folder: string): Promise<FixtureServer> {
  const fixtures = new Map<string, Fixture>();
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const url = addressOf(request);
    seen.push(url.href);
    const fixture = fixtures.get(url.href) ?? fixtures.get(url.origin + url.pathname);
    if (url.pathname === '/favicon.ico') return void response.writeHead(204).end();
    if (!fixture) return void sendFile(folder, url, response);
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...fixture.headers })
      .end(fixture.text);
  });
  server.on('connect', (request, socket) => {
    seen.push(request.url ?? '');
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the fixture server has no port');
  return {
    port: address.port,
    page: (url, text, headers = {}) => void fixtures.set(new URL(url).href, { text, headers }),
    requests: () => [...seen],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
