/** Grounds on which text stands, for measuring the contrast of a brand's colour. */
export const GROUNDS = { light: '#f6f3ec', dark: '#14191b' } as const;

/** Colours of both modes. Text colours have at least 4.5:1 on `--paper`, `--card` and their own soft ground. */
export const TOKENS = `
:root{color-scheme:light dark;
--paper:#fbf9f5;--card:#ffffff;--shade:#f6f3ec;--ink:#1c2326;--muted:#565f64;--line:#ddd7cb;
--accent:#0b5d57;--on-accent:#ffffff;
--good:#17663a;--good-soft:#e4f2e9;--half:#7d5200;--half-soft:#fbefd5;--weak:#a03420;--weak-soft:#f9e6e0;--unknown:#535d63;--unknown-soft:#eceff0;
--colon:": ";--radius:14px;--shadow:0 1px 2px rgb(40 30 10/.06),0 6px 20px rgb(40 30 10/.05)}
html:lang(fr){--colon:"\\00a0: "}
@media screen and (prefers-color-scheme:dark){:root{
--paper:#14191b;--card:#1c2326;--shade:#191f22;--ink:#eceae5;--muted:#a9b2b7;--line:#353e42;
--accent:#6cc7bd;--on-accent:#101415;
--good:#79d3a0;--good-soft:#1a3325;--half:#e8bd6a;--half-soft:#372c14;--weak:#f7a48f;--weak-soft:#3d221b;--unknown:#b0b8bd;--unknown-soft:#2a3236;
--shadow:none}}
`;
