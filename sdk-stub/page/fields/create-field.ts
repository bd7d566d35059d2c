import type { FormField } from '../../../contracts/plugin/forms.js';
import type { ViewContext } from '../views/view-context.js';
import { billerField } from './biller-field.js';
import { choiceField } from './choice-field.js';
import type { FieldControl } from './field-control.js';
import { textField } from './text-field.js';

/** Creates the control of a field by its kind of input. */
export function createField(field: FormField, context: ViewContext): FieldControl {
  switch (field.input) {
    case 'choice':
      return choiceField(field, context.texts);
    case 'biller':
      return billerField(field, context);
    default:
      return textField(field, context.texts);
  }
}
