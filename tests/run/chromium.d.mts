/** What the search for a browser asks of a machine. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Where Playwright would keep the browser it installs; throws where it has none. */
  playwrightsOwn(): string;
  isFile(path: string): boolean;
  /** Whether the browser runs at all: Ubuntu's package leaves a file that only says "install the snap". */
  runs(path: string): boolean;
}

/** Variables that may name the browser; the first that is set is asked first. */
export const VARIABLES: readonly string[];

/** The machine this runs on. */
export const thisMachine: Machine;

/** Every file that may be a Chromium, best first: named by a variable, on the PATH, in the usual places, Playwright's own. */
export function placesOf(machine: Pick<Machine, 'env' | 'platform' | 'playwrightsOwn'>): string[];

/** Path of the first Chromium that runs. What is there but does not run is said to `say`. */
export function findChromium(say: (text: string) => void, machine?: Machine): string | undefined;
