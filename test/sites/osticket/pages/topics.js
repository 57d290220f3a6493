/** As osTicket does it: a topic empties the form, asks the server for its own fields, and the editor dresses the text field. */
const texts = {
  en: { title: 'Issue Summary', hint: 'Details on the reason(s) for opening the ticket.', where: 'Environment' },
  de: { title: 'Problemzusammenfassung', hint: 'Einzelheiten zum Grund des Tickets.', where: 'Umgebung' },
};
const words = texts[document.documentElement.lang];
const staff = document.body.classList.contains('staff');

/** Names are made of the session; a number as good as any other stands for them. */
let made = 0;
const hashed = () => `7${(0x5964cbf396 + (made += 7919)).toString(16)}`;

const row = (label, field, hint = '') => {
  const name = hashed();
  const tr = document.createElement('tr');
  const cell = document.createElement('td');
  field.name = name;
  // The label names the name, the field has a line before it: only their nesting ties them.
  if (field.tagName !== 'TEXTAREA') field.id = `_${name}`;
  if (staff) {
    const head = document.createElement('td');
    head.className = 'multi-line required';
    head.textContent = `${label}:`;
    tr.append(head);
    const star = Object.assign(document.createElement('span'), { className: 'error', textContent: '*' });
    cell.append(field, star);
  } else {
    const outer = document.createElement('label');
    outer.htmlFor = name;
    const span = document.createElement('span');
    span.className = 'required';
    span.append(label, Object.assign(document.createElement('span'), { className: 'error', textContent: '*' }));
    outer.append(span, document.createElement('br'), field);
    if (hint) span.after(Object.assign(document.createElement('em'), { textContent: hint }));
    cell.colSpan = 2;
    cell.append(outer);
  }
  tr.append(cell);
  return tr;
};

/** A stand-in for Redactor: the text field is hidden behind a box in which people type. */
const dress = (textarea) => {
  const box = Object.assign(document.createElement('div'), { className: 'redactor-box' });
  const inner = Object.assign(document.createElement('div'), { className: 'redactor-in', contentEditable: 'true' });
  inner.style.minHeight = '100px';
  box.append(inner);
  textarea.before(box);
  box.append(textarea);
  textarea.style.display = 'none';
  inner.addEventListener('input', () => (textarea.value = inner.innerHTML));
};

const load = (topic) => {
  const area = document.querySelector('#dynamic-form');
  area.replaceChildren();
  if (topic === '') return;
  const title = Object.assign(document.createElement('input'), { type: 'text', size: 40 });
  if (!document.body.classList.contains('longer')) title.maxLength = 50;
  const body = Object.assign(document.createElement('textarea'), { className: 'richtext draft draft-delete' });
  const rows = [row(words.title, title), row('', body, words.hint)];
  if (topic === '2')
    rows.unshift(row(words.where, Object.assign(document.createElement('input'), { type: 'text', maxLength: 30 })));
  if (staff) {
    const priority = document.createElement('select');
    for (const word of ['Low', 'Normal', 'High', 'Emergency']) priority.append(new Option(word, word));
    rows.push(row('Priority Level', priority));
  }
  area.append(...rows);
  const drop = Object.assign(document.createElement('div'), { className: 'filedrop' });
  const files = Object.assign(document.createElement('input'), { type: 'file', multiple: true });
  files.style.display = 'none';
  drop.append(Object.assign(document.createElement('div'), { className: 'files' }), 'Drop files here', files);
  area.querySelector('textarea').parentElement.append(drop);
  if (!document.body.classList.contains('plain')) dress(body);
};

const topic = document.querySelector('[name=topicId]');
topic.addEventListener('change', () => requestAnimationFrame(() => load(topic.value)));
load(topic.value);
