/** A call of the sandbox's control API. */
const control = (path: string, body: object) =>
  cy.request('POST', `http://127.0.0.1:4010/_sandbox/api/${path}`, body);

describe('the payout page', () => {
  it('captures an account', () => {
    control('scenarios/next', { scenario: 'success' });
    cy.visit('http://127.0.0.1:3000/?order=order-1');
    cy.get('[role=status]').should('have.text', 'token');
  });

  it('says that the capture failed', () => {
    control('scenarios/next', { scenario: 'terminal-failure' });
    cy.visit('http://127.0.0.1:3000/?order=order-2');
    cy.get('[role=status]').should('have.text', 'terminal-failure');
  });
});
