import type * as Pact from '@pact-foundation/pact';
import { TargetError } from '../target/target.js';

/** The part of Pact that verifies. */
export type PactLibrary = Pick<typeof Pact, 'Verifier'>;

/**
 * Loads Pact, an optional peer dependency.
 *
 * @throws TargetError that says what to install.
 */
export async function loadPact(
  load: () => Promise<PactLibrary> = () => import('@pact-foundation/pact'),
): Promise<PactLibrary> {
  process.env['PACT_DO_NOT_TRACK'] ??= 'true'; // Pact reports every run to its makers otherwise
  try {
    return await load();
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' ? '' : ` (${String(cause)})`;
    throw new TargetError(
      `verifying pacts needs the package @pact-foundation/pact${why}: npm install --save-dev @pact-foundation/pact@16`,
    );
  }
}
