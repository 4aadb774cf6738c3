import { useState } from 'react';
import { trpcServerApi } from '../api/trpc-server-api.ts';
import { BuilderApp } from '../builder/builder-app.tsx';
import { setTheme, storedTheme } from '../builder/theme.ts';
import { addressOf, useHashRoute } from '../builder/use-hash-route.ts';

/** Afterword as its own server shows it: the route in the address, the theme as chosen last. */
export function StandaloneApp() {
  const [api] = useState(() => {
    setTheme(storedTheme());
    return trpcServerApi({ url: '/trpc' });
  });
  const [route, go] = useHashRoute();
  return (
    <div className="h-dvh">
      <BuilderApp api={api} route={route} onRoute={go} addressOf={addressOf} />
    </div>
  );
}
