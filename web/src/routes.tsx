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
            path: 'sign-in',
            lazy: async () => ({ Component: (await import('./pages/sign-in/sign-in')).SignIn }),
          },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
]);
