import { describe, expect, test } from 'vitest';
import { createGuard, type GuardOptions } from '../../../../src/gather/net/address-guard.ts';
import { parseResolveOverrides } from '../../../../src/gather/net/resolve-overrides.ts';
import { UsageError } from '../../../../src/model/usage-error.ts';
import { httpFor, startHttp } from './servers.ts';

const guardWith = (options: Partial<GuardOptions> = {}) =>
  createGuard({ allowPrivate: false, allowAddresses: [], resolveOverrides: new Map(), ...options });

describe('judging an address', () => {
  const REFUSED = `
    0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.100.100.200 127.0.0.1 127.8.8.8 169.254.169.254 172.16.0.1 172.31.255.255
    192.0.0.192 192.0.2.1 192.31.196.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 239.1.1.1 240.0.0.1
    255.255.255.255 168.63.129.16
    :: ::1 ::127.0.0.1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::ffff:0:127.0.0.1 64:ff9b::7f00:1 64:ff9b::a00:1
    64:ff9b::a9fe:a9fe 64:ff9b:1::7f00:1 100::1 2001::1 2001:2::1 2001:10::1 2001:20::1 2001:db8::1 2002:7f00:1:: 2002:808:808::
    3fff::1 4000::1 5f00::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0 fec0::1 ff02::1
    2130706433 0x7f000001 017700000001 127.1 0177.0.0.1 example.com 1.2.3.4.5`
    .trim()
    .split(/\s+/);
  test.each(REFUSED)('refuses %s', (address) => {
    expect(guardWith().refusal(address, 80)).not.toBeNull();
  });

  const PUBLIC =
    '8.8.8.8 1.1.1.1 93.184.216.34 172.15.0.1 172.32.0.1 192.167.1.1 100.63.0.1 100.128.0.1 223.255.255.255 ::ffff:8.8.8.8';
  test.each(`${PUBLIC} 64:ff9b::808:808 2a00:1450:4002:410::2003 2001:4860:4860::8888 2606:4700::1111`.split(' '))(
    'permits %s',
    (address) => {
      expect(guardWith().refusal(address, 443)).toBeNull();
    },
  );

  test('--allow-private permits all of them', () => {
    for (const address of ['127.0.0.1', '10.0.0.1', '::1', '169.254.1.1']) {
      expect(guardWith({ allowPrivate: true }).refusal(address, 80)).toBeNull();
    }
  });

  test('--allow-address permits that address with that port and nothing else', () => {
    const guard = guardWith({ allowAddresses: ['127.0.0.1:8080', '[::1]:9'] });
    expect(guard.refusal('127.0.0.1', 8080)).toBeNull();
    expect(guard.refusal('::ffff:127.0.0.1', 8080)).toBeNull();
    expect(guard.refusal('0:0:0:0:0:0:0:1', 9)).toBeNull();
    expect(guard.refusal('127.0.0.1', 8081)).toBe('loopback');
    expect(guard.refusal('127.0.0.2', 8080)).toBe('loopback');
    expect(guard.refusal('::1', 8080)).toBe('loopback');
  });

  test.each(['127.0.0.1', 'localhost:80', '127.0.0.1:0', '127.0.0.1:70000', '::1:80', ''])(
    'is told in vain to allow "%s"',
    (value) => {
      expect(() => guardWith({ allowAddresses: [value] })).toThrow(UsageError);
    },
  );
});

