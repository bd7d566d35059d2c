import { describe, expect, it } from 'vitest';
import { gatewayBeside, INGO_HOSTS, isProductionHost } from './ingo-hosts.js';

describe("Ingo's hosts", () => {
  it.each(Object.entries(INGO_HOSTS))('%s is what its row says', (host, { environment }) => {
    expect(isProductionHost(host)).toBe(environment === 'production');
  });

  it.each([
    'IIP-Session-Management.ingo.money',
    'payapi.ingo.money.',
    'acme.webplugin.ingo.money',
    'ingo.money',
  ])('%s is production', (host) => expect(isProductionHost(host)).toBe(true));

  it.each([
    '127.0.0.1',
    'localhost',
    'acme.webplugin.uat.ingo.money',
    'sandbox-api.ingomoney.com',
    'flamingo.money',
  ])('%s is not', (host) => expect(isProductionHost(host)).toBe(false));

  it('the gateway of the sandbox stands on another host than its sessions', () => {
    expect(gatewayBeside('iip-session-management-uat.ingo.money')).toBe('payapi-sandbox.ingo.money');
    expect(gatewayBeside('127.0.0.1')).toBeUndefined();
  });
});
