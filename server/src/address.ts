import { BlockList, isIP } from 'node:net';
import type { Asker } from './answers.ts';

/** Proxies whose `X-Forwarded-For` is believed. */
export class TrustedHops {
  readonly #list = new BlockList();
  readonly #empty: boolean;

  /**
   * @param hops Addresses or networks, `127.0.0.1`, `10.0.0.0/8`, `::1`.
   * @throws RangeError naming the hop that is none
   */
  constructor(hops: readonly string[]) {
    this.#empty = hops.length === 0;
    for (const hop of hops) {
      const [address = '', bits] = hop.split('/');
      const kind = isIP(address);
      if (kind === 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits))) throw new RangeError(hop);
      const family = kind === 6 ? 'ipv6' : 'ipv4';
      try {
        if (bits === undefined) this.#list.addAddress(address, family);
        else this.#list.addSubnet(address, Number(bits), family);
      } catch {
        throw new RangeError(hop);
      }
    }
  }

  /**
   * The client's address: the connection's, or, behind trusted hops, the last forwarded one that is not a
   * trusted hop itself. What a client writes into the header further left is never believed.
   */
  client(asker: Asker): string {
    const direct = plain(asker.socket.remoteAddress ?? '');
    if (this.#empty || !this.#trusts(direct)) return direct;
    const header = asker.headers['x-forwarded-for'];
    if (header === undefined) return direct;
    const chain = (Array.isArray(header) ? header.join(',') : header).split(',');
    for (let index = chain.length - 1; index >= 0; index--) {
      const hop = plain(chain[index]!.trim());
      if (isIP(hop) === 0) return direct;
      if (!this.#trusts(hop) || index === 0) return hop;
    }
    return direct;
  }

  #trusts(address: string): boolean {
    const kind = isIP(address);
    return kind !== 0 && this.#list.check(address, kind === 6 ? 'ipv6' : 'ipv4');
  }
}

/** `::ffff:10.0.0.1` is `10.0.0.1`. */
function plain(address: string): string {
  return address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address;
}

/** IPv4 as it is, IPv6 cut to its /64: one household has one prefix. */
export function addressPrefix(address: string): string {
  if (!address.includes(':')) return address;
  const [left = '', right] = address.split('%')[0]!.split('::');
  const head = left === '' ? [] : left.split(':');
  const tail = right === undefined || right === '' ? [] : right.split(':');
  const middle = right === undefined ? [] : new Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0');
  return [...head, ...middle, ...tail]
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
