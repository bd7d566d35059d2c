import { hash } from 'node:crypto';
import { sameSecret } from '../http/same-secret.js';

/** Milliseconds from the first instant of .NET, the year 1, to 1970. */
const DOTNET_EPOCH_OFFSET = 62_135_596_800_000;
const STEPS_PER_MILLISECOND = 10_000;

/**
 * `t` of a URL: its end as .NET ticks, 18 digits, from the year 3169 on 19.
 *
 * @param expiresAt end of the URL in milliseconds.
 * @param step sets URLs of one session apart that end in the same millisecond; it becomes the part of the ticks below a
 *   millisecond.
 */
export const ticksOf = (expiresAt: number, step: number): string =>
  `${expiresAt + DOTNET_EPOCH_OFFSET}${belowMillisecond(step)}`;

/** When a URL ends, milliseconds since 1970, by its `t`. */
export const endOfTicks = (ticks: string): number => Number(ticks.slice(0, -4)) - DOTNET_EPOCH_OFFSET;

const belowMillisecond = (step: number): string => String(step % STEPS_PER_MILLISECOND).padStart(4, '0');

/** A URL that can be mounted, and when it ends. */
export interface AuthorizedUrl {
  readonly url: string;
  /** `authorized_url_expiration_utc`, with microseconds as the create page shows it. */
  readonly expiration: string;
}

/** Whether a URL is genuine, and when it ends. */
export type UrlVerdict = { readonly genuine: true; readonly expiresAt: number } | { readonly genuine: false };

/**
 * Mints and checks authorized URLs: `/session/{id}?t={ticks}&h={hash}`.
 *
 * The sizes of `t` and `h` are those of the published sample; their meaning is chosen: `t` is the end of the URL and
 * `h` a keyed hash over id and `t`, so that a forged URL is recognised without looking anything up. The hash is
 * SHA-512/256 with the key in front, which, unlike SHA-256, no one can extend without the key.
 */
export class AuthorizedUrls {
  readonly #key: string;

  /** @param key of the program, so that a URL shows its program even when its session is forgotten. */
  constructor(key: string) {
    this.#key = key;
  }

  /** Mints a URL of a page that is served at an origin; end and step are those of `ticksOf`. */
  mint(origin: string, sessionId: string, expiresAt: number, step: number): AuthorizedUrl {
    const ticks = ticksOf(expiresAt, step);
    return {
      url: `${origin}/session/${sessionId}?t=${ticks}&h=${percentEncode(this.#hash(sessionId, ticks))}`,
      expiration: `${isoWithoutZone(expiresAt)}${belowMillisecond(step).slice(0, 3)}Z`,
    };
  }

  /** Checks whether `t` and `h` were minted here for this session; `h` is given decoded. */
  check(sessionId: string, ticks: string | undefined, hash: string | undefined): UrlVerdict {
    if (!ticks || !hash) return { genuine: false };
    if (!sameSecret(this.#hash(sessionId, ticks), hash)) return { genuine: false };
    return { genuine: true, expiresAt: endOfTicks(ticks) };
  }

  #hash(sessionId: string, ticks: string): string {
    return hash('sha512-256', `${this.#key}/${sessionId}/${ticks}`, 'base64');
  }
}

const isoWithoutZone = (instant: number): string => new Date(instant).toISOString().slice(0, -1);

/** Percent-encodes Base64 with lower-case hex digits, as in the published sample. */
const percentEncode = (base64: string): string =>
  base64.replaceAll('+', '%2b').replaceAll('/', '%2f').replaceAll('=', '%3d');
