// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../../../contracts/plugin/conversation.js';
import type { Outcome, Send } from '../actions.js';
import { texts } from '../locales/en-US.js';
import { formView } from './form-view.js';
import type { ViewContext } from './view-context.js';

const send = vi.fn<Send>();
const accepted: Outcome = { kind: 'accepted', billers: undefined };

function show(view: Omit<View, 'page'>, remembered: Record<string, string> = {}): HTMLElement {
  const context: ViewContext = { texts, now: () => Date.UTC(2026, 0, 1), send, remembered };
  const root = formView({ page: 'form', ...view }, context);
  document.body.replaceChildren(root);
  return root;
}

const one = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const submit = (): void => one<HTMLButtonElement>('button[type=submit]').click();
const type = (name: string, value: string): void => {
  const input = one<HTMLInputElement>(`#${name}`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};
const press = (label: string): void =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)!.click();
const errorOf = (name: string): string => one(`#${name}-error`).textContent;
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  send.mockReset();
  send.mockResolvedValue(accepted);
});

describe('a form that is sent with mistakes', () => {
  it('stays, says what is wrong under each field, and takes the focus to the first', () => {
    show({ destination: 'debit' });
    type('card_number', '4111111111111111');
    submit();
    expect(send).not.toHaveBeenCalled();
    expect(one('.summary').textContent).toBe(texts.errors_found);
    expect(one('#card_number').hasAttribute('aria-invalid')).toBe(false);
    expect(one('#expiration_date').getAttribute('aria-invalid')).toBe('true');
    expect(one('#expiration_date').getAttribute('aria-describedby')).toBe(
      'expiration_date-hint expiration_date-error',
    );
    expect(document.activeElement).toBe(one('#expiration_date'));
  });

  it('takes back what it said as soon as the field is right', () => {
    show({ destination: 'debit' });
    submit();
    type('postal_code', '3030');
    expect(errorOf('postal_code')).toBe(texts.error.postal_code);
    type('postal_code', '30301');
    expect(errorOf('postal_code')).toBe('');
  });

  it('corrects nobody who leaves a field before a first try', () => {
    show({ destination: 'debit' });
    one('#card_number').dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    expect(errorOf('card_number')).toBe('');
  });

  it('after a first try corrects whoever leaves a field, unless it is to press a button', () => {
    show({ destination: 'debit' });
    submit();
    type('postal_code', '30301');
    type('postal_code', '3030');
    expect(errorOf('postal_code')).toBe('');
    const leave = (to: EventTarget) =>
      one('#postal_code').dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: to }));
    leave(one('button[type=submit]'));
    expect(errorOf('postal_code')).toBe('');
    leave(one('#cvv'));
    expect(errorOf('postal_code')).toBe(texts.error.postal_code);
  });

  it('shows what the server found in the same way', async () => {
    send.mockResolvedValue({ kind: 'invalid', errors: { paypal_email: 'email', unknown: 'x' } });
    show({ destination: 'paypal' });
    type('paypal_email', 'jane@example.com');
    submit();
    await settled();
    expect(errorOf('paypal_email')).toBe(texts.error.email);
    expect(one<HTMLButtonElement>('button[type=submit]').disabled).toBe(false);
  });
});

