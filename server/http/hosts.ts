import { isIP } from 'node:net';

/** Whether a server that listens there is reached from this machine only. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase();
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

/** As it stands in an address; one that means 'every address' is shown as the local one. */
export function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return isIP(host) === 6 ? `[${host}]` : host;
}

/** Host and port of an address, like `sms.example.com` or `localhost:5000`. */
export function hostOf(url: string | null): string | null {
  return url === null ? null : new URL(url).host;
}
