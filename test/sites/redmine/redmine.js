/* What Redmine does on a new ticket, reduced: another tracker or category posts the form and draws its fields anew. */
const attributes = () => document.getElementById('all_attributes');
document.addEventListener('change', async (event) => {
  if (!['issue_tracker_id', 'issue_category_id'].includes(event.target.id)) return;
  const form = document.getElementById('issue-form');
  const focused = document.activeElement?.id;
  const body = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'));
  const answer = await fetch('/projects/helpdesk/issues/new.js', { method: 'POST', body });
  const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html');
  attributes().replaceChildren(...parsed.body.childNodes);
  if (focused) document.getElementById(focused)?.focus();
});
