/** An article on A4, for the notice board and for a saved file: black on white, photos whole, nothing torn apart. */
export const paperStyles = `
article{max-width:174mm;margin:0 auto;font:11pt/1.5 "Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;color:#000;background:#fff;overflow-wrap:break-word;orphans:3;widows:3}
.office{margin:0 0 4pt;font-weight:600}
.thread{width:40px;height:0;margin:0 0 9pt;border:0;border-top:4px solid #24408e;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.kicker,.category{margin:0;font-weight:600}
h1{margin:0 0 8pt;font-size:18pt;line-height:1.35}
.lead{margin:0 0 8pt;font-weight:600}
.lead *,.byline *,.date *{margin:0;font-weight:inherit}
.date{margin:0 0 12pt;font-size:10pt}
p{margin:0 0 8pt}
h2,h3,h4,h5,h6{margin:14pt 0 5pt;font-size:13pt;line-height:1.4;break-after:avoid}
figure{margin:12pt 0;break-inside:avoid}
img{display:block;max-width:100%;max-height:12cm;width:auto;height:auto}
.grid{display:flex;flex-wrap:wrap;gap:6pt}
.grid>*{flex:1 1 45%;max-width:calc(50% - 3pt);break-inside:avoid}
figcaption{margin:4pt 0 0;font-size:9.5pt;break-before:avoid}
figcaption p{margin:0}figcaption :is(i,em){font-style:normal}
table{width:100%;margin:0 0 8pt;border-collapse:collapse;font-size:10pt}
td,th{padding:3pt 5pt;border:.5pt solid #777;text-align:start;vertical-align:top}
tr{break-inside:avoid}
blockquote{margin:0 0 8pt;padding-inline-start:12pt;border-inline-start:2pt solid #999}
a{color:inherit;text-underline-offset:.18em}
.byline{margin:14pt 0 0;text-align:end;font-weight:600;break-before:avoid}
.byline+.byline{margin-top:0;font-weight:400}
.address{display:flex;gap:10pt;align-items:center;margin-top:18pt;padding-top:8pt;border-top:.5pt solid #999;font-size:9.5pt;break-inside:avoid;overflow-wrap:anywhere}
.address svg{flex:none;width:24mm;height:24mm}
.address p{margin:0}
@media print{a[href^=http]::after{content:" (" attr(href) ")";font-size:8.5pt;overflow-wrap:anywhere}.address a::after,figure a::after{content:none!important}}
`;
