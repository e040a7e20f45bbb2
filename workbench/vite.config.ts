// Builds the workbench to `dist`, to be served under /desk/; the component library has a chunk of its own that stays cached.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['API'] ?? 'http://127.0.0.1:8080';

// Tests build too, with NODE_ENV=test in their surroundings: left so, React would be its slow development edition and
// every generated id the same, and `npm start` would go on serving that.
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production';

// Vite reads its configuration from the default export only.
export default defineConfig({
  base: '/desk/',
  plugins: [react()],
  server: { proxy: { '/api': { target: api, changeOrigin: true } } },
  build: {
    outDir: 'dist',
    target: 'chrome100',
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'antd', test: /node_modules\/(antd|@ant-design|@rc-component|dayjs|@emotion)\// },
            { name: 'react', test: /node_modules\/(react|react-dom|react-router|scheduler|@tanstack)\// },
          ],
        },
      },
    },
  },
});
