import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listen, urlOf } from '../support/loopback-hub.ts';
import { type Resolving, resolving } from '../support/resolving.ts';

let hub: Resolving;
let proxy: Awaited<ReturnType<typeof listen>>;
let asked: string[];

beforeEach(async () => {
  hub = await resolving({ models: [{ id: 'acme/m', cardData: { license: 'mit' } }] });
  asked = [];
  proxy = await listen(0, (request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    const [host, port] = (request.url ?? '').split(':');
    const through = connect(Number(port), host ?? '', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    socket.on('error', () => through.destroy());
    through.on('error', () => socket.destroy());
  });
});
afterEach(async () => {
  await Promise.all([hub.stop(), proxy.stop()]);
});

describe('a proxy', () => {
  it('carries every request', async () => {
    const answers = await hub.resolve(['acme/m'], { proxy: { http: urlOf(proxy.server), https: null, bypass: null } });
    expect(answers.get('acme/m')).toMatchObject({ kind: 'found', facts: { license: ['mit'] } });
    expect(asked).toEqual([new URL(hub.hub.url).host]);
  });

  it('that never answers is let go when the run ends: a connection to it would keep the process alive', async () => {
    proxy.server.removeAllListeners('connect');
    const open = new Set<unknown>();
    proxy.server.on('connect', (_, socket) => {
      open.add(socket);
      for (const over of ['end', 'close', 'error']) socket.on(over, () => open.delete(socket));
      socket.resume();
    });
    const settings = { http: urlOf(proxy.server), https: null, bypass: null };
    const answers = await hub.resolve(['acme/m'], { proxy: settings, attemptTimeout: 100, timeout: 1_000 });
    expect(answers.get('acme/m')).toMatchObject({ kind: 'unreachable' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(open.size).toBe(0);
  });

  it('is not used for the hosts of NO_PROXY', async () => {
    const settings = { http: urlOf(proxy.server), https: null, bypass: '127.0.0.1' };
    const answers = await hub.resolve(['acme/m'], { proxy: settings });
    expect(answers.get('acme/m')).toMatchObject({ kind: 'found' });
    expect(asked).toEqual([]);
  });

  it('that is down makes models unreachable', async () => {
    const http = urlOf(proxy.server);
    await proxy.stop();
    const answers = await hub.resolve(['acme/m'], { proxy: { http, https: null, bypass: null } });
    expect(answers.get('acme/m')).toMatchObject({ kind: 'unreachable', reason: 'network' });
  });
});
