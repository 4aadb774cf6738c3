import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Storybook's own build, apart from the product's, whose root is another. */
export default defineConfig({ plugins: [react(), tailwindcss()] });
