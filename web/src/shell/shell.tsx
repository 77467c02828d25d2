import { Button, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { Skeleton } from '../components/states';
import { chooseLanguage, htmlLanguage, useLanguage } from '../i18n/language';
import { useWords } from '../i18n/words';
import { nonce } from '../nonce';
import { theme } from '../theme';
import { Account } from './account';
import { Banners } from './banners';
import { Bell } from './bell';
import { Navigation } from './navigation';
import { SearchBox } from './search-box';
import { SessionEnded } from './session-ended';
import { shellWords } from './words';

/** Loaded when somebody first asks for it. */
const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }));

/** What stands around every page. */
export function Shell() {
  const language = useLanguage();
  const words = useWords(shellWords);
  const [isOpen, setOpen] = useState(false);
  const palette = usePalette();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    document.documentElement.lang = htmlLanguage(language);
  }, [language]);

  // Another page begins at its top, for the eye and for who has it read out.
  const shownPath = useRef(pathname);
  useEffect(() => {
    if (shownPath.current === pathname) return;
    shownPath.current = pathname;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <ConfigProvider theme={theme} csp={{ nonce }} locale={language === 'zh' ? zhCN : enUS}>
      <div className="shell">
        <a className="skip" href="#main">
          {words.skip}
        </a>
        <header className="shell-top">
          <Link className="shell-brand" to="/">
            {words.product}
            <small>{words.byline}</small>
          </Link>
          <Button
            className="shell-menu"
            aria-expanded={isOpen}
            aria-controls="side"
            onClick={() => setOpen(!isOpen)}
          >
            {words.menu}
          </Button>
          <SearchBox openPalette={palette.open} />
          <div className="shell-tools">
            <Bell />
            <Button
              size="small"
              type="text"
              lang={htmlLanguage(language === 'zh' ? 'en' : 'zh')}
              onClick={() => chooseLanguage(language === 'zh' ? 'en' : 'zh')}
            >
              {words.language}
            </Button>
            <Account />
          </div>
        </header>
        <div id="side" className={isOpen ? 'shell-side open' : 'shell-side'}>
          <Navigation onGo={() => setOpen(false)} />
        </div>
        <main id="main" className="shell-main" ref={main} tabIndex={-1}>
          <Banners />
          <Suspense fallback={<Skeleton />}>
            <Outlet />
          </Suspense>
        </main>
        <SessionEnded />
        {palette.wasAsked && (
          <Suspense>
            <Palette open={palette.isOpen} onClose={palette.close} />
          </Suspense>
        )}
      </div>
    </ConfigProvider>
  );
}

/** Opened from anywhere by Ctrl+K, or ⌘K. */
function usePalette() {
  const [isOpen, setOpen] = useState(false);
  const [wasAsked, setAsked] = useState(false);
  const open = useCallback(() => {
    setAsked(true);
    setOpen(true);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [open]);
  return { isOpen, wasAsked, open, close: () => setOpen(false) };
}
