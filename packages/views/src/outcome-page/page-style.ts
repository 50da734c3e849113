/** How the page about outcomes looks: as the page about a report, with room for figures and pictures, and ready for paper. */
import { pageStyle } from '../report-page/page-style.js';

export const outcomeStyle = `${pageStyle}
main h2{margin-top:3.5rem}
html{scroll-behavior:smooth}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
h3{font-size:1.15rem;margin:2.25rem 0 .5rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}
h4{font-size:1.05rem;margin:1.75rem 0 .25rem}
a{color:var(--info)}
.invented{border:2px solid var(--warning);border-radius:.4rem;padding:.5rem .9rem;color:var(--warning);font-weight:700}
nav ul{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;list-style:none;margin:1rem 0 0;padding:.6rem .9rem;background:var(--soft);border:1px solid var(--line);border-radius:.4rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.75rem;margin:1rem 0}
.facts div{background:var(--soft);border:1px solid var(--line);border-radius:.4rem;padding:.5rem 1rem}
.facts dt,.definition dt{color:var(--faint);font-size:.9rem}.facts dd{margin:0;font-weight:600}
.metric>p{max-width:48rem}
.more{display:flex;flex-wrap:wrap;gap:.4rem;align-items:flex-start}.more details{margin:0}.more details[open]{flex:1 0 100%;min-width:0}.more .count{margin-left:.25rem;color:var(--faint)}
table{margin:.5rem 0}th,td{overflow-wrap:break-word}caption{font-size:.9rem}
th.number{text-align:right}
.figures{width:auto;min-width:min(100%,44rem)}
.figures th[scope=row]{font-weight:400;white-space:normal;min-width:9rem;max-width:24rem}
.figures td,.figures thead th{padding-left:1rem}.figures thead th{white-space:normal}
.figures th:first-child{padding-left:0}
td.value{font-weight:700}td.why{text-align:right;color:var(--faint)}
.attention{list-style:none;margin:.75rem 0;padding:0}.attention li{border-bottom:1px solid var(--line);padding:.4rem 0}.attention p{margin:0}.attention p:first-child{display:flex;flex-wrap:wrap;gap:0 .75rem}.attention .faint{font-size:.93rem;max-width:60rem}
.notes{margin:.25rem 0 .75rem;padding-left:1.2rem;color:var(--faint);font-size:.93rem}
.aside{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
summary{position:relative}.body{overflow:visible}
.definition{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:.3rem 1.25rem;margin:0}
.definition dd{margin:0;max-width:48rem;min-width:0;overflow-wrap:anywhere}.definition ul{margin:0;padding-left:1.1rem}
.pictures{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem}
figure{margin:0;max-width:56.25rem}
figure svg{display:block;max-width:100%;height:auto;border:1px solid var(--line);border-radius:.4rem;background:#fff}
figure details{overflow-x:auto}figure table{margin:0 .9rem .9rem;width:auto}
figure td{padding-left:1rem}
.narrow{display:none}
.pitfalls{display:grid;grid-template-columns:repeat(auto-fit,minmax(19rem,1fr));gap:1rem 1.5rem}
.pitfalls dt{font-weight:700}.pitfalls dd{margin:.15rem 0 0}
main{overflow-wrap:break-word}
blockquote{margin:1rem 0;padding:.75rem 1rem;background:var(--soft);border-left:4px solid var(--line);overflow-wrap:anywhere}blockquote p{margin:0}
@media(max-width:40rem){
body{padding:1rem}.wide{display:none}.narrow{display:block}
.definition{grid-template-columns:1fr;gap:0}.definition dd{margin-bottom:.5rem}
.facts{grid-template-columns:1fr 1fr;gap:.5rem}.facts div{padding:.4rem .6rem}
table{font-size:.85rem}.figures thead th{font-size:.78rem}.figures{width:100%;min-width:0;hyphens:auto}.figures th[scope=row]{min-width:5rem}
.figures td,.figures thead th{padding-left:.5rem}td.number{white-space:normal}
}
@media print{
:root{color-scheme:light;--ink:#000;--paper:#fff;--faint:#444;--line:#bbb;--soft:#fff;--error:#a40000;--warning:#5c3800;--info:#000;--good:#1a6b2f}
@page{margin:1.5cm}
body{font-size:9.5pt;line-height:1.35}table{font-size:8pt}#quality table{font-size:7pt;hyphens:auto}th,td{padding:.12rem .5rem .12rem 0}main h2{margin-top:0}th{white-space:normal}td.number{white-space:normal}nav,.toTop{display:none}
.wide{display:block}.narrow{display:none}
h2{break-before:page}section:first-of-type h2{break-before:auto}h2,h3,h4,summary,caption{break-after:avoid}
tr,figure svg,.pitfalls div{break-inside:avoid}thead{display:table-header-group}
.more{display:block}details{break-inside:auto;border:0;margin:.25rem 0}details::details-content{content-visibility:visible;display:block;block-size:auto}summary{padding:.2rem 0;font-weight:600}summary::before,details[open]>summary::before{content:none}
.body{padding:0;overflow:visible}.scroll{overflow:visible}
}
`;
