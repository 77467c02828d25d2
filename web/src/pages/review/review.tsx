import { Segmented } from 'antd';
import { useSearchParams } from 'react-router';
import { Page } from '../../components/page';
import { Permitted, useMay } from '../../components/permitted';
import { useWords } from '../../i18n/words';
import '../../styles/fields.css';
import '../../styles/work.css';
import { Extensions } from './extensions';
import { Reminders } from './reminders';
import { Reports } from './reports';
import './review.css';
import { reviewWords } from './words';

/** The reviewer's queue (审核): reports to decide, extensions to decide, reminders to send. */
export function Review() {
  const words = useWords(reviewWords);
  const [search, setSearch] = useSearchParams();
  const tabs = [
    { value: 'reports', may: useMay('DECIDE_PROGRESS') },
    { value: 'extensions', may: useMay('DECIDE_EXTENSION') },
    { value: 'reminders', may: useMay('REMIND') },
  ] as const;
  const shown = tabs.filter(({ may }) => may).map(({ value }) => value);
  const tab = shown.find((value) => value === search.get('tab')) ?? shown[0];
  return (
    <Page
      title={words.title}
      tools={
        shown.length > 1 && (
          <Segmented
            aria-label={words.tabs}
            value={tab}
            onChange={(chosen) => setSearch({ tab: chosen })}
            options={shown.map((value) => ({ value, label: words[value] }))}
          />
        )
      }
    >
      <Permitted to="DECIDE_PROGRESS">
        {tab === 'reports' && <Reports />}
        {tab === 'extensions' && <Extensions />}
        {tab === 'reminders' && <Reminders />}
      </Permitted>
    </Page>
  );
}
