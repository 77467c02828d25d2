import { LIGHTS } from '../../components/status';
import type { CountsFragment } from '../../generated/graphql';
import { show } from './counts';

/** The lights as lengths; the numbers stand beside it, so that it says nothing to who does not see it. */
export function LightBar({ counts }: { counts: CountsFragment }) {
  return (
    <span className="light-bar" aria-hidden="true">
      {LIGHTS.map((light) => {
        const count = show(counts, light);
        return count > 0 && <i key={light} className={light.toLowerCase()} style={{ flexGrow: count }} />;
      })}
    </span>
  );
}
