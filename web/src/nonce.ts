/** What the policy of this page lets a style element carry; the service makes a new one for every page. */
export const nonce: string =
  document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
