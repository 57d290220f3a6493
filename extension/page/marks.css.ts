/** Colours and shapes of the marks: the tokens of `web/ui`, by value, because nothing of ours is loaded into a page. */
export const colours = `
.skin{--paper:#fff;--ink:#12171c;--line:#dbe1e5;--rule:#aab5bd;--edge:#77848e;--well:#eaeef1;--signal:#bd3a00;--should:#23588a;--could:#53606a;
 --lift:0 0 0 1px #12171c1f,0 8px 24px #12171c1f;color-scheme:light;color:var(--ink);font:600 14px/20px system-ui,sans-serif;
 font-variant-numeric:tabular-nums;user-select:none}
.skin.dark{--paper:#161b20;--ink:#eef2f5;--line:#2a333a;--rule:#4d5963;--edge:#7c8994;--well:#1e252b;--signal:#ff8a4a;--should:#86b9ea;--could:#a2aeb8;
 --lift:0 0 0 1px #00000080,0 8px 24px #00000066;color-scheme:dark}
button{all:unset;cursor:pointer;pointer-events:auto}
button:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
svg{display:block;flex:none}
.ink{fill:var(--ink)}.signal{fill:var(--signal)}.rule{fill:var(--rule)}.tick{stroke:var(--paper)}
.must{color:var(--signal)}.should{color:var(--should)}.could{color:var(--could)}.done{color:var(--ink)}
@media (forced-colors:active){.skin,.skin.dark{--paper:Canvas;--ink:CanvasText;--line:CanvasText;--rule:CanvasText;--edge:CanvasText;
 --signal:CanvasText;--should:CanvasText;--could:CanvasText;--lift:0 0 0 1px CanvasText;forced-color-adjust:none}}`;

export const marksCss = `${colours}
.pill{position:fixed;height:36px;padding:0 14px 0 10px;border-radius:999px;background:var(--paper);box-shadow:var(--lift);
 display:flex;align-items:center;gap:10px;white-space:nowrap}
.pill>*,.mark>*{pointer-events:none}
.pill:hover,.mark:hover{background:var(--well)}
.pill i{width:1px;height:16px;background:var(--line)}
.pill b{font-weight:600;display:inline-flex;align-items:center;gap:6px}
.mark{position:absolute;display:inline-flex;align-items:center;gap:4px;height:20px;padding:0 6px;background:var(--paper);
 border-radius:2px;box-shadow:0 0 0 1px var(--edge);font-size:12px}
.note{position:fixed;width:max-content;max-width:300px;padding:8px 12px;border-radius:4px;background:var(--paper);box-shadow:var(--lift);font-weight:400}
.note:empty{display:none}
.sr{position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}`;
