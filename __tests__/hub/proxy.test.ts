import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { proxyFor } from '../../src/hub/http/proxy.ts';
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

  it('that asks for a password is asked once, and said to ask for one', async () => {
    proxy.server.removeAllListeners('connect');
    proxy.server.on('connect', (request, socket) => {
      asked.push(request.url ?? '');
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    const settings = { http: urlOf(proxy.server).replace('//', '//me:s3cret@'), https: null, bypass: null };
    const answer = (await hub.resolve(['acme/m'], { proxy: settings })).get('acme/m');
    expect(answer).toMatchObject({
      kind: 'unreachable',
      detail: expect.stringMatching(/proxy .* 407; it asks for a user/),
    });
    expect(JSON.stringify(answer)).not.toContain('s3cret');
    expect(asked).toHaveLength(1);
  });

  it('that is down makes models unreachable', async () => {
    const http = urlOf(proxy.server);
    await proxy.stop();
    const answers = await hub.resolve(['acme/m'], { proxy: { http, https: null, bypass: null } });
    expect(answers.get('acme/m')).toMatchObject({ kind: 'unreachable', reason: 'network' });
  });
});

describe('the proxy on the way', () => {
  const settings = { http: 'http://h:1', https: 'http://s:1', bypass: null };

  it('is that of the scheme, and of no other', () => {
    expect(proxyFor(new URL('https://hub.example'), settings)).toBe('http://s:1');
    expect(proxyFor(new URL('http://127.0.0.1:80'), settings)).toBe('http://h:1');
    expect(proxyFor(new URL('https://hub.example'), { ...settings, https: null })).toBeNull();
  });

  it.each([
    ['https://hub.acme.example', 'acme.example'],
    ['https://hub.acme.example', 'x,  .ACME.example'],
    ['https://hub.acme.example', 'x *.acme.example'],
    ['https://hub.acme.example', 'localhost,*'],
    ['https://hub.acme.example:8443', 'hub.acme.example:8443'],
    ['https://hub.acme.example', 'hub.acme.example:443'],
    ['https://10.1.2.3', '127.0.0.0/8,10.0.0.0/8'],
    ['https://10.1.2.3', '10.1.2.3'],
    ['http://[::1]:8080', '127.0.0.1,::1'],
    ['http://[::1]:8080', '[::1]'],
    ['https://[fd00::7]', 'fd00::/8'],
  ])('to %s is none with NO_PROXY %s', (url, bypass) => {
    expect(proxyFor(new URL(url), { ...settings, bypass })).toBeNull();
  });

  it.each([
    ['https://notacme.example', 'acme.example'],
    ['https://acme.example.evil', 'acme.example'],
    ['https://hub.acme.example', 'hub.acme.example:8443'],
    ['https://11.1.2.3', '10.0.0.0/8'],
    ['https://10.hub.example', '10.0.0.0/8'],
    ['https://10.1.2.3', '10.0.0.0/80'],
    ['https://10.1.2.3', 'nonsense/8,/8,:443,.'],
  ])('to %s is there with NO_PROXY %s', (url, bypass) => {
    expect(proxyFor(new URL(url), { ...settings, bypass })).not.toBeNull();
  });
});