describe('locating a host', () => {
  test('localhost names are this machine, without DNS, and judged', async () => {
    const lookup = async () => expect.unreachable();
    for (const host of ['localhost', 'shop.localhost', 'LOCALHOST.', 'a.b.localhost.']) {
      const permitted = await guardWith({ lookup, allowPrivate: true }).locate(host, 80);
      expect(permitted).toEqual({ ok: true, value: [{ address: '127.0.0.1', family: 4, port: 80 }] });
      expect(await guardWith({ lookup }).locate(host, 80)).toMatchObject({ ok: false, problem: { kind: 'refused_address' } });
    }
    expect(await guardWith({ lookup: async () => ['8.8.8.8'] }).locate('notlocalhost', 80)).toMatchObject({ ok: true });
  });

  test('only the permitted answers of a name are used, and none when there is none', async () => {
    const answers: Record<string, string[]> = {
      'mixed.example': ['10.0.0.1', '8.8.8.8', '::1'],
      'inside.example': ['10.0.0.1', 'fd00::1'],
    };
    const guard = guardWith({ lookup: async (host) => answers[host] ?? [] });
    expect(await guard.locate('mixed.example', 443)).toEqual({ ok: true, value: [{ address: '8.8.8.8', family: 4, port: 443 }] });
    const inside = await guard.locate('inside.example', 443);
    expect(inside).toMatchObject({ ok: false, problem: { kind: 'refused_address' } });
    expect(JSON.stringify(inside)).toContain('10.0.0.1:443 (private), [fd00::1]:443 (unique local)');
    expect(await guard.locate('empty.example', 80)).toMatchObject({ ok: false, problem: { kind: 'dns_error' } });
  });

  test('--resolve changes address and port, and is judged', async () => {
    const resolveOverrides = parseResolveOverrides(['WWW.Rossi.it=127.0.0.1:8080', 'due.it=[::1]', 'città.it=8.8.8.8']);
    const strict = guardWith({ resolveOverrides });
    expect(await strict.locate('www.rossi.it', 443)).toMatchObject({ ok: false, problem: { kind: 'refused_address' } });
    expect(await strict.locate('xn--citt-3na.it', 80)).toMatchObject({ ok: true });
    const open = guardWith({ resolveOverrides, allowAddresses: ['127.0.0.1:8080', '[::1]:443'] });
    const place = { address: '127.0.0.1', family: 4, port: 8080 };
    expect(await open.locate('www.rossi.it.', 443)).toEqual({ ok: true, value: [place] });
    expect(await open.locate('due.it', 443)).toEqual({ ok: true, value: [{ address: '::1', family: 6, port: 443 }] });
    expect(await open.resolve('www.rossi.it')).toEqual({ ok: true, value: ['127.0.0.1'] });
  });

  test.each(['rossi.it', 'rossi.it=', '=127.0.0.1:80', 'rossi.it=example.com:80', 'rossi.it=127.0.0.1:x', 'a b=127.0.0.1'])(
    '--resolve "%s" is wrong usage',
    (value) => expect(() => parseResolveOverrides([value])).toThrow(UsageError),
  );
});

describe('no byte reaches a refused address', () => {
  test('in whatever way it is written', async () => {
    const sentinel = await startHttp((_, response) => response.end('secret'));
    const http = httpFor({ allowPrivate: false, lookup: async () => ['127.0.0.1'] });
    const hosts = [
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '0177.0.0.1',
      '127.1',
      '127.0.0.1.',
      '１２７.0.0.1',
      'localhost',
      'x.localhost',
    ];
    for (const host of [
      ...hosts,
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::1]',
      '0.0.0.0',
      'inside.example',
      '169.254.169.254',
    ]) {
      const look = await http.fetch(`http://${host}:${sentinel.port}/`);
      expect(look, host).toMatchObject({ ok: false, problem: { kind: 'refused_address' } });
    }
    expect(sentinel.hits()).toBe(0);
  });

  test('nor by a redirect', async () => {
    const sentinel = await startHttp((_, response) => response.end('secret'));
    const door = await startHttp((request, response) => {
      response.writeHead(302, { location: `http://${request.url?.slice(1)}:${sentinel.port}/` }).end();
    });
    const http = httpFor({ allowPrivate: false, allowAddresses: [`127.0.0.1:${door.port}`], lookup: async () => ['127.0.0.1'] });
    for (const host of ['127.0.0.1', '2130706433', '[::ffff:7f00:1]', 'inside.example', 'localhost']) {
      expect(await http.fetch(`${door.url}/${host}`)).toMatchObject({ ok: false, problem: { kind: 'refused_address' } });
    }
    expect(sentinel.hits()).toBe(0);
  });

  test('nor by a name that changes its answer after it was judged', async () => {
    const site = await startHttp((_, response) => response.end('<html>hello'));
    let asked = 0;
    const lookup = async () => {
      asked += 1;
      return asked === 1 ? ['127.0.0.1'] : ['10.0.0.1'];
    };
    const http = httpFor({ allowPrivate: false, allowAddresses: [`127.0.0.1:${site.port}`], lookup });
    expect(await http.fetch(`http://rebind.example:${site.port}/`)).toMatchObject({ ok: true, value: { text: '<html>hello' } });
    expect(asked).toBe(1);
  });

  test('whereas --resolve with permission gets there, under the name asked for', async () => {
    const site = await startHttp((request, response) => response.end(`<html>${request.headers.host}`));
    const resolveOverrides = parseResolveOverrides([`www.rossi.it=127.0.0.1:${site.port}`]);
    const http = httpFor({ allowPrivate: false, resolveOverrides, allowAddresses: [`127.0.0.1:${site.port}`] });
    expect(await http.fetch('http://www.rossi.it/')).toMatchObject({ ok: true, value: { text: '<html>www.rossi.it' } });
  });
});
