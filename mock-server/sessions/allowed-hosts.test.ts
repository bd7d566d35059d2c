import { describe, expect, it } from 'vitest';
import { Program } from '../programs/program.js';
import { hostFinding, isAllowedHost } from './allowed-hosts.js';

const programWith = (
  domainEnforcement: 'off' | 'frame-ancestors' | 'refused',
  ...allowed_origins: string[]
) => new Program({ username: 'test', allowed_origins, readings: { domainEnforcement } }, 1, () => 0);

describe('the origin of a page', () => {
  it('may be any while domains are not enforced', () => {
    expect(isAllowedHost(programWith('off'), 'http://localhost:3000')).toBe(true);
  });

  it.each([
    ['https://pay.example', true],
    ['https://pay.example/', true],
    ['HTTPS://Pay.Example', true],
    ['http://localhost:3000', true],
    ['http://pay.example', false],
    ['https://pay.example:8443', false],
    ['https://pay.example.evil.example', false],
    ['https://sub.pay.example', false],
    ['', false],
  ])('must be on the list otherwise: %j', (origin, allowed) => {
    for (const enforcement of ['frame-ancestors', 'refused'] as const) {
      const program = programWith(enforcement, 'https://Pay.example', 'http://localhost:3000');
      expect(isAllowedHost(program, origin)).toBe(allowed);
    }
  });
});

describe('host_uri', () => {
  it('may be left out', () => {
    expect(hostFinding(programWith('refused'), undefined)).toBeUndefined();
  });

  it('that is not on the list is refused with the list and how to extend it', () => {
    const finding = hostFinding(programWith('refused', 'https://a.example'), 'https://b.example');
    expect(finding).toMatchObject({
      name: 'host-uri-not-allowed',
      what: 'host_uri "https://b.example" is not on the program\'s list (https://a.example).',
    });
    expect(finding!.fix).toBe(
      'Add it: PATCH /_sandbox/api/programs/test {"allowed_origins": […]}, or set the reading domainEnforcement to "off".',
    );
    const two = programWith('refused', 'https://a.example', 'https://b.example');
    expect(hostFinding(two, 'https://c.example')!.what).toContain('(https://a.example, https://b.example)');
    expect(hostFinding(two, 'https://b.example')).toBeUndefined();
    expect(hostFinding(programWith('refused'), 'https://b.example')!.what).toContain('(empty)');
  });
});
