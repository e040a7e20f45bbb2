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
        {
          path: 'disputes/:id/claims',
          lazy: async () => ({ Component: (await import('./pages/claims/claims.tsx')).ClaimsPage }),
        },
        { path: 'disputes/:id', lazy: async () => ({ Component: (await import('./pages/dispute.tsx')).DisputePage }) },
        { path: 'people/:id', lazy: async () => ({ Component: (await import('./pages/person.tsx')).PersonPage }) },
        {
          path: 'employers/:id',
          lazy: async () => ({ Component: (await import('./pages/employer.tsx')).EmployerPage }),
        },
        { path: 'referrals', lazy: async () => ({ Component: (await import('./pages/referrals.tsx')).ReferralsPage }) },
        { path: 'messages', lazy: async () => ({ Component: (await import('./pages/messages.tsx')).MessagesPage }) },
        { path: 'risks', lazy: async () => ({ Component: (await import('./pages/risks.tsx')).RisksPage }) },
        { path: 'call', lazy: async () => ({ Component: (await import('./pages/call/call.tsx')).CallPage }) },
        { path: 'call/queue', lazy: async () => ({ Component: (await import('./pages/call/queue.tsx')).QueuePage }) },
        { path: 'lists', lazy: async () => ({ Component: (await import('./pages/lists/lists.tsx')).ListsPage }) },
        { path: 'lists/:id', lazy: async () => ({ Component: (await import('./pages/lists/list.tsx')).ListPage }) },
        { path: 'search', lazy: async () => ({ Component: (await import('./pages/search.tsx')).SearchPage }) },
        { path: 'figures', lazy: async () => ({ Component: (await import('./pages/figures.tsx')).FiguresPage }) },
        {
          path: 'figures/list',
          lazy: async () => ({ Component: (await import('./pages/figure-list.tsx')).FigureListPage }),
        },
        {
          path: 'network',
          lazy: async () => ({ Component: (await import('./pages/network/network.tsx')).NetworkPage }),
        },
        {
          path: 'network/list',
          lazy: async () => ({ Component: (await import('./pages/network/network-list.tsx')).NetworkListPage }),
        },
        {
          path: 'network/places',
          lazy: async () => ({ Component: (await import('./pages/network/places.tsx')).PlacesPage }),
        },
        {
          path: 'administration/:area?',
          lazy: async () => ({ Component: (await import('./pages/admin/admin.tsx')).AdminPage }),
        },
        { path: 'password', lazy: async () => ({ Component: (await import('./pages/password.tsx')).PasswordPage }) },
        {
          path: 'second-factor',
          lazy: async () => ({ Component: (await import('./pages/second-factor.tsx')).SecondFactorPage }),
        },
        { path: '*', lazy: async () => ({ Component: (await import('./pages/not-found.tsx')).NotFoundPage }) },
      ],
    },
  ],
  { basename: '/desk' },
);
