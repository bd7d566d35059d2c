import { KEY_MISTAKES } from './key.js';
import { LAYOUT_MISTAKES } from './layout.js';
import { MAC_MISTAKES } from './mac.js';
import { OTHER_TEXT_MISTAKES } from './other-text.js';
import { REQUEST_LINE_MISTAKES } from './request-line.js';
import type { SigningMistake } from './signing-mistake.js';
import { VALUE_MISTAKES } from './values.js';

/**
 * Every mistake in signing that can be proven, in the order in which a pair is applied: values before names,
 * because values are found by the names that the list gives.
 */
export const SIGNING_MISTAKES: readonly SigningMistake[] = [
  ...REQUEST_LINE_MISTAKES,
  ...VALUE_MISTAKES,
  ...LAYOUT_MISTAKES,
  ...OTHER_TEXT_MISTAKES,
  ...KEY_MISTAKES,
  ...MAC_MISTAKES,
];
