import type { NavigateFunction } from 'react-router';
import { signOut } from '../client/session';
import type { Viewer } from '../client/viewer';
import type { Permission } from '../generated/graphql';
import { chooseLanguage, type Language } from '../i18n/language';
import { targetsAt } from '../pages/targets/filter';

interface Action {
  word: 'lateTargets' | 'targetsAtRisk' | 'unassignedTargets' | 'wall';
  to: string;
  may: Permission;
}

/** Questions that somebody asks often, as pages that answer them. */
const ACTIONS: Action[] = [
  { word: 'lateTargets', to: targetsAt({ status: 'OFF_TRACK,MISSED' }), may: 'READ_STANDING' },
  { word: 'targetsAtRisk', to: targetsAt({ status: 'AT_RISK' }), may: 'READ_STANDING' },
  { word: 'unassignedTargets', to: targetsAt({ unassigned: 'yes' }), may: 'READ_STANDING' },
  { word: 'wall', to: '/?wall=1', may: 'READ_STANDING' },
];

type Words = Record<Action['word'] | 'language' | 'signIn' | 'signOut', string>;

export interface Offer {
  key: string;
  name: string;
  run(): void;
}

/** What the caller can do from anywhere, by its name: only what his role may, and what is his own. */
export function offersTo(viewer: Viewer, words: Words, language: Language, go: NavigateFunction): Offer[] {
  const isKnown = viewer.name !== null;
  return [
    ...viewer.departments.map(({ id, name }) => ({
      ...{ key: id, name, run: () => void go(`/departments/${id}`) },
    })),
    ...ACTIONS.filter(({ may }) => viewer.permissions.includes(may)).map(({ word, to }) => ({
      ...{ key: word, name: words[word], run: () => void go(to) },
    })),
    {
      ...{ key: 'language', name: words.language },
      run: () => chooseLanguage(language === 'zh' ? 'en' : 'zh'),
    },
    isKnown
      ? { key: 'sign-out', name: words.signOut, run: () => void signOut() }
      : { key: 'sign-in', name: words.signIn, run: () => void go('/sign-in') },
  ];
}
