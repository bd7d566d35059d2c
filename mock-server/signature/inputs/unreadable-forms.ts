/** A text that people give and that holds too little, or is written for a tool that is not read here. */
export interface UnreadableForm {
  readonly recognises: RegExp;
  /** What it is, and what to give instead, as a sentence without its full stop. */
  readonly instead: string;
}

/** Texts that are no `InputForm`, each with its remedy. */
export const UNREADABLE_FORMS: readonly UnreadableForm[] = [
  {
    recognises: /urllib3\.connectionpool/,
    instead:
      'the log of urllib3 has neither headers nor body; set http.client.HTTPConnection.debuglevel = 1, and give what it prints',
  },
  {
    recognises: /^\s*(?:await )?fetch\(/,
    instead: 'this is a call of fetch; in the browser copy it as cURL, for bash or for cmd',
  },
  {
    recognises: /Invoke-(?:WebRequest|RestMethod)/i,
    instead: 'this is a command of PowerShell; in the browser copy it as cURL, for bash or for cmd',
  },
  {
    recognises: /^[ \t]*(?:[$%>#+] )?(?:wget|https?|xh) /m,
    instead:
      'this is a command of another tool than curl; give the request as it is sent (http --offline prints it)',
  },
  {
    recognises: /--> [A-Z]+ \S+/,
    instead:
      'this looks like a log of OkHttp without an address; use its HttpLoggingInterceptor with Level.BODY',
  },
  {
    recognises: /^(?:FETCH|UNDICI|HTTP|NET) \d+: /m,
    instead:
      'the log of NODE_DEBUG has no headers; give JSON.stringify(error) of axios, console.log(request), or a raw request',
  },
];
