import { defineConfig } from 'vite';

const { BACK_END = 'http://127.0.0.1:3000' } = process.env;

export default defineConfig({
  server: { proxy: { '/api': BACK_END } },
});
