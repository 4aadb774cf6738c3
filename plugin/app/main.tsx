import { config } from 'zod';

// The page's Content-Security-Policy forbids `new Function`, which zod probes for when the first
// schema is made; so this comes before any module that makes one, hence the import below.
config({ jitless: true });

const { mount } = await import('./mount.tsx');
mount();
