// @ts-check
/** @import { Scenario } from '../sandbox.js' */
import { element } from './elements.js';

/** Runs where the address names none. */
const DEFAULT = 'interactive';

const picker = /** @type {HTMLSelectElement} */ (element('scenario'));
const email = /** @type {HTMLInputElement} */ (element('email'));
const order = /** @type {HTMLFormElement} */ (element('order'));

/**
 * Lets the user choose what happens. The choice is a tag in the e-mail address, the way a sandbox takes it from any
 * integration; a tag that is typed shows as the choice.
 *
 * @param {readonly Scenario[]} scenarios
 */
export function showScenarioPicker(scenarios) {
  const options = scenarios.map(({ name, description }) => new Option(`${name} – ${description}`, name));
  picker.replaceChildren(...options);
  const chosen = () => scenarios[picker.selectedIndex];
  const describe = () => (element('scenario-hint').textContent = `${chosen()?.description ?? ''}.`);

  /** Shows the tag of the address as the choice. */
  const readTag = () => {
    const tag = /\+([^+@]+)@/.exec(email.value)?.[1]?.toLowerCase() ?? DEFAULT;
    picker.value = scenarios.some(({ name }) => name === tag) ? tag : DEFAULT;
    describe();
  };

  /** Writes the choice into the address. */
  const writeTag = () => {
    const tag = picker.value === DEFAULT ? '' : `+${picker.value}`;
    email.value = email.value.replace(/(\+[^@]*)?(?=@|$)/, tag);
    describe();
  };

  /** Offers what the funding destination can lead to. */
  const offer = () => {
    const destination = String(new FormData(order).get('destination'));
    scenarios.forEach(({ destinations }, index) => {
      const option = /** @type {HTMLOptionElement} */ (options[index]);
      option.hidden = option.disabled = !(destinations?.includes(destination) ?? true);
    });
    if (!picker.selectedOptions[0]?.disabled) return;
    picker.value = DEFAULT;
    writeTag();
  };

  picker.onchange = writeTag;
  email.addEventListener('input', readTag);
  element('destinations').addEventListener('change', offer);
  readTag();
  offer();
}
