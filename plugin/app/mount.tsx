import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../ui-kit/styles.css';
import { StandaloneApp } from './standalone-app.tsx';

/** Draws the standalone app into the page. */
export function mount(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <StandaloneApp />
    </StrictMode>,
  );
}
