import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';

/** What is filled in stays on the page: the built page may fetch nothing but its own files. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const staysHere: Plugin = {
  name: 'stays-here',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  base: './',
  plugins: [react(), staysHere],
  build: { chunkSizeWarningLimit: 1500 }, // Graphviz; it is fetched after the page is there
  resolve: { conditions: ['@jeugd/source', ...defaultClientConditions] },
});
