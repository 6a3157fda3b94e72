/** The colours of all pages, light and dark. Text on any of the grounds has a contrast of 4.5 to 1 or more. */
export const pageColors = `:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f7f9, #14171c);
  --sheet: light-dark(#ffffff, #1c2027);
  --line: light-dark(#d5dae1, #353c47);
  --ink: light-dark(#1b2430, #e4e8ee);
  --quiet: light-dark(#57616f, #a0abba);
  --link: light-dark(#0b57b0, #7db7ff);
  --link-ground: light-dark(#e3edfa, #1b2c42);
  --good: light-dark(#14622f, #7fdc9b);
  --good-ground: light-dark(#dff3e5, #17341f);
  --bad: light-dark(#a3161f, #ff9a9f);
  --bad-ground: light-dark(#fde5e6, #451a1e);
  --open: light-dark(#7a4a00, #f5c26b);
  --open-ground: light-dark(#fff0d2, #3d2e10);
  --code: light-dark(#eef1f5, #11141a);
}
`
