/** Light, and dark where the reader's machine is. */
export const style = `:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --card: #fff; --ink: #23211e; --soft: #6b665f; --line: #e4e0d9;
  --error: #b3261e; --error-wash: #fbe3e1; --warning: #8a5a00; --warning-wash: #fff0cc;
  --info: #1f5f9e; --info-wash: #e0eefb; --good: #1d6b3a; --good-wash: #e0f4e6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191817; --card: #22211f; --ink: #ece8e1; --soft: #a09a90; --line: #3a3835;
    --error: #ff9d94; --error-wash: #55231f; --warning: #f5c464; --warning-wash: #4a3913;
    --info: #8fc4f7; --info-wash: #1f3a54; --good: #86d7a1; --good-wash: #1d3d29;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem; }
h1 { margin: 1rem 0 0; font-size: 1.1rem; color: var(--soft); }
h2 { margin: 0; font-size: 1.1rem; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
.headline { font-size: 1.5rem; font-weight: 600; }
.counts, .where, .note, .reason, footer { color: var(--soft); font-size: .875rem; }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1.5rem; align-items: start; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; }
caption { padding: .25rem 0; font-weight: 600; text-align: start; }
th, td { padding: .25rem .5rem .25rem 0; border-bottom: 1px solid var(--line); text-align: start; overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 400; }
article, .others { margin: 1.5rem 0; padding: 1.25rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
code { font: .875em ui-monospace, monospace; }
.scores { display: flex; flex-wrap: wrap; gap: 0 1.5rem; font-size: .875rem; }
.message { margin: 1rem 0; padding: 1rem; border-inline-start: 3px solid var(--line); background: var(--paper); white-space: pre-wrap; overflow-wrap: anywhere; }
mark { padding: .1em 0; border-bottom: 2px solid; color: inherit; }
mark.error { background: var(--error-wash); border-color: var(--error); }
mark.warning { background: var(--warning-wash); border-color: var(--warning); }
mark.info { background: var(--info-wash); border-color: var(--info); }
a { color: inherit; text-decoration: none; }
a:hover, a:focus { text-decoration: underline; }
sup { padding: 0 .15em; font-size: .7em; font-weight: 600; }
ol { padding-inline-start: 1.75rem; }
ol > li { margin: .75rem 0; padding-inline-start: .25rem; }
ol > li:target { outline: 2px solid var(--info); outline-offset: .4rem; border-radius: .25rem; }
.severity { padding: 0 .4em; border-radius: .25rem; font-size: .8rem; }
.error .severity { background: var(--error-wash); color: var(--error); }
.warning .severity { background: var(--warning-wash); color: var(--warning); }
.info .severity { background: var(--info-wash); color: var(--info); }
.instead::before { content: "→ "; color: var(--good); }
.rewrites { margin: .5rem 0; padding: 0; list-style: none; }
.rewrites li { margin: .25rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
del { color: var(--soft); }
ins { padding: .1em .2em; border-radius: .2rem; background: var(--good-wash); color: var(--good); text-decoration: none; }
summary { cursor: pointer; color: var(--soft); }
@media print { article { break-inside: avoid; } }
`
