import { Link, useParams, useSearchParams } from 'react-router';
import { useData } from '../../client/use-data';
import { Fact } from '../../components/fact';
import { Amount } from '../../components/figures';
import { Page, Panel } from '../../components/page';
import { Shown } from '../../components/shown';
import { Empty } from '../../components/states';
import { TargetPanel } from '../../components/target-panel';
import { IndicatorDocument, type IndicatorQuery } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { indicatorWords } from './words';

type ShownIndicator = NonNullable<IndicatorQuery['indicator']>;

/** What is measured, reported once for every target that asks for it. */
export function Indicator() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const words = useWords(indicatorWords);
  const asked = useData(IndicatorDocument, { id, after: search.get('after') });
  return (
    <Shown asked={asked} lines={12}>
      {({ indicator }) =>
        indicator ? (
          <Page title={indicator.name}>
            <Facts indicator={indicator} />
            <TargetPanel
              title={words.targets(indicator.targets.totalCount)}
              targets={indicator.targets}
              without={[]}
            />
            <Values indicator={indicator} />
          </Page>
        ) : (
          <Empty title={words.missing} isPage>
            <p>{words.missingHint}</p>
          </Empty>
        )
      }
    </Shown>
  );
}

function Facts({ indicator }: { indicator: ShownIndicator }) {
  const words = useWords(indicatorWords);
  const zh = useLanguage() === 'zh';
  const { unit, owner, cadence, dueDays, aggregation, direction } = indicator;
  return (
    <dl className="facts">
      <Fact name={words.unit}>{zh ? unit.code : `${unit.code} (${unit.nameEn})`}</Fact>
      {owner && (
        <Fact name={words.owner}>
          <Link to={`/departments/${owner.id}`}>{owner.name}</Link>
        </Fact>
      )}
      <Fact name={words.cadence}>
        {words[cadence]} · {words.dueDays(dueDays)}
      </Fact>
      <Fact name={words.counted}>{words[aggregation]}</Fact>
      <Fact name={words.direction}>{words[direction]}</Fact>
    </dl>
  );
}

function Values({ indicator }: { indicator: ShownIndicator }) {
  const words = useWords(indicatorWords);
  const zh = useLanguage() === 'zh';
  const values = indicator.observations?.edges.map(({ node }) => node) ?? [];
  return (
    <Panel title={words.values} className="below">
      {values.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <div className="scrolls">
          <table className="rows">
            <thead>
              <tr>
                <th scope="col">{words.period}</th>
                <th scope="col">{words.region}</th>
                <th scope="col" className="number">
                  {words.value}
                </th>
                <th scope="col">{words.verified}</th>
              </tr>
            </thead>
            <tbody>
              {values.map(({ period, region, quantity, verified }) => (
                <tr key={`${period} ${region.id} ${verified}`}>
                  <th scope="row" className="number">
                    {period}
                  </th>
                  <td>{zh ? region.name : region.nameEn}</td>
                  <td className="number">
                    <Amount quantity={quantity} />
                  </td>
                  <td>{verified ? words.yes : words.no}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}
