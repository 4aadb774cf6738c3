import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import './preview.css';
import { withTheme } from './with-theme.tsx';

// Screens load lazily: on a busy machine the first look may take seconds, and no test waits in vain.
configure({ asyncUtilTimeout: 15_000 });

const preview: Preview = {
  decorators: [withTheme],
  beforeEach() {
    // A story begins as a link does: without what the one before it has kept in the history.
    window.history.replaceState(null, '');
  },
  initialGlobals: { theme: 'light' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        title: 'Theme',
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
  },
  parameters: {
    layout: 'padded',
    backgrounds: { disable: true },
    controls: { expanded: true },
    /** Every violation fails the story's test. */
    a11y: { test: 'error' },
    options: { storySort: { order: ['UI kit', 'Actions', 'Screens'] } },
  },
};

export default preview;
