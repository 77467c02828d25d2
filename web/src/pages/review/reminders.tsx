import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { answers } from '../../client/answers';
import type { Failure } from '../../client/failure';
import { useChange } from '../../client/use-change';
import { useData } from '../../client/use-data';
import { useKey } from '../../client/use-key';
import { Dialog } from '../../components/dialog';
import { Day } from '../../components/figures';
import { Panel } from '../../components/page';
import { Refusal, type Refused, refusedBy, Unsent } from '../../components/refusal';
import { Scrolls } from '../../components/scrolls';
import { Shown } from '../../components/shown';
import { Empty } from '../../components/states';
import { LateToRemindDocument, type LateToRemindQuery, SendReminderDocument } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { reviewWords } from './words';

type Late = LateToRemindQuery['obligations']['edges'][number]['node'];

/** What is late, the most urgent first; whom to remind of it is chosen one by one, and nothing is asked twice. */
export function Reminders() {
  const words = useWords(reviewWords);
  const zh = useLanguage() === 'zh';
  const [search, setSearch] = useSearchParams();
  const asked = useData(LateToRemindDocument, { after: search.get('after') });
  const [about, setAbout] = useState<Late | null>(null);
  const [reminded, setReminded] = useState<ReadonlySet<string>>(new Set());
  return (
    <Shown asked={asked} lines={8}>
      {({ obligations: { edges, totalCount, pageInfo } }) => (
        <Panel title={words.lateOf(totalCount)} tools={<span className="quiet">{words.pauseHint}</span>}>
          {totalCount === 0 && (
            <Empty title={words.noLate}>
              <p>{words.noLateHint}</p>
            </Empty>
          )}
          <Scrolls label={words.reminders}>
            <table className="rows reminders">
              <thead>
                <tr>
                  <th scope="col">{words.indicator}</th>
                  <th scope="col">{words.region}</th>
                  <th scope="col">{words.dueOn}</th>
                  <th scope="col">{words.late}</th>
                  <th scope="col">{words.whom}</th>
                  <th scope="col">
                    <span className="unseen">{words.remind}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {edges.map(({ node }) => (
                  <tr key={node.key}>
                    <th scope="row">
                      <Link to={`/indicators/${node.indicator.id}`}>
                        {node.indicator.name} <span className="number">{node.period}</span>
                      </Link>
                    </th>
                    <td>{zh ? node.region.name : node.region.nameEn}</td>
                    <td>
                      <Day on={node.dueOn} />
                    </td>
                    <td>
                      <span className="badge urgent">{words.daysLate(node.daysLate)}</span>
                    </td>
                    <td>{node.departments.map(({ name }) => name).join('、')}</td>
                    <td>
                      {reminded.has(node.key) ? (
                        <span className="quiet">{words.sent}</span>
                      ) : (
                        <Button size="small" onClick={() => setAbout(node)}>
                          {words.remind}
                          <span className="unseen">
                            {' '}
                            {node.indicator.name} {node.period}
                          </span>
                        </Button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolls>
          {pageInfo.hasNextPage && (
            <div className="pages">
              <Button onClick={() => setSearch({ tab: 'reminders', after: pageInfo.endCursor ?? '' })}>
                {words.next}
              </Button>
            </div>
          )}
          <Dialog title={words.remind} open={about !== null} onClose={() => setAbout(null)}>
            {about && (
              <Remind
                about={about}
                onDone={() => {
                  setReminded((before) => new Set([...before, about.key]));
                  setAbout(null);
                }}
                onCancel={() => setAbout(null)}
              />
            )}
          </Dialog>
        </Panel>
      )}
    </Shown>
  );
}

function Remind({ about, onDone, onCancel }: { about: Late; onDone(): void; onCancel(): void }) {
  const words = useWords(reviewWords);
  const id = useId();
  const [departmentId, choose] = useState(about.departments[0]?.id ?? '');
  const [message, setMessage] = useState(words.messageFor(about.indicator.name, about.period));
  const [refusals, setRefusals] = useState<Refused[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { send, sending } = useChange(SendReminderDocument);
  const keyFor = useKey();
  const remind = async () => {
    const { indicator, region, period } = about;
    const obligation = { indicatorId: indicator.id, regionId: region.id, period };
    const said = { departmentId, message, about: { obligation } };
    const { data, failure } = await send({ input: { ...said, idempotencyKey: keyFor(said) } });
    const errors = data?.remind.errors ?? [];
    setFailure(failure);
    setRefusals(refusedBy(errors, answers.get().requestId));
    if (!failure && errors.length === 0) onDone();
  };
  return (
    <form
      className="remind"
      onSubmit={(event) => {
        event.preventDefault();
        void remind();
      }}
    >
      <p>
        {about.indicator.name} <span className="number">{about.period}</span>
      </p>
      {about.departments.length > 1 ? (
        <Select
          aria-label={words.whom}
          value={departmentId}
          options={about.departments.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={choose}
          getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
        />
      ) : (
        <p>{about.departments[0]?.name}</p>
      )}
      <div className="field">
        <label htmlFor={id}>{words.message}</label>
        <Input.TextArea
          id={id}
          rows={3}
          maxLength={2000}
          value={message}
          onChange={(event) => setMessage(event.target.value)}
        />
      </div>
      <Refusal refused={refusals[0]} />
      <Unsent failure={failure} />
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={sending} disabled={!message.trim()}>
          {words.send}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
