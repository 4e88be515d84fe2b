import { BlockList, isIP } from 'node:net';

/** `10.0.0.0/8`, `fd00::/8` */
const RANGE = /^([\d.]+|\[?[\da-f:]+\]?)\/(\d{1,3})$/i;

/**
 * Whether `NO_PROXY` names the host of `url`: `*`, a host with the hosts below it (`acme.example`, `.acme.example`, `*.acme.example`), an address or
 * a range of addresses, each with a port or without. As curl, Go and Python read it; names are not looked up.
 */
export function bypasses(url: URL, list: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      const range = RANGE.exec(entry);
      if (range !== null) return isInRange(host, bare(range[1] ?? ''), Number(range[2]));
      const [, name = entry, only = port] = isIP(entry) === 6 ? [] : (/^(.+):(\d+)$/.exec(entry) ?? []);
      const named = bare(name).replace(/^\*?\./, '');
      return only === port && (host === named || host.endsWith(`.${named}`));
    });
}

function bare(name: string): string {
  return name.replace(/^\[|\]$/g, '');
}

function isInRange(host: string, network: string, bits: number): boolean {
  const family = isIP(host);
  if (family === 0 || isIP(network) !== family || bits > (family === 4 ? 32 : 128)) return false;
  const type = family === 4 ? 'ipv4' : 'ipv6';
  const block = new BlockList();
  block.addSubnet(network, bits, type);
  return block.check(host, type);
}
