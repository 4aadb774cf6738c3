import net from 'node:net';

/**
 * Loaded before a stand-in that would listen on all interfaces: where it names a port and no host,
 * it gets the local one. The stand-in itself is used as it is.
 */
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function listenLocally(first, ...rest) {
  if (typeof first === 'object' && first !== null && 'port' in first) {
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest);
  }
  const others = typeof rest[0] === 'string' || rest[0] === undefined ? rest.slice(1) : rest;
  return listen.call(this, { port: Number(first), host: '127.0.0.1' }, ...others);
};
