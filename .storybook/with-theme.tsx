import type { Decorator } from '@storybook/react-vite';
import { useLayoutEffect } from 'react';

/** Sets the chosen theme on the root, where dialogs and menus that leave the story see it too. */
export const withTheme: Decorator = (Story, context) => (
  <Themed theme={context.globals['theme'] === 'dark' ? 'dark' : 'light'}>
    <Story />
  </Themed>
);

function Themed({ theme, children }: { theme: string; children: React.ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return children;
}
