import { isIP } from 'node:net';

/** Hosts that only this machine reaches. */
export const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** Keys that anybody on the way could change would let anybody in. */
export function isPrivateWay(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname.replace(/^\[|\]$/g, '')))
  );
}

/** An address, or a network in CIDR notation. */
export function isNetwork(entry: string): boolean {
  const [address = '', bits, ...more] = entry.split('/');
  const widest = { 4: 32, 6: 128 }[isIP(address)];
  if (!widest || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= widest);
}

export function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
