import { Link, useParams, useSearchParams } from 'react-router';
import { useData } from '../../client/use-data';
import { Fact } from '../../components/fact';
import { Page } from '../../components/page';
import { Shown } from '../../components/shown';
import { Empty } from '../../components/states';
import { TargetPanel } from '../../components/target-panel';
import { RegionDocument } from '../../generated/graphql';
import { useLanguage } from '../../i18n/language';
import { defineWords, useWords } from '../../i18n/words';

const regionWords = defineWords(
  {
    missing: '没有这个地区',
    missingHint: '地址可能有误。',
    within: '隶属',
    also: '简称',
    targets: (count: number) => `目标 ${count}个`,
  },
  {
    missing: 'There is no such region',
    missingHint: 'The address may be wrong.',
    within: 'Within',
    also: 'Also',
    targets: (count: number) => `${count} targets`,
  },
);

/** What is promised for one place (板块). */
export function Region() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const words = useWords(regionWords);
  const zh = useLanguage() === 'zh';
  const asked = useData(RegionDocument, { id, after: search.get('after') });
  return (
    <Shown asked={asked} lines={12}>
      {({ region }) =>
        region ? (
          <Page title={zh ? region.name : region.nameEn}>
            <dl className="facts">
              {region.parent && (
                <Fact name={words.within}>
                  <Link to={`/regions/${region.parent.id}`}>
                    {zh ? region.parent.name : region.parent.nameEn}
                  </Link>
                </Fact>
              )}
              <Fact name={words.also}>{region.shortNames.join('、')}</Fact>
            </dl>
            <TargetPanel
              title={words.targets(region.targets.totalCount)}
              targets={region.targets}
              without={['region']}
            />
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