describe('sending', () => {
  it('happens once, however often the button is pressed', async () => {
    show({ destination: 'paypal' });
    type('paypal_email', 'jane@example.com');
    submit();
    one('form').dispatchEvent(new Event('submit', { cancelable: true }));
    await settled();
    one('form').dispatchEvent(new Event('submit', { cancelable: true }));
    expect(send.mock.calls).toEqual([[{ action: 'submit', values: { paypal_email: 'jane@example.com' } }]]);
    expect(one('button[type=submit]').getAttribute('aria-busy')).toBe('true');
  });

  it('may be tried again when the server was not reached', async () => {
    send.mockResolvedValue({ kind: 'unreachable' });
    show({ destination: 'paypal' });
    type('paypal_email', 'jane@example.com');
    submit();
    await settled();
    expect(one('button[type=submit]').hasAttribute('aria-busy')).toBe(false);
    submit();
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('says so when the server refuses', async () => {
    send.mockResolvedValue({ kind: 'refused', status: 409 });
    show({ destination: 'paypal' });
    type('paypal_email', 'jane@example.com');
    submit();
    await settled();
    expect(one('[role=alert].problem').textContent).toContain('HTTP 409');
  });

  it('remembers for another try what is not secret, and nothing else', () => {
    const remembered: Record<string, string> = {};
    show({ destination: 'ach' }, remembered);
    press('Success');
    submit();
    expect(remembered).toEqual({ account_kind: 'checking' });
    show({ destination: 'ach' }, remembered);
    expect(one<HTMLInputElement>('input[value=checking]').checked).toBe(true);
    expect(one<HTMLInputElement>('#account_number').value).toBe('');
  });
});

describe('the test values', () => {
  it('fill the form, leave the recipient alone, and say what they lead to', () => {
    show({ destination: 'credit', recipient_fields: ['last_name'] });
    type('last_name', 'Doe');
    press('700, terminal failure');
    expect(one<HTMLInputElement>('#card_number').value).toBe('4000 0000 0000 7007');
    expect(one<HTMLInputElement>('#last_name').value).toBe('Doe');
    expect(one('.filled-in').textContent).toContain('TERMINAL_FAILURE');
    expect(one('.brand').textContent).toBe('Visa');
    submit();
    expect(send).toHaveBeenCalledOnce();
  });

  it.each(['debit', 'credit', 'ach', 'billpay', 'paypal'] as const)(
    'of %s all pass the checks',
    (destination) => {
      const count = show({ destination }).querySelectorAll('.test-values button').length;
      for (let index = 0; index < count; index += 1) {
        show({ destination }).querySelectorAll<HTMLElement>('.test-values button')[index]!.click();
        submit();
      }
      expect(count).toBeGreaterThan(1);
      expect(send).toHaveBeenCalledTimes(count);
    },
  );
});

describe('the search for a biller', () => {
  const HOSTILE = '<img src=x onerror=alert(1)>';

  it('lists what was found, as text, with its count', async () => {
    send.mockResolvedValue({ kind: 'accepted', billers: ['Acme Water', HOSTILE] });
    show({ destination: 'billpay' });
    type('biller', 'acme');
    press('Search');
    await settled();
    expect(send.mock.calls).toEqual([[{ action: 'search', query: 'acme' }]]);
    expect([...document.querySelectorAll('.results .radio')].map((row) => row.textContent)).toEqual([
      'Acme Water',
      HOSTILE,
    ]);
    expect(document.querySelector('img')).toBeNull();
    expect(document.body.textContent).toContain('Billers found: 2');
  });

  it('is what Enter does in its field, and needs a word', () => {
    show({ destination: 'billpay' });
    one('#biller').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
    );
    expect(send).not.toHaveBeenCalled();
    expect(errorOf('biller')).toBe(texts.error.required);
  });

  it('does not count as a choice', () => {
    show({ destination: 'billpay' });
    type('biller', 'Acme Water');
    type('biller_account', '12345678');
    submit();
    expect(errorOf('biller')).toBe(texts.error.required);
  });
});

describe('the fields', () => {
  it('carry what browsers fill in by, and keep account numbers out of it', () => {
    show({ destination: 'debit' });
    expect(one('#card_number').getAttribute('autocomplete')).toBe('cc-number');
    expect(one('#card_number').getAttribute('inputmode')).toBe('numeric');
    show({ destination: 'ach' });
    expect(one('#account_number').getAttribute('autocomplete')).toBe('off');
    expect(one('#account_number').getAttribute('dir')).toBe('ltr');
  });

  it('take a routing number that was pasted with spaces', () => {
    show({ destination: 'ach' });
    type('routing_number', '011 000 015');
    expect(one<HTMLInputElement>('#routing_number').value).toBe('011000015');
  });
});
