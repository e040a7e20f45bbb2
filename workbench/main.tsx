/** Starts the workbench: Chinese locale, theme, server state and routes. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App as AntApp, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { z } from 'zod';
import { ApiError } from './api.ts';
import { router } from './app.tsx';
import './styles/frame.css';
import './styles/panels.css';
import './styles/forms.css';
import { theme } from './theme.ts';

dayjs.locale('zh-cn');
z.config({ jitless: true }); // the page's content policy forbids compiling code from strings

/**
 * In place of the library's own sign of waiting, which grows into the button and, where the answer comes before it has
 * grown, never goes: unseen, and read out for ever as a part of the button's name.
 */
const button = { autoInsertSpace: false, loadingIcon: <span className="gy-busy" aria-hidden="true" /> };

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: true,
      // A refusal stays a refusal; only a lost connection is worth a second try.
      retry: (count, error) => count < 1 && error instanceof ApiError && error.problem.code === 'offline',
    },
  },
});

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <ConfigProvider locale={zhCN} theme={theme} componentSize="middle" button={button}>
        <AntApp message={{ maxCount: 3 }}>
          <QueryClientProvider client={client}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </AntApp>
      </ConfigProvider>
    </StrictMode>,
  );
