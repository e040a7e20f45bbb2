/** The routes of the workbench; each page is loaded when it is first opened. */
import { createBrowserRouter } from 'react-router';
import { PageFault } from './parts/page-fault.tsx';
import { Shell } from './parts/shell.tsx';
import { Waiting } from './parts/states.tsx';

export const router = createBrowserRouter(
  [
    {
      path: '/setup',
      lazy: async () => ({ Component: (await import('./pages/setup.tsx')).SetupPage }),
      HydrateFallback: Waiting,
      ErrorBoundary: PageFault,
    },
    {
      path: '/',
      Component: Shell,
      HydrateFallback: Waiting,
      ErrorBoundary: PageFault,
      children: [
        { index: true, lazy: async () => ({ Component: (await import('./pages/inbox.tsx')).InboxPage }) },
        { path: 'window', lazy: async () => ({ Component: (await import('./pages/window/window.tsx')).WindowPage }) },
        {
          path: 'contacts/:id',
          lazy: async () => ({ Component: (await import('./pages/window/result.tsx')).ResultPage }),
        },
        {
          path: 'matters/:id',
          lazy: async () => ({ Component: (await import('./pages/matter/matter.tsx')).MatterPage }),
        },
        { path: 'disputes/:id', lazy: async () => ({ Component: (await import('./pages/dispute.tsx')).DisputePage }) },
        { path: 'people/:id', lazy: async () => ({ Component: (await import('./pages/person.tsx')).PersonPage }) },
        {
          path: 'employers/:id',
          lazy: async () => ({ Component: (await import('./pages/employer.tsx')).EmployerPage }),
        },
        { path: 'search', lazy: async () => ({ Component: (await import('./pages/search.tsx')).SearchPage }) },
        { path: 'figures', lazy: async () => ({ Component: (await import('./pages/figures.tsx')).FiguresPage }) },
        {
          path: 'figures/list',
          lazy: async () => ({ Component: (await import('./pages/figure-list.tsx')).FigureListPage }),
        },
        {
          path: 'administration/:area?',
          lazy: async () => ({ Component: (await import('./pages/admin/admin.tsx')).AdminPage }),
        },
        { path: 'password', lazy: async () => ({ Component: (await import('./pages/password.tsx')).PasswordPage }) },
        { path: '*', lazy: async () => ({ Component: (await import('./pages/not-found.tsx')).NotFoundPage }) },
      ],
    },
  ],
  { basename: '/desk' },
);
