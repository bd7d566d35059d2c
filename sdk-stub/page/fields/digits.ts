/** Code points of zero in other scripts: Arabic, Persian, full width (Japanese, Chinese). */
const ZEROS = [0x660, 0x6f0, 0xff10];

/** Replaces the digits of other scripts by 0 to 9. */
export const asciiDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹０-９]/g, (digit) => {
    const code = digit.codePointAt(0)!;
    return String(code - ZEROS.findLast((zero) => zero <= code)!);
  });

/** Keeps only digits, as 0 to 9. */
export const digitsOnly = (text: string): string => asciiDigits(text).replace(/\D/g, '');
