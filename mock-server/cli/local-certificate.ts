import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isIP } from 'node:net';
import { realTime } from '../world/world.js';
import { UsageError } from './usage-error.js';

/** A certificate of this machine, with its key. */
export interface LocalCertificate {
  /** PEM file of the certificate, which clients are told to trust. */
  readonly file: string;
  readonly cert: string;
  readonly key: string;
}

const DAYS = 365;
/** One that is valid for less is made again. */
const AT_LEAST_MS = 7 * 24 * 3600 * 1000;
const LOCAL_NAMES = ['localhost', '127.0.0.1', '::1'];

/**
 * A certificate for localhost and for the hosts given, made by openssl where none is kept. It is kept, so that whoever
 * trusts it trusts it tomorrow.
 *
 * @param folder where it is kept. Default: `.ingo-sandbox` in the home folder.
 * @throws UsageError where openssl cannot be run, or the folder cannot be written.
 */
export function localCertificate(
  hosts: readonly string[],
  folder = join(homedir(), '.ingo-sandbox'),
): LocalCertificate {
  const names = [...new Set([...LOCAL_NAMES, ...hosts])];
  const [file, keyFile] = ['localhost.pem', 'localhost-key.pem'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  if (!isUsable(file, keyFile, names)) make(folder, file, keyFile, names);
  return { file, cert: readFileSync(file, 'utf8'), key: readFileSync(keyFile, 'utf8') };
}

function isUsable(file: string, keyFile: string, names: readonly string[]): boolean {
  if (!existsSync(file) || !existsSync(keyFile)) return false;
  try {
    const certificate = new X509Certificate(readFileSync(file));
    const covers = (name: string) => (isIP(name) ? certificate.checkIP(name) : certificate.checkHost(name));
    return Date.parse(certificate.validTo) - realTime() > AT_LEAST_MS && names.every((name) => covers(name));
  } catch {
    return false; // no certificate
  }
}

function make(folder: string, file: string, keyFile: string, names: readonly string[]): void {
  const alternatives = names.map((name) => `${isIP(name) ? 'IP' : 'DNS'}:${name}`).join(',');
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', String(DAYS)];
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    execFileSync(
      'openssl',
      [
        ...args,
        ...['-subj', '/CN=ingo-sandbox on this machine', '-addext', `subjectAltName=${alternatives}`],
        ...['-keyout', keyFile, '-out', file],
      ],
      { stdio: 'pipe' },
    );
    chmodSync(keyFile, 0o600);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      throw new UsageError(
        '--https needs openssl to make a certificate; install it, or start without --https',
      );
    }
    throw new UsageError(`--https cannot make a certificate in ${folder}: ${message.split('\n')[0]}`);
  }
}
