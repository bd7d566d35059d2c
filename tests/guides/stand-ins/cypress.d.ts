/** The few commands of Cypress that the guide uses, for the compiler. */
declare const cy: {
  request(method: 'POST', url: string, body: object): unknown;
  visit(url: string): unknown;
  get(selector: string): { should(assertion: 'have.text', text: string): unknown };
};
declare function describe(title: string, tests: () => void): void;
declare function it(title: string, test: () => void): void;
