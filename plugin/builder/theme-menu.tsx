import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { Button, DropdownMenu } from '../../ui-kit/index.ts';
import { setTheme, storedTheme, type Theme } from './theme.ts';

const icons = { light: Sun, dark: Moon, system: Monitor } as const;
const words = { light: 'Light', dark: 'Dark', system: 'As the device' } as const;
const themes: readonly Theme[] = ['light', 'dark', 'system'];

/** Light, dark, or as the device has it. */
export function ThemeMenu() {
  const [theme, choose] = useState(storedTheme);
  const Icon = icons[theme];
  return (
    <DropdownMenu
      side="top"
      trigger={
        <Button variant="ghost" size="md" icon={<Icon size={16} aria-hidden />} className="px-2!">
          Theme
        </Button>
      }
      items={themes.map((each) => {
        const EachIcon = icons[each];
        return {
          label: words[each],
          icon: <EachIcon size={16} aria-hidden />,
          checked: each === theme,
          onSelect() {
            choose(each);
            setTheme(each);
          },
        };
      })}
    />
  );
}
