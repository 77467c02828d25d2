import { createBrowserRouter } from 'react-router';
import { NotFound } from './components/states';
import { PageFault } from './shell/page-fault';
import { Shell } from './shell/shell';

/** The pages by address; each is loaded when somebody goes there. A new page adds its line here. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <PageFault />,
    children: [
      {
        errorElement: <PageFault />,
        children: [
          {
            index: true,
            lazy: async () => ({ Component: (await import('./pages/overview/overview')).Overview }),
          },
          {
            path: 'targets',
            lazy: async () => ({ Component: (await import('./pages/targets/targets')).Targets }),
          },
          {
            path: 'targets/:id',
            lazy: async () => ({ Component: (await import('./pages/target/target')).Target }),
          },
          {
            path: 'policies',
            lazy: async () => ({ Component: (await import('./pages/policies/policies')).Policies }),
          },
          {
            path: 'policies/:id',
            lazy: async () => ({ Component: (await import('./pages/policy/policy')).Policy }),
          },
          {
            path: 'departments/:id',
            lazy: async () => ({ Component: (await import('./pages/department/department')).Department }),
          },
          {
            path: 'policies/:id/briefing',
            lazy: async () => ({ Component: (await import('./pages/briefing/briefing')).PolicyBriefing }),
          },
          {
            path: 'departments/:id/briefing',
            lazy: async () => ({ Component: (await import('./pages/briefing/briefing')).DepartmentBriefing }),
          },
          {
            path: 'regions/:id',
            lazy: async () => ({ Component: (await import('./pages/region/region')).Region }),
          },
          {
            path: 'indicators/:id',
            lazy: async () => ({ Component: (await import('./pages/indicator/indicator')).Indicator }),
          },
          {
            path: 'notifications',
            lazy: async () => ({
              Component: (await import('./pages/notifications/notifications')).Notifications,
            }),
          },
          {
            path: 'editor',
            lazy: async () => ({ Component: (await import('./pages/editor/editor')).Editor }),
          },
          {
            path: 'editor/:id',
            lazy: async () => ({ Component: (await import('./pages/editor/draft')).Draft }),
          },
          {
            path: 'desk',
            lazy: async () => ({ Component: (await import('./pages/desk/desk')).Desk }),
          },
          {
            path: 'search',
            lazy: async () => ({ Component: (await import('./pages/search/search')).Search }),
          },
          {
            path: 'desk/table',
            lazy: async () => ({ Component: (await import('./pages/desk/table')).Table }),
          },
          {
            path: 'review',
            lazy: async () => ({ Component: (await import('./pages/review/review')).Review }),
          },
          {
            path: 'sign-in',
            lazy: async () => ({ Component: (await import('./pages/sign-in/sign-in')).SignIn }),
          },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);
