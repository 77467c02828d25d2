import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

const EVERY_MS = 60_000;

export interface Wall {
  isOn: boolean;
  /** The time of day at which what is shown was asked for. */
  renewedAt: string;
  enter(): void;
  leave(): void;
}

const timeNow = (): string => new Date().toTimeString().slice(0, 5);

/** The overview on a wall: the whole screen, renewed by itself. */
export function useWall(search: URLSearchParams, again: () => void): Wall {
  const [, setSearch] = useSearchParams();
  const isOn = search.has('wall');
  const [renewedAt, setRenewedAt] = useState(timeNow);

  useEffect(() => {
    document.documentElement.classList.toggle('wall', isOn);
    if (!isOn) return;
    const timer = setInterval(() => {
      again();
      setRenewedAt(timeNow());
    }, EVERY_MS);
    return () => {
      clearInterval(timer);
      document.documentElement.classList.remove('wall');
    };
  }, [isOn, again]);

  const turn = (on: boolean) => {
    const next = new URLSearchParams(search);
    if (on) next.set('wall', '1');
    else next.delete('wall');
    setSearch(next);
  };
  return {
    isOn,
    renewedAt,
    enter() {
      turn(true);
      // A browser that does not let it be full still shows the wall.
      document.documentElement.requestFullscreen?.().catch(() => {});
    },
    leave() {
      turn(false);
      if (document.fullscreenElement) void document.exitFullscreen();
    },
  };
}
