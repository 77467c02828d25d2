import { Link } from 'react-router';
import { Fact } from '../../components/fact';
import { Day } from '../../components/figures';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import type { ShownPolicy } from './policy';
import { policyPageWords } from './words';

/** What is known of a document, in one band above its text. */
export function Facts({ policy }: { policy: ShownPolicy }) {
  const words = useWords(policyPageWords);
  const zh = useLanguage() === 'zh';
  const { documentNumber, issuer, region, themes, relations, text } = policy;
  return (
    <dl className="facts">
      <Fact name={words.number}>{documentNumber}</Fact>
      <Fact name={words.issuer}>
        {issuer}
        {issuer && ' · '}
        <Link to={`/regions/${region.id}`}>{zh ? region.name : region.nameEn}</Link>
      </Fact>
      <Fact name={words.issued}>
        <Day on={policy.issuedOn} />
      </Fact>
      <Fact name={words.effective}>
        {policy.effectiveOnIssue ? words.onIssue : <Day on={policy.effectiveFrom} />}
      </Fact>
      <Fact name={words.until}>
        <Day on={policy.effectiveTo} />
      </Fact>
      <Fact name={words.themes}>
        {themes.map(({ name, nameEn }) => (zh ? name : nameEn)).join(zh ? '、' : ', ')}
      </Fact>
      <Fact name={words.fingerprint}>
        <code title={text.sha256}>{text.sha256.slice(0, 12)}</code>
      </Fact>
      {relations.length > 0 && (
        <Fact name={words.relations}>
          {relations.map(({ kind, direction, policy: other }) => (
            <span key={`${kind} ${other.id}`} className="relation">
              {direction === 'OUTGOING' ? words[kind] : words.byOther(words[kind])}{' '}
              <Link to={`/policies/${other.id}`}>{other.title}</Link>
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}
