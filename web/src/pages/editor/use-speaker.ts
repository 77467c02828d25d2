import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/words';
import { policyWords } from '../policies/words';
import { targetWords } from '../target/words';
import { draftWords } from './draft-words';
import { fieldWords } from './field-words';
import type { Speaker } from './said';

/** The words that items are told in: those of the pages where they end up, too. */
export function useSpeaker(): Speaker {
  const own = useWords(draftWords);
  const fields = useWords(fieldWords);
  const targets = useWords(targetWords);
  const policies = useWords(policyWords);
  const zh = useLanguage() === 'zh';
  const known: Record<string, unknown> = { ...policies, ...targets, ...fields };
  return {
    word: (code) => (typeof known[code] === 'string' ? known[code] : code),
    named: (thing) => (thing ? (zh ? thing.name : thing.nameEn) : ''),
    unsettled: own.unsettled,
  };
}
