import type { LocaleTexts } from '../with-english.js';
import { texts as european } from './es-ES.js';

/** Spanish of the United States. */
export const texts: LocaleTexts = {
  ...european,
  title: { ...european.title, billpay: 'Pagar una cuenta o factura' },
  label: {
    ...european.label,
    expiration_date: 'Fecha de vencimiento',
    postal_code: 'Código postal de la tarjeta',
    routing_number: 'Número de ruta',
    checking: 'Cuenta de cheques',
    savings: 'Cuenta de ahorros',
    biller: 'Facturador',
    biller_account: 'Su cuenta con el facturador',
    last_name: 'Apellido',
    address_line2: 'Apartamento u oficina',
    zip_code: 'Código postal',
  },
  hint: {
    ...european.hint,
    cvv: 'Los 3 o 4 dígitos junto a la firma o en el frente',
    routing_number: 'Los 9 dígitos en la parte inferior izquierda de un cheque',
    biller: 'Busque por nombre y luego elija',
  },
  error: {
    ...european.error,
    required: 'Complete este campo.',
    card_number: 'Este no es un número de tarjeta. Revise los dígitos.',
    card_expired: 'Esta tarjeta está vencida.',
    cvv: 'Ingrese los 3 dígitos del código de seguridad, o 4 si es American Express.',
    postal_code: 'Ingrese un código postal de 5 dígitos.',
    routing_number: 'Este no es un número de ruta. Revise los 9 dígitos.',
    account_number: 'Este no es un número de cuenta.',
    biller: 'Elija un facturador de la lista.',
    email: 'Esta no es una dirección de correo electrónico.',
    state: 'Ingrese las 2 letras del estado.',
  },
  button: { ...european.button, retry: 'Intentar de nuevo' },
  errors_found: 'Corrija los campos marcados abajo.',
  billers_found: 'Facturadores encontrados: {count}',
  verification_failure: {
    title: 'No pudimos verificar esta cuenta',
    text: 'Revise los datos que ingresó o use otra cuenta.',
    attempts_left: 'Intentos restantes: {count}',
  },
  success: { title: 'Listo', text: 'Se agregó su cuenta.' },
  canceled: { title: 'Cancelado', text: 'No se agregó ninguna cuenta.' },
  terminal_failure: { title: 'Esta cuenta no se puede usar', text: 'Continúe para elegir otra opción.' },
  max_attempts: {
    title: 'Demasiados intentos',
    text: 'No se pudo verificar la cuenta y ya no es posible hacer más intentos.',
  },
  could_not_be_verified: {
    title: 'No pudimos verificar su cuenta con el facturador',
    text: 'Revise el número de cuenta o elija otro facturador.',
  },
  no_match: { title: 'No se encontró ningún facturador', text: 'Intente con otro nombre.' },
  plugin_error: { title: 'Algo salió mal', text: 'Intente de nuevo más tarde.' },
  expired: { title: 'Esta página venció', text: 'Regrese e intente de nuevo.' },
  unsupported_browser: {
    title: 'Este navegador no es compatible',
    text: 'Use un navegador más reciente.',
  },
  moved: { title: 'Continúa en otra ventana', text: 'Esta página ya no está en uso.' },
  reconnecting: 'Se perdió la conexión. Intentando de nuevo…',
};
