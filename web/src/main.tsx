import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Provider } from 'urql';
import { api } from './client/api';
import { keepTrying } from './client/reconnect';
import { begin, waysIn } from './client/session';
import { router } from './routes';
import { isDemoService } from './shell/demo-service';
import './styles/tokens.css';
import './styles/page.css';
import './styles/parts.css';
import './styles/finder.css';
import './styles/shell.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page lacks its root');

keepTrying();
void begin();
waysIn().then(
  ({ demo }) => isDemoService.set(demo.length > 0),
  () => {},
);

createRoot(root).render(
  <StrictMode>
    <Provider value={api}>
      <RouterProvider router={router} />
    </Provider>
  </StrictMode>,
);
