// One line and a text, both real editors; a notice tells of the issue, or its page opens.
const one = document.querySelector('#title');
const text = document.querySelector('#text');
const titled = window.proseMirror(
  one,
  { class: 'ProseMirror', role: 'textbox', 'aria-label': 'Issue title', 'aria-multiline': 'false' },
  one.dataset.text ?? '',
);
window.proseMirror(
  text,
  { class: 'ProseMirror editor', role: 'textbox', 'aria-label': 'Issue description', 'aria-multiline': 'true' },
  text.dataset.text ?? '',
);
const notices = document.querySelector('section[aria-label^=Notifications]');
document.querySelector('[data-create]').addEventListener('click', () => {
  if (titled.text().trim() === '') {
    notices.innerHTML = '<ol><li data-type="error">Title required</li></ol>';
    return;
  }
  if (!notices) return location.assign('/linear/issue.html/acme/issue/ERP-7/printing-fails');
  notices.innerHTML =
    '<ol><li>Issue created <a href="/linear/issue.html/acme/issue/ERP-8/printing-fails">ERP-8</a></li></ol>';
  document.querySelector('[role=dialog]').remove();
});
