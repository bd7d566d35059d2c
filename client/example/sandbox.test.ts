import { expect, it } from 'vitest';
import { isSandbox } from './sandbox.js';

it.each(['http://127.0.0.1:4010', 'http://localhost:4010', 'https://[::1]:4010', 'http://127.8.0.1'])(
  '%s can only be a sandbox',
  (address) => expect(isSandbox(address)).toBe(true),
);

it.each([
  'https://iip-session-management-uat.ingo.money',
  'http://localhost.example.com',
  'http://127.0.0.1.example.com',
  'http://sandbox:4010',
])('%s may be the live service, which has no such call', (address) => expect(isSandbox(address)).toBe(false));
