import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { hangUp, sendRefusal } from './answers.ts';
import type { Config } from './config.ts';
import { Lane } from './lane.ts';
import { sendMetrics } from './metrics.ts';
import { Office } from './office/office.ts';
import { Refusal } from './protocol.ts';
import { type Counter, createCounter, type LogEntry } from './service.ts';
import type { OpenStore } from './open-store.ts';

/** A request that has not arrived after so long is answered 408. */
const REQUEST_MS = 10_000;
/** Longer than a proxy keeps its connections, so that it never meets one that we just closed. */
const KEEP_ALIVE_MS = 75_000;
/** Bounds the memory that clients can hold open. */
const CONNECTIONS_MAX = 10_000;

export interface Listening {
  counter: Counter;
  host: string;
  port: number;
  /** Stops taking requests, answers those that arrived, closes the store. */
  close(): Promise<void>;
}

/** Runs the service with the office's pages and `/metrics` on a port of its own. */
export async function listen(
  config: Pick<Config, 'host' | 'port' | 'trustProxy' | 'visitsPerHour' | 'officeToken'>,
  { store, saltKeeper }: OpenStore,
  log: (entry: LogEntry) => void,
): Promise<Listening> {
  const counter = await createCounter({
    store,
    saltKeeper,
    trustedHops: config.trustProxy,
    visitsPerHour: config.visitsPerHour,
    log,
  });
  const office = new Office(counter, config.officeToken);
  const server = http.createServer(
    {
      requestTimeout: REQUEST_MS,
      headersTimeout: REQUEST_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => {
      if (counter.handle(request, response)) return;
      if (request.url === '/metrics') sendMetrics(response, counter);
      else if (!office.handle(request, response))
        sendRefusal(response, new Refusal(404, 'not-found', 'no such address'));
    },
  );
  const lane = new Lane(server, counter.door, { requestMs: REQUEST_MS, keepAliveMs: KEEP_ALIVE_MS });
  server.maxConnections = CONNECTIONS_MAX;
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const status =
      error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? '408 Request Timeout'
        : error.code === 'HPE_HEADER_OVERFLOW'
          ? '431 Request Header Fields Too Large'
          : '400 Bad Request';
    hangUp(socket as Socket, status);
  });
  try {
    await new Promise<void>((resolve, reject) =>
      server.once('error', reject).listen(config.port, config.host, resolve),
    );
  } catch (error) {
    await counter.close();
    throw error;
  }
  return {
    counter,
    host: config.host,
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      lane.close();
      const late = setTimeout(() => {
        server.closeAllConnections();
        lane.destroy();
      }, REQUEST_MS);
      await closed;
      clearTimeout(late);
      await counter.close();
    },
  };
}
