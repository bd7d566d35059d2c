import { test } from '../../../mock-server/fixtures/vitest/index.js';
import { TESTS } from './tests.js';

for (let number = 0; number < TESTS; number += 1) {
  test(`number ${number}`, ({ ingo }) => void ingo.url);
}
