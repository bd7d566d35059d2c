/** Part of the inspector in development only: loads the page again once the sandbox serves another build. */
const EVERY_MS = 500;

const mine = new URL((document.currentScript as HTMLScriptElement).src).pathname;

setInterval(async () => {
  const page = await fetch('/_sandbox/').then(
    (answer) => answer.text(),
    () => mine, // a sandbox that is being restarted
  );
  if (!page.includes(mine)) location.reload();
}, EVERY_MS);
