import { test } from 'vitest';
import { TESTS } from './tests.js';

for (let number = 0; number < TESTS; number += 1) test(`number ${number}`, () => undefined);
