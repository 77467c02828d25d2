import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { extensionFault } from '../../../../src/features/reporting/extension.rules';
import { keptFor } from '../../client/kept';
import { useSession } from '../../client/session';
import { useData } from '../../client/use-data';
import { DemoMark } from '../../components/demo';
import { useMay } from '../../components/permitted';
import { Skeleton } from '../../components/states';
import { ExtensionTermsDocument } from '../../generated/graphql';
import { useWords } from '../../i18n/words';
import { askersOf } from './askers.rules';
import { extensionWords } from './extension-words';
import type { Past } from './history';
import { targetWords } from './words';

// A calendar is much to load for who only reads.
const AskExtension = lazy(async () => ({ default: (await import('./ask-extension')).AskExtension }));

interface ExtensionsProps {
  target: Past;
}

/** The later deadlines that were asked for, what became of them, and asking for one. */
export function Extensions({ target }: ExtensionsProps) {
  const words = useWords(targetWords);
  const extensions = target.extensions.edges.map(({ node }) => node);
  const waits = extensions.some(({ state }) => state === 'REQUESTED');
  const may = useMay('REQUEST_EXTENSION');
  return (
    <>
      {extensions.length === 0 && <p className="quiet">{words.noExtensions}</p>}
      <ul className="entries">
        {extensions.map((extension) => (
          <li key={extension.id}>
            <strong>{words[extension.state]}</strong>{' '}
            {words.extended(extension.dueOnBefore, extension.askedDueOn)}{' '}
            <span className="quiet">{(extension.decidedAt ?? extension.requestedAt).slice(0, 10)}</span>{' '}
            <DemoMark isDemo={extension.isDemo} />
            <p>
              {extension.department.name}：{extension.reason}
            </p>
            {extension.progress && <p className="quiet">{extension.progress}</p>}
            {extension.decisionReason && <p className="quiet">{extension.decisionReason}</p>}
          </li>
        ))}
      </ul>
      {may && <Asking id={target.id} waits={waits} />}
    </>
  );
}

function Asking({ id, waits }: { id: string; waits: boolean }) {
  const words = useWords(extensionWords);
  const { viewer } = useSession();
  const account = viewer?.name ?? '';
  const { data } = useData(ExtensionTermsDocument, { id });
  const [isAsking, ask] = useState(() => keptFor(account, `extension.${id}`) !== null);
  const [isSent, setSent] = useState(false);
  const own = viewer?.departments ?? [];
  const target = data?.target;
  const askers = target ? askersOf(own, target.measures, target.region) : [];
  if (!target || askers.length === 0 || target.cancelledAt || target.droppedAt) return null;
  const { cadence, inForce } = target;
  const fault = extensionFault({ cadence, dueOn: inForce.dueOn }, '9999-12-31', today());
  if (isSent) {
    return (
      <p role="status" className="quiet">
        {words.sent}
      </p>
    );
  }
  // Whoever is told that a colleague was faster keeps what was typed before the eyes.
  if (waits && !isAsking) return null;
  if (fault === 'NOT_EXTENDABLE' || fault === 'EXTENSION_AFTER_END')
    return <p className="quiet">{words[fault]}</p>;
  if (!inForce.dueOn) return null;
  if (!isAsking) return <Button onClick={() => ask(true)}>{words.ask}</Button>;
  return (
    <Suspense fallback={<Skeleton lines={4} />}>
      <AskExtension
        targetId={id}
        dueOn={inForce.dueOn}
        account={account}
        askers={askers}
        hasSeveral={own.length > 1}
        onDone={() => setSent(true)}
        onCancel={() => ask(false)}
      />
    </Suspense>
  );
}

/** The day as this computer has it: the service goes by its own. */
const today = (): string => new Date().toLocaleDateString('sv-SE');
