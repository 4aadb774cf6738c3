import net from 'node:net';

/**
 * Loaded before a stand-in that would listen on all interfaces: where it names a port and no host,
 * it gets the local one. The stand-in itself is used as it is.
 */
net.Server.prototype.listen = new Proxy(Reflect.get(net.Server.prototype, 'listen'), {
  apply(listen, server, [first, ...rest]) {
    if (typeof first === 'object' && first !== null && 'port' in first) {
      return Reflect.apply(listen, server, [{ ...first, host: '127.0.0.1' }, ...rest]);
    }
    const isHost = typeof rest[0] === 'string' || rest[0] === undefined;
    const others = isHost ? rest.slice(1) : rest;
    return Reflect.apply(listen, server, [{ port: Number(first), host: '127.0.0.1' }, ...others]);
  },
});
