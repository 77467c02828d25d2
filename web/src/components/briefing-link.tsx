import { Link } from 'react-router';
import { defineWords, useWords } from '../i18n/words';
import { useMay } from './permitted';

const linkWords = defineWords({ briefing: '专报（打印）' }, { briefing: 'Briefing (to print)' });

/** From a policy or a department to the briefing on it, for who may see how promises stand. */
export function BriefingLink() {
  const words = useWords(linkWords);
  return useMay('READ_STANDING') ? (
    <Link to="briefing" relative="path">
      {words.briefing}
    </Link>
  ) : null;
}
