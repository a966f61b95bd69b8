/**
 * The fast lane. A request for the numbers that arrives whole and plain, as nearly every one does, is answered on its
 * socket: reading it through `node:http` would cost more than counting it. At the first byte that is not plain, the
 * connection goes to `node:http` with all that it has sent, and stays there.
 */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { type Asker, hangUp, type Reply } from './answers.ts';
import { type PlainRequest, readPlainRequest } from './plain-request.ts';

/** What stands behind the lane. */
export interface LaneDoor {
  post(asker: Asker, body: string, reply: Reply): void;
  get(query: string, reply: Reply): void;
}

interface Ways {
  readonly door: LaneDoor;
  /** A connection whose first request is not there after so long is answered 408. */
  readonly requestMs: number;
  /** One that rests for so long after an answer is closed. */
  readonly keepAliveMs: number;
  readonly open: Set<Connection>;
  toHttp(socket: Socket): void;
}

export class Lane {
  readonly #open = new Set<Connection>();

  /** Takes the connections of a server that does not listen yet. */
  constructor(server: Server, door: LaneDoor, times: { requestMs: number; keepAliveMs: number }) {
    const listeners = server.listeners('connection') as ((this: Server, socket: Socket) => void)[];
    const toHttp = (socket: Socket) => listeners.forEach((listener) => listener.call(server, socket));
    const ways: Ways = { door, ...times, open: this.#open, toHttp };
    server.removeAllListeners('connection').on('connection', (socket: Socket) => new Connection(socket, ways));
  }

  /** Ends each connection, those with a request under way after its answer. */
  close(): void {
    for (const connection of this.#open) connection.close();
  }

  /** Ends each connection now. */
  destroy(): void {
    for (const connection of this.#open) connection.destroy();
  }
}

const REASONS: Record<number, string> = { 200: 'OK', 400: 'Bad Request', 403: 'Forbidden', 404: 'Not Found' };
const OTHER_REASON = 'Service Unavailable';

class Connection implements Asker, Reply {
  readonly socket: Socket;
  readonly #ways: Ways;
  /** Of the request under way. */
  headers: PlainRequest['headers'] = {};
  headersSent = false;
  #head = '';
  #waiting = false;
  #last = false;
  /** What arrived before the answer was given. */
  #early: Buffer | null = null;

  constructor(socket: Socket, ways: Ways) {
    this.socket = socket;
    this.#ways = ways;
    ways.open.add(this);
    socket.setNoDelay(true);
    socket.setTimeout(ways.requestMs);
    socket
      .on('data', this.#onData)
      .on('end', this.close)
      .on('timeout', this.#onTimeout)
      .on('error', this.destroy)
      .on('close', this.#onClose);
  }

  writeHead(status: number, headers: readonly string[]): void {
    this.headersSent = true;
    let head = `HTTP/1.1 ${status} ${REASONS[status] ?? OTHER_REASON}\r\n`;
    for (let index = 0; index < headers.length; index += 2) head += `${headers[index]!}: ${headers[index + 1]!}\r\n`;
    this.#head = head;
  }

  end(body: string): void {
    this.#waiting = false;
    const { socket } = this;
    if (socket.destroyed) return;
    const last = this.#last && this.#early === null;
    const taken = socket.write(`${this.#head}${closing(last ? 0 : this.#ways.keepAliveMs)}${body}`, 'latin1');
    if (this.#early !== null) this.#handOver(this.#early);
    else if (last) socket.destroySoon();
    // Who does not read the answers is not asked for more.
    else if (!taken) socket.pause().once('drain', () => socket.resume());
  }

  /** No request is taken any more. */
  close = (): void => {
    this.#last = true;
    if (!this.#waiting) this.socket.destroySoon();
  };

  destroy = (): void => {
    this.socket.destroy();
  };

  #onData = (chunk: Buffer): void => {
    if (this.#last) return;
    if (this.#waiting) {
      this.#early = this.#early === null ? chunk : Buffer.concat([this.#early, chunk]);
      this.socket.pause();
      return;
    }
    const request = readPlainRequest(chunk);
    if (request === null) return this.#handOver(chunk);
    this.headers = request.headers;
    this.headersSent = false;
    this.#waiting = true;
    if (this.socket.timeout !== this.#ways.keepAliveMs) this.socket.setTimeout(this.#ways.keepAliveMs);
    if (request.body === null) this.#ways.door.get(request.query, this);
    else this.#ways.door.post(this, request.body, this);
  };

  #onTimeout = (): void => {
    if (this.#waiting) return;
    if (this.socket.bytesWritten === 0) hangUp(this.socket, '408 Request Timeout');
    else this.socket.destroy();
  };

  #onClose = (): void => {
    this.#ways.open.delete(this);
  };

  #handOver(bytes: Buffer): void {
    const { socket } = this;
    this.#ways.open.delete(this);
    socket.off('data', this.#onData).off('end', this.close).off('timeout', this.#onTimeout);
    socket.off('error', this.destroy).off('close', this.#onClose);
    socket.setTimeout(0);
    this.#ways.toHttp(socket);
    socket.unshift(bytes);
    socket.resume();
  }
}

/** The last headers of an answer, made once a second. */
let made = { second: 0, date: '' };

function closing(keepAliveMs: number): string {
  const second = Math.floor(Date.now() / 1000);
  if (second !== made.second) made = { second, date: new Date(second * 1000).toUTCString() };
  const rest = keepAliveMs === 0 ? 'close' : `keep-alive\r\nKeep-Alive: timeout=${keepAliveMs / 1000}`;
  return `Date: ${made.date}\r\nConnection: ${rest}\r\n\r\n`;
}
