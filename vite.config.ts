import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The standalone app: index.html and what it loads, built to dist/app. */
export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: { outDir: 'dist/app', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2_000 },
});
