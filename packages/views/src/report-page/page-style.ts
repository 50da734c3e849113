/** How the page looks: readable on a screen, a telephone and paper, in light and dark, without a colour alone telling anything. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1b1f24;--paper:#fff;--faint:#57606a;--line:#d0d7de;--soft:#f3f5f7;--error:#a40000;--warning:#7a4b00;--info:#0b5394;--good:#1a6b2f}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--paper:#16191d;--faint:#a5adb6;--line:#3a424b;--soft:#20252b;--error:#ff9d94;--warning:#f0c36d;--info:#8cc4ff;--good:#86d89a}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:75rem;padding:1.5rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.6rem;margin:0}h2{font-size:1.25rem;margin:2.5rem 0 .75rem}
p{margin:.5rem 0}.faint{color:var(--faint)}
.numbers{display:flex;flex-wrap:wrap;gap:.75rem;padding:0;margin:1rem 0;list-style:none}
.numbers li{background:var(--soft);border:1px solid var(--line);border-radius:.4rem;padding:.5rem 1rem;min-width:7.5rem}
.numbers b{display:block;font-size:1.5rem;line-height:1.2}
form{display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:center;background:var(--soft);border:1px solid var(--line);border-radius:.4rem;padding:.75rem 1rem;margin:0 0 1rem}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}legend{float:left;padding:0 1rem 0 0}
input[type=search]{font:inherit;color:inherit;background:var(--paper);padding:.3rem .5rem;border:1px solid var(--faint);border-radius:.3rem;min-width:16rem}
button{font:inherit;color:var(--paper);background:var(--ink);border:0;border-radius:.3rem;padding:.4rem .9rem;cursor:pointer}
:focus-visible{outline:3px solid var(--info);outline-offset:2px}
details{border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0}
summary{cursor:pointer;padding:.6rem .9rem;display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline}
summary::before{content:"▸";color:var(--faint)}details[open]>summary::before{content:"▾"}
.body{padding:0 .9rem .9rem;overflow-x:auto}
.id{font-weight:700;min-width:3rem}.count{margin-left:auto;font-variant-numeric:tabular-nums}
.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.passed{color:var(--good)}.crashed{color:var(--error);font-weight:700}
table{border-collapse:collapse;width:100%;font-size:.93rem}caption{text-align:left;color:var(--faint);padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
th{white-space:nowrap}td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.scroll{overflow-x:auto}
[hidden]{display:none!important}
@media print{body{max-width:none;padding:0}form{display:none}details{break-inside:avoid}details>.body{display:block}}
`;
