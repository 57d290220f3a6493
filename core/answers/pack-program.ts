/**
 * The program within an answer pack, as text: it runs in the reporter's browser, far from ours. It writes the same
 * text as `written.ts` (a test holds them together), keeps what is typed in this browser, and sends nothing.
 */
export const writtenProgram = `
function written(about, asks, answers, words) {
  var mark = /^(\\\\*)[\\s>*#]*(?:(?:Frage|Question) (\\d{1,2}):|(?:Ende der Antworten|End of answers)\\s*$)/;
  var oneLine = function (text) { return text.replace(/\\s+/g, ' ').trim(); };
  var parts = [];
  asks.forEach(function (ask, i) {
    var lines = (answers[i] || '').split(/\\r\\n|\\r|\\n/);
    var answer = lines.map(function (line) { return mark.test(line) ? '\\\\' + line : line; }).join('\\n').trim();
    if (answer) parts.push(words.mark + ' ' + (i + 1) + ': ' + oneLine(ask) + '\\n' + answer);
  });
  return [words.about + ' ' + oneLine(about)].concat(parts, words.end).join('\\n\\n') + '\\n';
}
`;

export const packProgram = `'use strict';
(function () {
${writtenProgram}
var pack = JSON.parse(document.getElementById('pack').textContent);
var words = pack.words;
var one = function (id) { return document.getElementById(id); };
var fields = pack.asks.map(function (_, i) { return { text: one('a' + i), unknown: one('u' + i), picks: document.querySelectorAll('[data-for="' + i + '"]') }; });
var answerOf = function (field) {
  var text = field.text.value.trim();
  return field.unknown.checked ? words.unknownLine + (text ? ': ' + text : '.') : text;
};
var answers = function () { return fields.map(answerOf); };
var text = function () { return written(pack.about, pack.asks, answers(), words); };
var key = 'ticketklar-answers-' + pack.id;
var kept = true;
var say = function (what) { one('says').textContent = what; };
var show = function () {
  var done = answers().filter(function (answer) { return answer !== ''; }).length;
  one('count').textContent = words.done.replace('{n}', done).replace('{all}', fields.length);
  fields.forEach(function (field) {
    field.picks.forEach(function (pick) { pick.setAttribute('aria-pressed', String(pick.textContent === field.text.value.trim())); });
  });
  return done;
};
var keep = function () {
  show();
  one('text').hidden = true;
  try {
    localStorage.setItem(key, JSON.stringify(fields.map(function (field) { return [field.text.value, field.unknown.checked]; })));
  } catch (_) { kept = false; }
  one('kept').textContent = kept ? words.kept : words.notKept;
};
try {
  JSON.parse(localStorage.getItem(key) || '[]').forEach(function (was, i) {
    if (!fields[i] || typeof was[0] !== 'string') return;
    fields[i].text.value = was[0];
    fields[i].unknown.checked = was[1] === true;
  });
} catch (_) { kept = false; }
one('kept').textContent = kept ? words.kept : words.notKept;
fields.forEach(function (field) {
  field.text.addEventListener('input', keep);
  field.unknown.addEventListener('change', keep);
  field.picks.forEach(function (pick) {
    pick.addEventListener('click', function () { field.text.value = pick.textContent; field.unknown.checked = false; keep(); });
  });
});
var reveal = function () { one('text').hidden = false; one('text').value = text(); };
one('copy').addEventListener('click', function () {
  if (show() === 0) { say(words.none); fields[0].text.focus(); return; }
  reveal();
  var failed = function () { one('text').focus(); one('text').select(); say(words.notCopied); };
  if (!navigator.clipboard) {
    one('text').select();
    if (document.execCommand('copy')) say(words.copied); else failed();
    return;
  }
  navigator.clipboard.writeText(text()).then(function () { say(words.copied); }, failed);
});
one('save').addEventListener('click', function () {
  if (show() === 0) { say(words.none); fields[0].text.focus(); return; }
  var address = URL.createObjectURL(new Blob([text()], { type: 'text/plain;charset=utf-8' }));
  var link = document.createElement('a');
  link.href = address;
  link.download = words.file + '.txt';
  link.click();
  setTimeout(function () { URL.revokeObjectURL(address); }, 60000);
  say(words.saved);
});
var sure = false;
one('clear').addEventListener('click', function () {
  if (!sure) { sure = true; one('clear').textContent = words.clearSure; return; }
  sure = false;
  one('clear').textContent = words.clear;
  fields.forEach(function (field) { field.text.value = ''; field.unknown.checked = false; });
  keep();
  try { localStorage.removeItem(key); } catch (_) { kept = false; }
  say(words.cleared);
  fields[0].text.focus();
});
one('clear').addEventListener('blur', function () { sure = false; one('clear').textContent = words.clear; });
show();
})();
`;
