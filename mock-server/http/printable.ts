/** A text as a header can carry it: ASCII, and not without end. Field names in it are the client's. */
export const printable = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 1000);
