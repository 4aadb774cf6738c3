/** The page of a server that asks for its token. `wrong` says what was the matter, if anything. */
export function signInPage(wrong: string | null): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Afterword</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { display: grid; place-items: center; min-height: 100vh; margin: 0; }
  main { width: min(24rem, 90vw); }
  input, button { font: inherit; padding: .6rem .8rem; width: 100%; box-sizing: border-box; }
  button { margin-top: .75rem; cursor: pointer; }
</style>
<main>
  <h1>Afterword</h1>
  <p>${wrong ?? 'This server asks for its token.'} Open the link it printed when it started, or enter the token here.</p>
  <form action="/" method="get">
    <label>Token <input name="token" type="password" autocomplete="current-password" required autofocus></label>
    <button>Open</button>
  </form>
</main>
</html>
`;
}
