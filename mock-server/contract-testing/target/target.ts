import { gatewayBeside, isProductionHost } from '../../../contracts/hosts/ingo-hosts.js';
import { DEFAULT_PROGRAM } from '../../programs/programs.js';

/** Why a target cannot be used: one sentence without any secret. */
export class TargetError extends Error {}

/** A program, with its credentials. Only Ingo's own API is used, so that it may be a live one. */
export interface Target {
  /** Origin of the Session API. */
  readonly url: string;
  /** Origin of the gateway. */
  readonly gatewayUrl: string;
  readonly username: string;
  readonly secret: string;
  /** Ingo's number for the program. */
  readonly participantId: number;
  /** A `host_uri` that is registered with the program. Default: none is sent. */
  readonly hostUri?: string;
}

/** Command-line options of a target; each takes precedence over its variable. */
export interface TargetOptions {
  readonly target?: string;
  readonly gateway?: string;
  readonly username?: string;
  readonly secret?: string;
  readonly participantId?: string;
  readonly hostUri?: string;
}

/** The options, and the environment variables that replace them. */
export const TARGET_VARIABLES = {
  target: 'INGO_LIVE_BASE_URL',
  gateway: 'INGO_LIVE_GATEWAY_URL',
  username: 'INGO_LIVE_USERNAME',
  secret: 'INGO_LIVE_SECRET',
  participantId: 'INGO_LIVE_PARTICIPANT_ID',
  hostUri: 'INGO_LIVE_HOST_URI',
} as const satisfies Record<keyof TargetOptions, string>;

/** Their flags. */
export const TARGET_FLAGS = {
  target: '--target',
  gateway: '--gateway',
  username: '--username',
  secret: '--secret',
  participantId: '--participant-id',
  hostUri: '--host-uri',
} as const satisfies Record<keyof TargetOptions, string>;

/** Variables that a live program needs. */
export const NEEDED_VARIABLES = [
  TARGET_VARIABLES.target,
  TARGET_VARIABLES.username,
  TARGET_VARIABLES.secret,
  TARGET_VARIABLES.participantId,
] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the target from options and environment. Without credentials it uses those of the sandbox's default program, but
 * only for a target on this machine.
 *
 * @throws TargetError naming the option at fault: no address, a host of production, credentials missing.
 */
export function readTarget(options: TargetOptions, environment: Environment): Target {
  const given = (name: keyof TargetOptions): string | undefined =>
    options[name] ?? (environment[TARGET_VARIABLES[name]] || undefined);
  const named = (name: keyof TargetOptions): string =>
    options[name] === undefined && environment[TARGET_VARIABLES[name]]
      ? TARGET_VARIABLES[name]
      : TARGET_FLAGS[name];

  const address = given('target');
  if (address === undefined) {
    throw new TargetError(`no target: say ${TARGET_FLAGS.target} <url>, or set ${TARGET_VARIABLES.target}`);
  }
  const url = readTargetOrigin(named('target'), address);
  const gateway = given('gateway');
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname);
  const credential = (name: 'username' | 'secret' | 'participantId', ours: string): string => {
    const value = given(name) ?? (isHere ? ours : undefined);
    if (value !== undefined && value !== '') return value;
    throw new TargetError(`${url} needs credentials: ${TARGET_FLAGS[name]}, or ${TARGET_VARIABLES[name]}`);
  };
  const username = credential('username', DEFAULT_PROGRAM.username);
  const secret = credential('secret', DEFAULT_PROGRAM.secret);
  const participant = credential('participantId', String(DEFAULT_PROGRAM.participant_id));
  if (!/^\d{1,15}$/.test(participant)) {
    throw new TargetError(`${named('participantId')} is "${participant}", expected a whole number`);
  }
  const hostUri = given('hostUri');
  return {
    url,
    gatewayUrl: gateway === undefined ? gatewayFor(url) : readTargetOrigin(named('gateway'), gateway),
    username,
    secret,
    participantId: Number(participant),
    ...(hostUri !== undefined && { hostUri }),
  };
}

function gatewayFor(url: string): string {
  const host = gatewayBeside(new URL(url).hostname);
  return host === undefined ? url : `https://${host}`;
}

/**
 * Reads the origin of a target.
 *
 * @param name the option or variable that names it.
 * @throws TargetError where it is no origin, or a host of production.
 */
export function readTargetOrigin(name: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || `${url.origin}/` !== url.href) {
    throw new TargetError(
      `${name} is "${text}", expected an origin without a path, such as http://127.0.0.1:4010`,
    );
  }
  if (isProductionHost(url.hostname)) {
    throw new TargetError(
      `${name} is ${url.origin}, a host of production: it is never asked; name one of the sandbox`,
    );
  }
  return url.origin;
}
