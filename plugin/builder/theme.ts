import { z } from 'zod';

export const themeSchema = z.enum(['light', 'dark', 'system']);
export type Theme = z.infer<typeof themeSchema>;

const KEY = 'afterword.theme';

/** The theme chosen in this browser; as the device has it where none was. */
export function storedTheme(): Theme {
  try {
    return themeSchema.catch('system').parse(localStorage.getItem(KEY));
  } catch {
    return 'system';
  }
}

/** Sets the theme on the root, where dialogs and menus see it too, and remembers it. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing still shows the theme until it is closed.
  }
}
