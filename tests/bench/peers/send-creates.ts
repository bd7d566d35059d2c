import { performance } from 'node:perf_hooks';
import { Pool } from 'undici';
import { SESSION_PATH } from '../../../contracts/signing/signing.js';
import { DEFAULT_PROGRAM } from '../../../mock-server/programs/programs.js';
import { signedRequest } from '../signed-request.js';

const CONNECTIONS = 16;

/** A signed create as header fields and body, as every server gets it. */
function createFor(url: string): { readonly headers: Record<string, string>; readonly body: string } {
  const bytes = signedRequest({
    url,
    credentials: DEFAULT_PROGRAM,
    date: new Date(),
    participantUniqueId1: 'bench-1',
  }).toString();
  const [head, body] = bytes.split('\r\n\r\n') as [string, string];
  const fields = head
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(/: (.*)/s) as [string, string]);
  return { headers: Object.fromEntries(fields), body };
}

async function send(pool: Pool, url: string): Promise<{ readonly status: number; readonly text: string }> {
  const { headers, body } = createFor(url);
  const answer = await pool.request({ method: 'POST', path: SESSION_PATH, headers, body });
  return { status: answer.statusCode, text: await answer.body.text() };
}

/** Sends one create on a connection of its own; returns the status. */
export async function sendOnce(url: string): Promise<number> {
  const pool = new Pool(url, { connections: 1 });
  try {
    return (await send(pool, url)).status;
  } finally {
    await pool.destroy();
  }
}

export const measure = {
  /** The answer of a server to a create. */
  answer: async (url: string): Promise<{ readonly text: string }> => {
    const pool = new Pool(url);
    try {
      return await send(pool, url);
    } finally {
      await pool.destroy();
    }
  },

  /** Creates a second, and the 99th percentile of their milliseconds. Rejects at an answer that is not 200. */
  load: async (
    url: string,
    milliseconds: number,
  ): Promise<{ readonly perSecond: number; readonly p99: number }> => {
    const pool = new Pool(url, { connections: CONNECTIONS });
    const { headers, body } = createFor(url);
    const times: number[] = [];
    const begun = performance.now();
    const work = async (): Promise<void> => {
      while (performance.now() - begun < milliseconds) {
        const sent = performance.now();
        const answer = await pool.request({ method: 'POST', path: SESSION_PATH, headers, body });
        await answer.body.dump();
        if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}`);
        times.push(performance.now() - sent);
      }
    };
    try {
      await Promise.all(Array.from({ length: CONNECTIONS }, work));
    } finally {
      await pool.destroy();
    }
    const sorted = times.toSorted((a, b) => a - b);
    const seconds = (performance.now() - begun) / 1000;
    return { perSecond: times.length / seconds, p99: sorted[Math.floor(sorted.length * 0.99)]! };
  },
};
