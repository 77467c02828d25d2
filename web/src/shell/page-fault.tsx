import { useRouteError } from 'react-router';
import { Failed } from '../components/states';

/** A page that broke, or whose files could not be loaded: a new version may stand where the old one was. */
export function PageFault() {
  const fault = useRouteError();
  const message = fault instanceof Error ? fault.message : String(fault);
  return <Failed failure={{ code: 'PAGE', message, number: null }} again={() => window.location.reload()} />;
}
