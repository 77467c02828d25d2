import type { NotificationKind, NotificationLineFragment } from '../../generated/graphql';

type Subject = NonNullable<NotificationLineFragment['subjects'][number]>;

interface Place {
  to: string;
  name: string;
}

/** What a notification is about, each once: a reminder and its target are one place. */
export function placesOf({ subjects }: NotificationLineFragment): Place[] {
  const places = subjects.flatMap((subject) => (subject && placeOf(subject)) || []);
  return [...new Map(places.map((place) => [`${place.to} ${place.name}`, place])).values()];
}

/** Null for what has no page of its own. */
function placeOf(subject: Subject): Place | null {
  switch (subject.__typename) {
    case 'Target':
      return toTarget(subject);
    case 'Indicator':
      return { to: `/indicators/${subject.id}`, name: subject.name };
    case 'ProgressReport':
      return {
        to: `/indicators/${subject.indicator.id}`,
        name: `${subject.indicator.name} ${subject.period}`,
      };
    case 'Extension':
      return toTarget(subject.target);
    case 'Reminder':
      return subject.ofTarget ? toTarget(subject.ofTarget) : toObligation(subject);
    default:
      return null;
  }
}

const toTarget = ({
  id,
  statement,
  indicator,
}: {
  id: string;
  statement: string;
  indicator: { name: string };
}) => ({
  to: `/targets/${id}`,
  name: `${indicator.name} ${statement}`,
});

const toObligation = ({ ofIndicator, ofPeriod }: Extract<Subject, { __typename: 'Reminder' }>) =>
  ofIndicator && {
    to: `/indicators/${ofIndicator.id}`,
    name: `${ofIndicator.name} ${ofPeriod ?? ''}`.trim(),
  };

/** The page on which it is seen to. */
export const DESK_OF: Partial<Record<NotificationKind, string>> = {
  REPORT_RETURNED: '/desk',
  REPORTS_DUE: '/desk',
  REPORTS_LATE: '/desk',
  REPORTS_WAITING: '/review',
};
