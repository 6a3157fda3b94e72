/** What all pages of the checkout look like, light and dark, from 320 pixels on. Text has a contrast of 4.5 to 1 or more. */
export const checkoutStyle = `:root {
  color-scheme: light dark;
  --ground: #f4f6f8;
  --sheet: #ffffff;
  --line: #c9d1da;
  --edge: #6b7684;
  --ink: #17202b;
  --quiet: #515c69;
  --action: #0b57b0;
  --action-ink: #ffffff;
  --bad: #9f1520;
  --bad-ground: #fdecec;
  --good: #145c2d;
  --good-ground: #e4f5e9;
  --open: #6d4200;
  --open-ground: #fff3da;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #12161b;
    --sheet: #1b2027;
    --line: #38414d;
    --edge: #8b97a6;
    --ink: #e6eaef;
    --quiet: #a9b4c1;
    --action: #8cc0ff;
    --action-ink: #0d1a2b;
    --bad: #ffaaad;
    --bad-ground: #41191d;
    --good: #8fe0a8;
    --good-ground: #163220;
    --open: #f4ca7c;
    --open-ground: #392c10;
  }
}
* { box-sizing: border-box }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif }
main { max-width: 30rem; margin: 0 auto; padding: 24px 16px 48px }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 4px; overflow-wrap: anywhere }
h2 { font-size: 1.125rem; line-height: 1.3; margin: 0 0 12px }
p { margin: 0 0 12px; overflow-wrap: anywhere }
.amount { font-size: 2rem; line-height: 1.2; font-weight: 700; margin: 0 0 4px; font-variant-numeric: tabular-nums }
.quiet { color: var(--quiet) }
.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; padding: 20px; margin: 20px 0 0 }
.sheet > :last-child { margin-bottom: 0 }
.message { border-left: 4px solid currentcolor; border-radius: 8px; padding: 12px 16px; margin: 20px 0 0 }
.message > :last-child { margin-bottom: 0 }
.message h2 { margin-bottom: 4px }
.bad { color: var(--bad); background: var(--bad-ground) }
.good { color: var(--good); background: var(--good-ground) }
.open { color: var(--open); background: var(--open-ground) }
.message a { color: inherit }
.message ul { margin: 0; padding-left: 20px }
.field { margin: 0 0 16px }
.row { display: flex; flex-wrap: wrap; gap: 0 16px }
.row > .field { flex: 1 1 7rem }
label { display: block; font-weight: 600; margin-bottom: 4px }
.hint, .error { display: block; font-size: .875rem; margin: 4px 0 0 }
.hint { color: var(--quiet) }
.error { color: var(--bad); font-weight: 600 }
input { width: 100%; min-height: 44px; padding: 8px 12px; font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--edge); border-radius: 8px }
input[aria-invalid=true] { border: 2px solid var(--bad) }
button, .button { display: block; width: 100%; min-height: 48px; padding: 12px 16px; font: inherit; font-weight: 600; text-align: center; text-decoration: none; color: var(--action-ink); background: var(--action); border: 1px solid var(--action); border-radius: 8px; cursor: pointer }
.secondary { color: var(--action); background: none }
.plain { margin-top: 20px }
:focus-visible { outline: 3px solid var(--action); outline-offset: 2px }
footer { margin-top: 24px; font-size: .875rem; color: var(--quiet) }
@media (forced-colors: active) { .message { border: 1px solid } }
`
