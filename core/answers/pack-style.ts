/** How an answer pack looks: the tokens of `web/ui/tokens.css` that it needs, and its few parts. */
export const packStyle = `
:root{color-scheme:light dark;--font:'Segoe UI Variable Text','Segoe UI',system-ui,-apple-system,'Helvetica Neue','Noto Sans',sans-serif;
--paper:light-dark(#fff,#161b20);--ground:light-dark(#f3f5f7,#0f1316);--well:light-dark(#eaeef1,#1e252b);--line:light-dark(#dbe1e5,#2a333a);
--rule:light-dark(#aab5bd,#4d5963);--edge:light-dark(#77848e,#7c8994);--mute:light-dark(#53606a,#a2aeb8);--ink:light-dark(#12171c,#eef2f5);
--on-ink:light-dark(#fff,#12171c);--signal:light-dark(#bd3a00,#ff8a4a)}
@media(forced-colors:active){:root{--paper:Canvas;--ground:Canvas;--well:Canvas;--line:CanvasText;--rule:CanvasText;--edge:CanvasText;--mute:CanvasText;--ink:CanvasText;--on-ink:Canvas;--signal:CanvasText}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 14px/20px var(--font);font-variant-numeric:tabular-nums lining-nums}
main{max-width:640px;margin:0 auto;padding:40px 24px 48px}
header{padding-bottom:20px;border-bottom:1px solid var(--rule)}
h1{margin:0 0 8px;font:600 20px/28px var(--font);text-wrap:balance;overflow-wrap:anywhere}
p{margin:0 0 4px}
.mute{color:var(--mute);font-size:13px}
.about{font-size:12px;line-height:16px;color:var(--mute);overflow-wrap:anywhere}
ol{list-style:none;margin:0;padding:0}
li{display:grid;grid-template-columns:40px minmax(0,1fr);padding:24px 0 20px;border-bottom:1px solid var(--line)}
.no{font:300 32px/36px var(--font);color:var(--ink)}
label.ask{display:block;font:600 16px/24px var(--font);overflow-wrap:anywhere}
.why{margin:4px 0 12px}
textarea{display:block;width:100%;min-height:56px;max-height:50vh;resize:vertical;field-sizing:content;padding:8px 10px;border:1px solid var(--edge);border-radius:2px;background:var(--paper);color:inherit;font:400 14px/20px var(--font)}
textarea.steps{min-height:116px}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
.row{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;margin-top:8px}
.box{display:inline-flex;align-items:center;gap:8px;min-height:24px;font-size:13px}
input{width:16px;height:16px;margin:0;accent-color:var(--ink)}
button{min-height:32px;padding:5px 12px;border:1px solid var(--edge);border-radius:2px;background:var(--paper);color:var(--ink);font:600 13px/20px var(--font);cursor:pointer}
button:hover{background:var(--well)}
button.pri{min-height:40px;padding:9px 16px;font-size:14px;background:var(--ink);border-color:var(--ink);color:var(--on-ink)}
button.pri:hover{background:color-mix(in srgb,var(--ink) 88%,var(--paper))}
button.link{min-height:24px;padding:2px 0;border:0;background:none;font-weight:400;text-decoration:underline;text-decoration-color:var(--edge);text-underline-offset:3px}
.seg{display:inline-flex;flex-wrap:wrap;gap:8px;margin-bottom:8px}
.seg button{font-weight:400}
.seg [aria-pressed=true]{background:var(--well);font-weight:600;box-shadow:inset 0 -3px 0 var(--ink)}
footer{position:sticky;bottom:0;margin:0 -24px;padding:12px 24px;background:var(--paper);border-top:1px solid var(--rule)}
footer .row{margin:0}
#count{font-weight:600}
#says{margin:8px 0 0;min-height:20px}
.end{padding-top:20px}
#text{margin-top:8px;min-height:72px;max-height:20vh;font-size:13px;background:var(--ground)}
#text[hidden]{display:none}
@media(max-width:480px){main{padding:24px 16px 32px}footer{margin:0 -16px;padding:12px 16px}li{grid-template-columns:28px minmax(0,1fr)}.no{font-size:24px;line-height:28px}}
@media print{footer,.seg,.box{display:none}textarea{min-height:120px}}
`;
